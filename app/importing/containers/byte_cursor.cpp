#include "byte_cursor.h"

namespace candor::importing {

bool ByteCursor::refill()
{
    m_pieceByte += static_cast<qint64>(m_at);
    m_at = 0;
    m_piece = {};
    if (m_ended)
        return false;
    const std::span<const char> next = m_source.next();
    m_ended = next.empty();
    m_piece = { next.data(), next.size() };
    return !m_ended;
}

std::string_view ByteCursor::ahead(std::size_t size)
{
    if (m_piece.size() - m_at < size && !m_ended) {
        std::string gathered(m_piece.substr(m_at));
        while (gathered.size() < size && !m_ended) {
            const std::span<const char> next = m_source.next();
            m_ended = next.empty();
            gathered.append(next.data(), next.size());
        }
        m_pieceByte += static_cast<qint64>(m_at);
        m_at = 0;
        m_gathered = std::move(gathered);
        m_piece = m_gathered;
    }
    return m_piece.substr(m_at);
}

void ByteCursor::skipMark()
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (ahead(mark.size()).starts_with(mark))
        skip(mark.size());
}

} // namespace candor::importing
