#pragma once

#include "byte_source.h"

#include <string>
#include <string_view>

namespace candor::importing {

// Walks over a source byte by byte, whatever the pieces it comes in. One thread.
class ByteCursor {
public:
    explicit ByteCursor(ByteSource& source)
        : m_source(source)
    {
    }

    // The byte at hand, -1 at the end.
    int peek() { return m_at != m_piece.size() || refill() ? static_cast<unsigned char>(m_piece[m_at]) : -1; }
    void step() { ++m_at; } // past what peek() gave

    // The bytes at hand; none at the end. Valid until something else is asked for.
    std::string_view piece() { return peek() < 0 ? std::string_view() : m_piece.substr(m_at); }
    void skip(std::size_t count) { m_at += count; } // of piece()

    // The same, at least `size` bytes of them unless the end is nearer.
    std::string_view ahead(std::size_t size);

    // At the beginning: steps over a byte order mark of UTF-8, if the whole of it is there.
    void skipMark();

    qint64 byte() const { return m_pieceByte + static_cast<qint64>(m_at); } // offset of the byte at hand
    FileReason trouble() const { return m_source.trouble(); } // whether the end is one

private:
    bool refill();

    ByteSource& m_source;
    std::string_view m_piece;
    std::size_t m_at = 0; // in m_piece
    qint64 m_pieceByte = 0; // offset of m_piece in the file
    bool m_ended = false; // the source gives nothing more
    std::string m_gathered; // m_piece, when it was put together
};

} // namespace candor::importing
