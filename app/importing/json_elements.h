#pragma once

#include "containers/byte_cursor.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor::importing {

// What a company's record never comes near, and what stops a hostile file.
inline constexpr std::size_t LargestElement = 16 << 20;
inline constexpr int DeepestElement = 200;

// How an object that is the whole file is cut.
enum class JsonCut : quint8 {
    Members, // into its members; those that are arrays into their items
    Paths, // the same, and members that are objects are stepped into, to any depth
    Whole, // not at all
    Lines // the file is many values, one a line: a line that is damaged spoils no other
};

// Cuts a stream of JSON of any size into its elements, holding one element at a time: the items of an array,
// or, when the whole is an object, what JsonCut says. Tolerates a byte order mark, an assignment in front
// ("window.YTD.ad_impressions.part0 =") and a semicolon behind. Cuts only: whether an element is sound inside
// is for the parser to say; that the whole is complete and its brackets close is checked here. One thread.
class JsonElements {
public:
    explicit JsonElements(ByteSource& source, JsonCut cut = JsonCut::Members);

    // Steps to the next element. False at the end, and when the file is not what it should be: trouble()
    // tells which.
    bool next();
    FileReason trouble() const { return m_trouble; }

    // Of the current element. The text is followed by at least Padding more readable bytes.
    static constexpr std::size_t Padding = 64;
    std::string_view text() const { return { m_text.data(), m_text.size() - Padding }; }
    qint64 byte() const { return m_byte; } // its offset in the file
    // The member it belongs to, its name as written (escapes and all); with JsonCut::Paths the names on the
    // way to it, PathSeparator between them. Empty in an array and for a whole.
    const std::string& member() const { return m_member; }
    static constexpr char PathSeparator = '\x1f';

private:
    int peekPastSpace(); // the next byte that is no space, -1 at the end
    bool fail(FileReason reason);

    bool begin();
    bool skipAssignment();
    bool end();
    bool nextInArray(bool outermost);
    bool nextInObject();
    bool nextLine();
    bool expectMember();
    bool cut();
    bool cutScalar();
    bool cutQuotedOrNested();
    bool keep(std::string_view bytes); // and step over them

    enum class Place { Start, Array, Object, MemberArray, Lines, End };

    ByteCursor m_cursor;
    const JsonCut m_cut;

    Place m_place = Place::Start;
    bool m_first = true; // no element of the current array or object yet
    bool m_firstMember = true;
    std::size_t m_pathSize = 0; // of m_member: the path to the object at hand
    std::vector<std::size_t> m_outer; // the same of the objects around it
    std::string m_text;
    std::string m_member;
    qint64 m_byte = 0;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
