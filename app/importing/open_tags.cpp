#include "open_tags.h"

#include "page_names.h"

#include <algorithm>

namespace candor::importing {

std::size_t OpenTags::find(unsigned traits, unsigned stop) const
{
    for (std::size_t i = m_open.size(); i > 0; --i) {
        if ((m_open[i - 1].traits & traits) != 0)
            return i - 1;
        if ((m_open[i - 1].traits & stop) != 0)
            break;
    }
    return m_open.size();
}

std::size_t OpenTags::find(std::string_view name, unsigned stop) const
{
    for (std::size_t i = m_open.size(); i > 0; --i) {
        if (m_open[i - 1].name == name)
            return i - 1;
        if ((m_open[i - 1].traits & stop) != 0)
            break;
    }
    return m_open.size();
}

std::size_t OpenTags::leftByOpening(unsigned traits) const
{
    std::size_t left = m_open.size();
    const auto ends = [&](unsigned ended, unsigned stop) { left = std::min(left, find(ended, stop)); };
    if ((traits & (InHead | Page)) == 0 && !m_open.empty() && (m_open.back().traits & Head) != 0)
        --left;
    if ((traits & Block) != 0)
        ends(Paragraph, Scope);
    if ((traits & Item) != 0)
        ends(Item, List | Scope);
    if ((traits & Term) != 0)
        ends(Term, List | Scope);
    if ((traits & Cell) != 0)
        ends(Cell, Row | Rows | Table);
    if ((traits & Row) != 0)
        ends(Row, Rows | Table);
    if ((traits & Rows) != 0) {
        ends(Row, Table);
        ends(Rows, Table);
    }
    if ((traits & (Option | Options)) != 0)
        ends(Option, Scope);
    if ((traits & Options) != 0)
        ends(Options, Scope);
    if ((traits & Anchor) != 0)
        ends(Anchor, Block | Scope);
    if ((traits & Heading) != 0 && !m_open.empty() && (m_open.back().traits & Heading) != 0)
        ends(Heading, 0);
    if ((traits & Page) != 0)
        ends(Head, Page);
    return left;
}

std::size_t OpenTags::leftByEnding(std::string_view name, unsigned traits) const
{
    if ((traits & (Table | Page | Head)) != 0)
        return find(name, 0);
    if ((traits & (Cell | Row | Rows)) != 0)
        return find(name, Table);
    if ((traits & (Item | Term)) != 0)
        return find(name, List | Scope);
    return find(name, (traits & (Block | Scope)) != 0 ? Scope : Block | Scope | Row | Rows | Page);
}

void OpenTags::push(std::string_view name, unsigned traits)
{
    m_open.push_back({ std::string(name), traits });
}

} // namespace candor::importing
