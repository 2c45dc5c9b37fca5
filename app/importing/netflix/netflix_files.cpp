#include "netflix_files.h"

#include "first_bytes.h"
#include "inventory.h"
#include "netflix_tables.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr Format History { [](const QString&, const ExportContext&) -> Reader {
    return netflixHistoryReader();
} };

struct Table {
    QLatin1String stem;
    const TableForm& form;
    const Format* format;
};

const std::array Tables {
    Table { "viewingactivity"_L1, NetflixViewing, &ReadTable<NetflixViewing> },
    Table { "searchhistory"_L1, NetflixSearches, &ReadTable<NetflixSearches> },
    Table { "mylist"_L1, NetflixMyList, &ReadTable<NetflixMyList> },
    Table { "clickstream"_L1, NetflixClicks, &ReadTable<NetflixClicks> },
    Table { "indicatedpreferences"_L1, NetflixPreferences, &ReadTable<NetflixPreferences> },
    Table { "ratings"_L1, NetflixRatings, &ReadTable<NetflixRatings> },
    Table { "accountdetails"_L1, NetflixAccount, &ReadTable<NetflixAccount> },
    Table { "messagessentbynetflix"_L1, NetflixMessages, &ReadTable<NetflixMessages> },
};

// Payments, devices, addresses of the network; and the technical trace of what ViewingActivity.csv tells
// already.
bool isKnownOtherwise(const QString& stem)
{
    static const QSet<QString> known { u"playbackrelatedevents"_s, u"interactivetitles"_s, u"profiles"_s,
        u"parentalcontrolsrestrictedtitles"_s, u"avatarhistory"_s, u"devices"_s, u"ipaddresseslogin"_s,
        u"ipaddressesstreaming"_s, u"ipaddressesaccountcreation"_s, u"billinghistory"_s,
        u"subscriptionhistory"_s, u"termsofuse"_s, u"extramembers"_s, u"productcancellationsurvey"_s };
    return known.contains(stem);
}

bool isInFolderOfNetflix(const Glimpse& glimpse)
{
    return glimpse.isBelow(u"content_interaction") || glimpse.isBelow(u"clickstream");
}

bool isPaper(const Glimpse& glimpse)
{
    return glimpse.suffix == "pdf"_L1
        && (glimpse.stem == "cover sheet"_L1 || glimpse.stem == "additional information"_L1);
}

} // namespace

std::optional<Sighting> recogniseNetflix(const Glimpse& glimpse)
{
    const auto seen = [](const Format* format, FileReason reason, bool proves) {
        return Sighting { Family::Netflix, format, reason, proves, {} };
    };
    if (isPaper(glimpse))
        return seen(nullptr, FileReason::NotAboutYou, false);
    const auto named = std::ranges::find(Tables, glimpse.stem, &Table::stem);
    const bool isHome = isInFolderOfNetflix(glimpse);
    const bool isText = glimpse.suffix == "txt"_L1;
    if (!glimpse.isTable() && !isText)
        return std::nullopt;
    const QStringList columns = columnsIn(glimpse.head);
    const auto told
        = std::ranges::find_if(Tables, [&](const Table& table) { return table.form.isOf(columns); });
    if (told != Tables.end())
        return seen(told->format, FileReason::None, true);
    if (isText && (named != Tables.end() || isKnownOtherwise(glimpse.stem)))
        return seen(nullptr, FileReason::Empty, isHome); // a sentence in place of a table: there is no data
    if (isText)
        return std::nullopt;
    if (glimpse.stem.startsWith("netflixviewinghistory"_L1))
        return seen(&History, FileReason::None, true);
    if (columns == QStringList { u"title"_s, u"date"_s })
        return seen(&History, FileReason::None, glimpse.stem.contains("netflix"_L1));
    if (named != Tables.end())
        return seen(named->format, FileReason::None, isHome);
    if (isKnownOtherwise(glimpse.stem))
        return seen(nullptr, FileReason::NothingToRead, isHome);
    return std::nullopt;
}

// The folder above all others may be named after the account.
Origin originOfNetflix(const Inventory& inventory)
{
    static const QRegularExpression account(u"(?:^|/)(\\d{6,})/[A-Z_]+/"_s);
    for (const InventoryFile& file : inventory.files) {
        if (const QRegularExpressionMatch match = account.match(file.path); match.hasMatch())
            return { match.captured(1), {}, 0 };
    }
    return {};
}

} // namespace candor::importing
