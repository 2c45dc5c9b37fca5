#include "table_rows.h"

#include "json_elements.h"
#include "utf8_source.h"

#include <algorithm>
#include <array>
#include <utility>

namespace candor::importing {

namespace {

constexpr std::size_t MostColumns = 4096;
constexpr std::size_t TellsSeparator = 64 * 1024; // of a row, as much as is looked at

constexpr bool isLineEnd(int c)
{
    return c == '\n' || c == '\r';
}

} // namespace

TableRows::TableRows(ByteSource& source)
    : m_cursor(source)
{
}

bool TableRows::fail(FileReason reason)
{
    m_trouble = m_cursor.trouble() != FileReason::None ? m_cursor.trouble() : reason;
    return false;
}

bool TableRows::next()
{
    if (!std::exchange(m_begun, true))
        m_cursor.skipMark();
    while (m_trouble == FileReason::None) {
        while (isLineEnd(m_cursor.peek()))
            m_cursor.step();
        if (m_cursor.peek() < 0)
            return fail(FileReason::None);
        m_byte = m_cursor.byte();
        if (!m_settled)
            guessSeparator();
        if (!cutRow())
            return false;
        if (std::ranges::any_of(m_cells, [](const QString& cell) { return !cell.isEmpty(); }))
            return true;
    }
    return false;
}

// What is quoted does not count. A quote is one where a cell begins; an inch is not.
void TableRows::guessSeparator()
{
    constexpr std::array candidates { ',', '\t', ';' };
    std::array<int, candidates.size()> counts {};
    bool isQuoted = false;
    bool mayOpen = true;
    for (const char c : m_cursor.ahead(TellsSeparator).substr(0, TellsSeparator)) {
        if (isQuoted) {
            isQuoted = c != '"';
            mayOpen = !isQuoted; // a doubled quote opens again
            continue;
        }
        if (isLineEnd(c))
            break;
        const auto found = std::ranges::find(candidates, c);
        if (found != candidates.end())
            ++counts[static_cast<std::size_t>(found - candidates.begin())];
        isQuoted = mayOpen && c == '"';
        mayOpen = found != candidates.end() || (mayOpen && c == ' ');
    }
    const auto most = std::ranges::max_element(counts);
    m_separator = *most > 0 ? candidates[static_cast<std::size_t>(most - counts.begin())] : '\0';
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
        from = end + 1;
    }
    return true;
}

bool TableRows::cutCell()
{
    if (m_ends.size() == MostColumns)
        return fail(FileReason::RecordTooLarge);
    while (m_cursor.peek() == ' ')
        m_cursor.step();
    if (m_cursor.peek() == '"' && !cutQuoted())
        return false;
    // What is not quoted, and whatever follows a quoted cell.
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        const auto end = std::ranges::find_if(
            piece, [this](char c) { return isLineEnd(c) || (m_separator != 0 && c == m_separator); });
        const auto size = static_cast<std::size_t>(end - piece.begin());
        if (!keep(piece.substr(0, size)))
            return false;
        if (size == piece.size())
            continue;
        m_ends.push_back(m_row.size());
        m_row += '\n'; // two cells must not meet as one letter
        m_cursor.step();
        return !isLineEnd(*end);
    }
    m_ends.push_back(m_row.size());
    return fail(FileReason::None); // nothing more: the row is whole, unless the file breaks off
}

bool TableRows::cutQuoted()
{
    m_cursor.step();
    for (std::string_view piece = m_cursor.piece(); !piece.empty(); piece = m_cursor.piece()) {
        const std::size_t size = std::min(piece.find('"'), piece.size());
        if (!keep(piece.substr(0, size)))
            return false;
        if (size == piece.size())
            continue;
        m_cursor.step();
        if (m_cursor.peek() != '"')
            return true;
        if (!keep("\""))
            return false;
    }
    return fail(FileReason::Malformed); // the quote never closes
}

bool TableRows::keep(std::string_view bytes)
{
    if (m_row.size() + bytes.size() > LargestElement)
        return fail(FileReason::RecordTooLarge);
    m_row += bytes;
    m_cursor.skip(bytes.size());
    return true;
}

} // namespace candor::importing
