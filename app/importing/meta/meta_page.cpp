#include "meta_page.h"

#include "recognition.h"
#include "zoned_time.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Since 2026 what sites reported is an index with this folder beside it: one page for each of them, and
// sometimes copies that the index does not know.
constexpr auto OffMetaFolder = "your_activity_off_meta_technologies"_L1;

bool isInline(std::string_view name)
{
    constexpr std::array names { "a", "b", "i", "u", "em", "strong", "span", "small", "wbr", "font" };
    return std::ranges::find(names, name) != names.end();
}

bool isHeadingTag(std::string_view name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

QString nameOf(const QString& path)
{
    return foldedName(path.sliced(path.lastIndexOf(u'/') + 1));
}

// A table with a column for each of several things: the first cell names the row.
MetaNode rowOf(std::vector<MetaNode> cells, const QStringList& columns)
{
    MetaNode row;
    row.label = allTexts(cells.front()).join(u' ');
    for (std::size_t i = 1; i < cells.size(); ++i) {
        MetaNode cell;
        cell.label = columns.value(static_cast<qsizetype>(i));
        cell.value = allTexts(cells[i]).join(u' ');
        cell.at = momentOf(cells[i]);
        if (!cell.isEmpty())
            row.inner.push_back(std::move(cell));
    }
    return row;
}

// Label and value, side by side.
MetaNode pairOf(const MetaNode& label, MetaNode value)
{
    MetaNode pair;
    const bool isOne = value.inner.size() == 1 && value.inner.front().inner.empty();
    pair = isOne ? std::move(value.inner.front()) : std::move(value);
    pair.label = allTexts(label).join(u' ');
    if (pair.label.contains("URL"_L1) && !pair.link.isEmpty()) // shown as "link", in the account's language
        pair.value = pair.link;
    return pair;
}

} // namespace

MetaPage::MetaPage(
    const QString& path, std::unique_ptr<MetaMeaning> meaning, const ExportContext& context, Company company)
    : m_meaning(std::move(meaning))
    , m_zone(context.zone)
    // Instagram's pages go by a clock eight hours behind UTC, summer and winter, wherever the person is.
    , m_offset(company == Company::Facebook ? 0 : -8 * 60)
{
    const QStringList folders = Glimpse(path, {}).folders;
    const bool isPageOfIndex = !folders.isEmpty() && folders.last() == OffMetaFolder;
    m_isOffMeta = isPageOfIndex || nameOf(path).startsWith(OffMetaFolder);
    m_isIgnored
        = isPageOfIndex && !context.linkedPages.isEmpty() && !context.linkedPages.contains(nameOf(path));
}

MetaPage::Part MetaPage::partOf(const Tag& tag) const
{
    const auto isAround = [&](Part part) {
        return std::ranges::any_of(m_open, [&](const Open& open) { return open.part == part; });
    };
    if (tag.hasClass("_a6-g"))
        return Part::Record;
    if (tag.hasClass("_a72d") || tag.hasClass("_a6-o"))
        return Part::Time;
    if (tag.name == "table")
        return Part::Table;
    if (tag.name == "tr")
        return Part::Row;
    if (tag.name == "td" || tag.name == "th")
        return Part::Cell;
    if (tag.hasClass("_a6-h") || isHeadingTag(tag.name))
        return isAround(Part::Record) ? Part::Heading : Part::Nothing;
    if (tag.hasClass("_a6-p"))
        return isAround(Part::Record) || isAround(Part::Cell) ? Part::Nothing : Part::Record;
    return Part::Nothing;
}

MetaPage::Open* MetaPage::innermost(std::initializer_list<Part> parts)
{
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(),
        [&](const Open& open) { return std::ranges::find(parts, open.part) != parts.end(); });
    return found == m_open.rend() ? nullptr : &*found;
}

void MetaPage::open(const Tag& tag, Findings& findings)
{
    if (m_isIgnored)
        return;
    if (!isInline(tag.name))
        flush(findings);
    if (tag.name == "a")
        openLink(tag, findings);
    m_isHeadline = tag.name == "h1" && m_open.empty();
    const Part part = partOf(tag);
    m_tags.push_back(part);
    if (part == Part::Nothing)
        return;
    if (m_open.empty())
        m_nodes = 0;
    Open begun { part, {}, findings.byte(), tag.hasClass("_a6_q"), false, false, {}, {} };
    m_open.push_back(std::move(begun));
}

void MetaPage::openLink(const Tag& tag, Findings& findings)
{
    const QString link = QString::fromUtf8(tag.link.data(), static_cast<qsizetype>(tag.link.size()));
    const bool leadsToPage = m_isOffMeta && !isWebLink(link) && link.endsWith(".html"_L1);
    if (!leadsToPage) {
        m_link = link;
        return;
    }
    flush(findings);
    constexpr qsizetype MostPages = 100'000;
    if (m_pages.size() < MostPages)
        m_pages.insert(nameOf(link));
    for (Open& open : m_open)
        open.leadsOn = true;
}

void MetaPage::close(std::string_view name, Findings& findings)
{
    if (m_isIgnored || m_tags.empty())
        return;
    if (!isInline(name))
        flush(findings);
    m_isHeadline = m_isHeadline && name != "h1";
    const Part part = m_tags.back();
    m_tags.pop_back();
    if (part == Part::Nothing)
        return;
    Open ended = std::move(m_open.back());
    m_open.pop_back();
    take(std::move(ended), findings);
}

