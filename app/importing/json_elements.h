#pragma once

#include "containers/byte_source.h"

#include <string>
#include <string_view>

namespace candor::importing {

// What a company's record never comes near, and what stops a hostile file.
inline constexpr std::size_t LargestElement = 16 << 20;
inline constexpr int DeepestElement = 200;

// Cuts a stream of JSON of any size into its elements, holding one element at a time: the items of an array,
// or, when the whole is an object, its members one by one and the items of each member that is an array.
// Tolerates a byte order mark, an assignment in front ("window.YTD.ad_impressions.part0 =") and a semicolon
// behind. Cuts only: whether an element is sound inside is for the parser to say; that the whole is complete
// and its brackets close is checked here. One thread.
class JsonElements {
public:
    explicit JsonElements(ByteSource& source);

    // Steps to the next element. False at the end, and when the file is not what it should be: trouble()
    // tells which.
    bool next();
    FileReason trouble() const { return m_trouble; }

    // Of the current element. The text is followed by at least Padding more readable bytes.
    static constexpr std::size_t Padding = 64;
    std::string_view text() const { return { m_text.data(), m_text.size() - Padding }; }
    qint64 byte() const { return m_byte; } // its offset in the file
    const std::string& member() const { return m_member; } // the member it belongs to; empty in an array

private:
    int peek(); // the next byte, -1 at the end
    void step() { ++m_at; }
    int peekPastSpace();
    bool fail(FileReason reason);

    bool begin();
    bool skipAssignment();
    bool end();
    bool nextInArray(bool outermost);
    bool nextInObject();
    bool expectMember();
    bool cut();
    bool cutScalar();
    bool cutQuotedOrNested();
    bool keep(const char* from, const char* to);

    enum class Place { Start, Array, Object, MemberArray, End };

    ByteSource& m_source;
    std::span<const char> m_chunk;
    std::size_t m_at = 0; // in m_chunk
    qint64 m_chunkByte = 0; // offset of m_chunk in the file
    bool m_ended = false;

    Place m_place = Place::Start;
    bool m_first = true; // no element of the current array or object yet
    bool m_firstMember = true;
    std::string m_text;
    std::string m_member;
    qint64 m_byte = 0;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
