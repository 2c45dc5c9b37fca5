#include "text_lines.h"

#include "json_elements.h"
#include "utf8_source.h"

#include <algorithm>
#include <utility>

namespace candor::importing {

bool TextLines::next()
{
    if (m_trouble != FileReason::None)
        return false;
    if (!std::exchange(m_begun, true))
        m_cursor.skipMark();
    if (std::exchange(m_afterReturn, false) && m_cursor.peek() == '\n')
        m_cursor.step();
    m_byte = m_cursor.byte();
    if (!cutLine())
        return false;
    m_line = isValidUtf8(m_bytes) ? QString::fromStdString(m_bytes) : fromWindows1252(m_bytes);
    return true;
}

bool TextLines::cutLine()
{
    m_bytes.clear();
    bool isThere = false;
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        isThere = true;
        const auto end = std::ranges::find_if(piece, [](char c) { return c == '\n' || c == '\r'; });
        const auto size = static_cast<std::size_t>(end - piece.begin());
        if (m_bytes.size() + size > LargestElement) {
            m_trouble = FileReason::RecordTooLarge;
            return false;
        }
        m_bytes.append(piece, 0, size);
        m_cursor.skip(size);
        if (size == piece.size())
            continue;
        m_afterReturn = *end == '\r';
        m_cursor.step();
        return true;
    }
    m_trouble = m_cursor.trouble(); // of a file that breaks off, the last line is not whole
    return isThere && m_trouble == FileReason::None;
}

} // namespace candor::importing
