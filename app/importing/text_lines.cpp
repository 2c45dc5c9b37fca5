#include "text_lines.h"

#include "json_elements.h"
#include "utf8_source.h"

#include <algorithm>

namespace candor::importing {

bool TextLines::refill()
{
    while (m_at == m_chunk.size() && !m_ended) {
        m_chunkByte += static_cast<qint64>(m_chunk.size());
        m_at = 0;
        m_chunk = m_source.next();
        m_ended = m_chunk.empty();
    }
    return !m_ended;
}

bool TextLines::next()
{
    if (!std::exchange(m_begun, true)) {
        for (const char c : { '\xEF', '\xBB', '\xBF' }) {
            if (refill() && m_chunk[m_at] == c)
                ++m_at;
        }
    }
    if (std::exchange(m_afterReturn, false) && refill() && m_chunk[m_at] == '\n')
        ++m_at;
    m_bytes.clear();
    if (m_trouble != FileReason::None || !refill()) {
        m_trouble = m_source.trouble();
        return false;
    }
    m_byte = m_chunkByte + static_cast<qint64>(m_at);
    while (refill()) {
        const char* const from = m_chunk.data() + m_at;
        const char* const end = m_chunk.data() + m_chunk.size();
        const char* const to = std::find_if(from, end, [](char c) { return c == '\n' || c == '\r'; });
        if (m_bytes.size() + static_cast<std::size_t>(to - from) > LargestElement) {
            m_trouble = FileReason::RecordTooLarge;
            return false;
        }
        m_bytes.append(from, to);
        m_at = static_cast<std::size_t>(to - m_chunk.data());
        if (to == end)
            continue;
        m_afterReturn = *to == '\r';
        ++m_at;
        break;
    }
    m_line = isValidUtf8(m_bytes) ? QString::fromStdString(m_bytes) : fromWindows1252(m_bytes);
    return true;
}

} // namespace candor::importing