void MetaPage::text(std::string_view utf8, Findings&)
{
    constexpr qsizetype Longest = 1 << 20;
    if (!m_isIgnored && m_text.size() < Longest && (!m_open.empty() || m_isHeadline))
        m_text += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void MetaPage::keep(ExportContext& context)
{
    m_meaning->keep(context);
    context.linkedPages.unite(m_pages);
}

std::optional<Instant> MetaPage::timeIn(const QString& text) const
{
    constexpr qsizetype Longest = 40;
    return text.size() <= Longest && text.contains(u':') ? instantFromWrittenIn(text, m_zone, m_offset)
                                                         : std::nullopt;
}

bool MetaPage::mayHoldMore(Findings& findings)
{
    if (++m_nodes == MostMetaNodes + 1)
        findings.addUnreadable(1);
    return m_nodes <= MostMetaNodes;
}

void MetaPage::flush(Findings& findings)
{
    const QString text = std::exchange(m_text, {}).simplified();
    const QString link = std::exchange(m_link, {});
    if (m_open.empty()) {
        if (m_isHeadline && !text.isEmpty())
            m_headline = text;
        return;
    }
    Open& open = m_open.back();
    if (text.isEmpty() && !isWebLink(link))
        return;
    if (open.part == Part::Heading) {
        open.node.label += text;
    } else if (open.part == Part::Time) {
        Open* const record = innermost({ Part::Record, Part::Table });
        const std::optional<Instant> at = timeIn(text);
        if (!at && !text.isEmpty())
            findings.timeWasUnreadable();
        if (record && at)
            record->node.at = at;
    } else if (open.part == Part::Record || open.part == Part::Cell) {
        if (!mayHoldMore(findings))
            return;
        MetaNode leaf;
        leaf.at = timeIn(text);
        if (!leaf.at)
            leaf.value = text;
        if (isWebLink(link))
            leaf.link = link;
        open.node.inner.push_back(std::move(leaf));
    }
}

void MetaPage::take(Open part, Findings& findings)
{
    switch (part.part) {
    case Part::Record:
        takeRecord(std::move(part), findings);
        break;
    case Part::Heading:
        if (Open* const record = innermost({ Part::Record }))
            record->node.label = part.node.label;
        break;
    case Part::Table:
        if (Open* const around = innermost({ Part::Record, Part::Cell }))
            std::ranges::move(part.node.inner, std::back_inserter(around->node.inner));
        else if (!part.leadsOn)
            tell(std::move(part.node), part.byte, findings);
        break;
    case Part::Row:
        takeRow(std::move(part));
        break;
    case Part::Cell:
        if (!m_open.empty() && m_open.back().part == Part::Row) {
            if (mayHoldMore(findings))
                m_open.back().cells.push_back(std::move(part));
        } else if (Open* const around
            = innermost({ Part::Record, Part::Cell, Part::Table })) { // not in a row
            std::ranges::move(part.node.inner, std::back_inserter(around->node.inner));
        }
        break;
    case Part::Time:
    case Part::Nothing:
        break;
    }
}

void MetaPage::takeRecord(Open record, Findings& findings)
{
    Open* const around = innermost({ Part::Record, Part::Cell });
    if (around && innermost({ Part::Cell })) {
        MetaNode& node = record.node;
        const bool isOneText = node.label.isEmpty() && node.inner.size() == 1;
        if (isOneText && !node.at)
            around->node.inner.push_back(std::move(node.inner.front()));
        else if (!node.isEmpty() || !node.label.isEmpty())
            around->node.inner.push_back(std::move(node));
        return;
    }
    if (around) {
        around->hadRecords = true;
        if (record.node.label.isEmpty() && !record.node.inner.empty())
            record.node.label = around->node.label;
    }
    const bool saysNothing = record.node.inner.empty() && (record.node.label.isEmpty() || record.hadRecords);
    if (!saysNothing && !record.leadsOn) // what leads to a page is told there
        tell(std::move(record.node), record.byte, findings);
    m_nodes = around ? static_cast<qint64>(around->node.inner.size()) : 0;
}

void MetaPage::takeRow(Open row)
{
    Open* const table = innermost({ Part::Table, Part::Record });
    if (!table || row.cells.empty())
        return;
    std::vector<MetaNode>& out = table->node.inner;
    if (row.cells.size() == 1) {
        MetaNode cell = std::move(row.cells.front().node);
        const bool hasLabel
            = row.cells.front().isLabel && cell.inner.size() > 1 && cell.inner.front().inner.empty();
        if (!hasLabel) {
            std::ranges::move(cell.inner, std::back_inserter(out));
            return;
        }
        MetaNode label;
        label.inner.push_back(std::move(cell.inner.front()));
        cell.inner.erase(cell.inner.begin());
        out.push_back(pairOf(label, std::move(cell)));
    } else if (row.cells.size() == 2) {
        MetaNode pair = pairOf(row.cells[0].node, std::move(row.cells[1].node));
        if (!pair.isEmpty())
            out.push_back(std::move(pair));
    } else {
        std::vector<MetaNode> cells;
        for (Open& cell : row.cells)
            cells.push_back(std::move(cell.node));
        if (table->columns.isEmpty()) {
            for (const MetaNode& cell : cells)
                table->columns += allTexts(cell).join(u' ');
        } else {
            out.push_back(rowOf(std::move(cells), table->columns));
        }
    }
}

void MetaPage::tell(MetaNode record, qint64 byte, Findings& findings)
{
    if (record.isEmpty() && record.label.isEmpty())
        return;
    if (m_isOffMeta && record.label.isEmpty())
        record.label = m_headline;
    const qint64 now = findings.byte();
    findings.at(byte);
    m_meaning->read(record, findings);
    findings.at(now);
}

} // namespace candor::importing
