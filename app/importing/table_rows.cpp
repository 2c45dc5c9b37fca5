#include "table_rows.h"

#include "json_elements.h"
#include "utf8_source.h"

#include <algorithm>
#include <array>

namespace candor::importing {

namespace {

constexpr std::size_t MostColumns = 4096;

constexpr bool isLineEnd(int c)
{
    return c == '\n' || c == '\r';
}

} // namespace

TableRows::TableRows(ByteSource& source)
    : m_source(source)
{
}

int TableRows::peek()
{
    while (m_at == m_chunk.size()) {
        if (m_ended)
            return -1;
        m_chunkByte += static_cast<qint64>(m_chunk.size());
        m_at = 0;
        m_chunk = m_source.next();
        m_ended = m_chunk.empty();
    }
    return static_cast<unsigned char>(m_chunk[m_at]);
}

bool TableRows::next()
{
    for (const int c : { 0xEF, 0xBB, 0xBF }) {
        if (m_chunkByte == 0 && m_at < 3 && peek() == c)
            step();
    }
    while (m_trouble == FileReason::None) {
        while (isLineEnd(peek()))
            step();
        if (peek() < 0) {
            m_trouble = m_source.trouble();
            return false;
        }
        m_byte = m_chunkByte + static_cast<qint64>(m_at);
        if (m_separator == 0)
            guessSeparator();
        if (!cutRow())
            return false;
        if (std::ranges::any_of(m_cells, [](const QString& cell) { return !cell.isEmpty(); }))
            return true;
    }
    return false;
}

// By the line at hand, as far as it is in the chunk; what is quoted does not count.
void TableRows::guessSeparator()
{
    constexpr std::array candidates { ',', '\t', ';' };
    std::array<int, candidates.size()> counts {};
    bool quoted = false;
    for (std::size_t at = m_at; at < m_chunk.size() && (quoted || !isLineEnd(m_chunk[at])); ++at) {
        quoted = quoted != (m_chunk[at] == '"');
        const auto found = std::ranges::find(candidates, m_chunk[at]);
        if (!quoted && found != candidates.end())
            ++counts[static_cast<std::size_t>(found - candidates.begin())];
    }
    const auto most = std::ranges::max_element(counts);
    if (*most > 0)
        m_separator = candidates[static_cast<std::size_t>(most - counts.begin())];
}

bool TableRows::cutRow()
{
    m_row.clear();
    m_ends.clear();
    while (cutCell()) { }
    if (m_trouble != FileReason::None)
        return false;
    const std::string_view whole(m_row);
    const bool isUtf8 = isValidUtf8(whole);
    m_cells.clear();
    std::size_t from = 0;
    for (const std::size_t end : m_ends) {
        const std::string_view cell = whole.substr(from, end - from);
        const auto size = static_cast<qsizetype>(cell.size());
        m_cells += isUtf8 ? QString::fromUtf8(cell.data(), size).trimmed() : fromWindows1252(cell).trimmed();
        from = end;
    }
    return true;
}

bool TableRows::cutCell()
{
    while (peek() == ' ')
        step();
    if (peek() == '"' && !cutQuoted())
        return false;
    while (peek() >= 0) { // what is not quoted, and whatever follows a quoted cell
        const char* const from = m_chunk.data() + m_at;
        const char* const end = m_chunk.data() + m_chunk.size();
        const char* const to = std::find_if(
            from, end, [this](char c) { return isLineEnd(c) || (m_separator != 0 && c == m_separator); });
        if (!keep(from, to))
            return false;
        if (to == end)
            continue;
        m_ends.push_back(m_row.size());
        const bool isRowEnd = isLineEnd(*to);
        step();
        if (m_ends.size() < MostColumns)
            return !isRowEnd;
        m_trouble = FileReason::RecordTooLarge;
        return false;
    }
    m_trouble = m_source.trouble();
    m_ends.push_back(m_row.size());
    return false;
}

bool TableRows::cutQuoted()
{
    step();
    while (peek() >= 0) {
        const char* const from = m_chunk.data() + m_at;
        const char* const end = m_chunk.data() + m_chunk.size();
        const char* const to = std::find(from, end, '"');
        if (!keep(from, to))
            return false;
        if (to == end)
            continue;
        step();
        if (peek() != '"')
            return true;
        m_row += '"';
        step();
    }
    m_trouble = m_source.trouble() != FileReason::None ? m_source.trouble() : FileReason::Malformed;
    return false; // the quote never closes
}

bool TableRows::keep(const char* from, const char* to)
{
    if (m_row.size() + static_cast<std::size_t>(to - from) > LargestElement) {
        m_trouble = FileReason::RecordTooLarge;
        return false;
    }
    m_row.append(from, to);
    m_at = static_cast<std::size_t>(to - m_chunk.data());
    return true;
}

} // namespace candor::importing
