#include "apple_files.h"

#include "apple_readers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// A format is a plain function, so each table has its own.
template <std::size_t index>
constexpr Format Table { [](const QString&, const ExportContext&) -> Reader {
    return appleTableReader(appleTables()[index]);
} };

const Format* formatOf(const AppleTable& table)
{
    static const auto formats = []<std::size_t... index>(std::index_sequence<index...>)
    {
        return std::array<const Format*, sizeof...(index)> { &Table<index>... };
    }
    (std::make_index_sequence<AppleTableCount> {});
    return formats[static_cast<std::size_t>(&table - appleTables().data())];
}

constexpr Format PrivacyReport {
    [](const QString&, const ExportContext&) -> Reader { return applePrivacyReportReader(); }, JsonCut::Lines
};

Sighting seen(const Format* format, FileReason reason, bool proves)
{
    return { Family::Apple, format, reason, proves, {} };
}

// The cells of a header hold no quoted separators.
QStringList columnsOf(const Glimpse& glimpse)
{
    const QString line = glimpse.firstLine();
    const QChar separator = line.contains(u'\t') ? u'\t' : line.contains(u';') ? u';' : u',';
    QStringList columns;
    for (QString cell : line.split(separator)) {
        cell.remove(u'"');
        columns += foldedName(cell);
    }
    return columns;
}

bool isPrivacyReport(const Glimpse& glimpse)
{
    const QByteArray& head = glimpse.head;
    return head.trimmed().startsWith('{') && !glimpse.isJson()
        && ((head.contains("\"networkActivity\"") && head.contains("\"bundleID\""))
            || (head.contains("\"accessor\"") && head.contains("\"identifierType\"")));
}

} // namespace

std::optional<Sighting> recogniseApple(const Glimpse& glimpse)
{
    if (isPrivacyReport(glimpse))
        return seen(&PrivacyReport, FileReason::None, true);
    if (glimpse.suffix == "ndjson"_L1 && glimpse.stem.startsWith("app_privacy_report"_L1))
        return seen(&PrivacyReport, FileReason::None, true);
    if (!glimpse.isTable())
        return std::nullopt;
    if (const AppleTable* table = appleTableOf(glimpse.stem, columnsOf(glimpse)))
        return seen(formatOf(*table), FileReason::None, table->isNameOfApple);
    const auto tables = appleTables();
    const auto named = std::ranges::find_if(
        tables, [&](const AppleTable& table) { return glimpse.stem.startsWith(table.name); });
    if (named != tables.end()) // its header stands further down, or is another by now
        return seen(formatOf(*named), FileReason::None, false);
    if (glimpse.stem.startsWith("apple id "_L1))
        return seen(nullptr, FileReason::NothingToRead, true);
    const bool isOfApple = glimpse.path.contains("Apple_Media_Services"_L1)
        || glimpse.path.contains("Apple Media Services"_L1);
    if (isOfApple)
        return seen(nullptr, FileReason::NotRecognised, false);
    return std::nullopt;
}

} // namespace candor::importing
