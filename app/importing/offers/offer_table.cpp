#include "offers/offer_table.h"

#include "table_rows.h"

#include <algorithm>

namespace candor::importing {

namespace {

using Columns = std::vector<std::optional<OfferField>>;

constexpr int MostPreambleRows = 50;

Columns columnsOf(const QStringList& cells)
{
    Columns columns;
    for (const QString& cell : cells)
        columns.push_back(offerFieldNamed(cell));
    return columns;
}

bool isHeader(const Columns& columns)
{
    const auto known = std::ranges::count_if(columns, [](const auto& column) { return column.has_value(); });
    return known > 1 && std::ranges::find(columns, std::optional(OfferField::Title)) != columns.end();
}

} // namespace

bool readOfferTable(ByteSource& source, OfferList& offers, const std::function<bool()>& cancelled)
{
    TableRows rows(source);
    Columns columns;
    for (int row = 0; row < MostPreambleRows && !isHeader(columns); ++row) {
        if (!rows.next())
            return false;
        columns = columnsOf(rows.cells());
    }
    if (!isHeader(columns))
        return false;
    rows.settle();
    while (rows.next()) {
        if (cancelled())
            return false;
        OfferEntry entry;
        const QStringList& cells = rows.cells();
        const auto filled = std::min(static_cast<qsizetype>(columns.size()), cells.size());
        for (qsizetype at = 0; at < filled; ++at) {
            if (const auto field = columns[static_cast<std::size_t>(at)])
                entry.set(*field, cells[at]);
        }
        offers.add(entry);
    }
    return rows.trouble() == FileReason::None;
}

} // namespace candor::importing
