#include "microsoft_files.h"

#include "microsoft_readers.h"
#include "said_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr Format Table { [](const QString&, const ExportContext&) -> Reader {
    return microsoftTableReader();
} };
constexpr Format List { [](const QString&, const ExportContext&) -> Reader {
    return microsoftListReader();
} };

Sighting seen(const Format* format, FileReason reason, bool proves)
{
    return { Family::Microsoft, format, reason, proves, {} };
}

template <std::size_t Size>
bool beginsWithOneOf(const QString& name, const std::array<QLatin1String, Size>& beginnings)
{
    return std::ranges::any_of(beginnings, [&](QLatin1String one) { return name.startsWith(one); });
}

} // namespace

// The privacy dashboard names its files by type of data. Only those that somebody has seen inside are read.
std::optional<Sighting> recogniseMicrosoft(const Glimpse& glimpse)
{
    constexpr std::array readable { "browsinghistory"_L1, "browsehistory"_L1, "browserhistory"_L1,
        "searchrequestsandquery"_L1 };
    constexpr std::array unknown { "contentconsumption"_L1, "productandserviceusage"_L1,
        "demographicinformation"_L1, "productandserviceperformance"_L1, "interestsandfavorites"_L1 };
    if (!glimpse.isTable() && !glimpse.isJson())
        return std::nullopt;
    const QString bare = bareName(glimpse.stem);
    const bool isVisits = glimpse.head.toLower().contains("navigatedtourl");
    if (glimpse.isTable() && bareName(glimpse.firstLine()).contains("datetimenavigatedtourl"_L1))
        return seen(&Table, FileReason::None, true);
    if (glimpse.isJson() && isVisits)
        return seen(&List, FileReason::None, true);
    if (beginsWithOneOf(bare, readable)) {
        const bool isSearch = bare.startsWith("search"_L1);
        return seen(
            glimpse.isTable() ? &Table : &List, FileReason::None, isSearch && !glimpse.head.isEmpty());
    }
    if (bare.startsWith("preciseuserlocation"_L1))
        return seen(nullptr, FileReason::LeftOutOnPurpose, false);
    if (beginsWithOneOf(bare, unknown))
        return seen(nullptr, FileReason::NotRecognised, false);
    return std::nullopt;
}

} // namespace candor::importing
