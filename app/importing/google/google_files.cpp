#include "google_files.h"

#include "google_content.h"
#include "google_place.h"
#include "inventory.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// A folder on the path of which archive_browser.html says that it holds `product`.
bool isBelow(const QString& path, const ArchiveBrowser& browser, QLatin1String product)
{
    const QStringList folders = path.split(u'/').mid(0, path.count(u'/'));
    for (const QString& folder : folders) {
        if (browser.products.value(foldedName(folder)) == product)
            return true;
    }
    return false;
}

// Files of Chrome that say how it is set up; what fills in forms is nobody's business.
std::optional<FileReason> reasonInChrome(const QString& stem)
{
    for (const auto name : { "autofill"_L1, "addresses and more"_L1 }) {
        if (stem == name)
            return FileReason::LeftOutOnPurpose;
    }
    for (const auto name : { "searchengines"_L1, "extensions"_L1, "device information"_L1, "dictionary"_L1,
             "settings"_L1, "os settings"_L1, "omnibox"_L1 }) {
        if (stem == name)
            return FileReason::NothingToRead;
    }
    return std::nullopt;
}

struct Content {
    const Format* format;
    bool proves;
    Company company;
};

std::optional<Content> readableContent(GoogleContent content, const GooglePlace& place)
{
    switch (content) {
    case GoogleContent::Activities:
        return Content { &GoogleActivityList, true, Company::Google };
    case GoogleContent::YouTubeActivities:
        return Content { &GoogleActivityList, true, Company::YouTube };
    case GoogleContent::ActivityPage:
        return Content { &GoogleActivityPage, true, Company::Google };
    case GoogleContent::DesignedPage:
        return Content { &GoogleActivityPage, place.isActivity, Company::Google };
    case GoogleContent::ChromeVisits:
        return Content { &ChromeHistory, true, Company::Google };
    case GoogleContent::PlayStore:
    case GoogleContent::PlayStoreSure:
        return Content { &PlayStoreList, content == GoogleContent::PlayStoreSure, Company::Google };
    case GoogleContent::Order:
        return Content { &GoogleOrder, true, Company::Google };
    case GoogleContent::Profile:
        return Content { &GoogleProfile, false, Company::Google };
    case GoogleContent::Subscriptions:
        return Content { &YouTubeSubscriptions, true, Company::YouTube };
    case GoogleContent::Comments:
        return Content { &YouTubeComments, true, Company::YouTube };
    case GoogleContent::Discover:
        return Content { &DiscoverTable, true, Company::Google };
    case GoogleContent::Payments:
        return Content { &GooglePayments, true, Company::Google };
    case GoogleContent::BookmarkPage: // every browser writes such
        return place.isChrome ? std::optional(Content { &ChromeBookmarks, false, Company::Google })
                              : std::nullopt;
    default:
        return std::nullopt;
    }
}

// By its name, when the content says nothing: an empty list, or one whose beginning is unusual.
std::optional<Content> namedContent(const Glimpse& glimpse, const GooglePlace& place)
{
    if (place.isActivity && glimpse.isPage())
        return Content { &GoogleActivityPage, true, Company::Google };
    if (place.isActivity && glimpse.isJson())
        return Content { &GoogleActivityList, true, Company::Google };
    if (place.isChromeHistory && glimpse.isJson())
        return Content { &ChromeHistory, false, Company::Google };
    if (glimpse.suffix == "txt"_L1 && isNewsList(glimpse.stem))
        return Content { &GoogleNews, false, Company::Google };
    return std::nullopt;
}

} // namespace

std::optional<Sighting> recogniseGoogle(const Glimpse& glimpse)
{
    const GooglePlace place(glimpse.path);
    const GoogleContent content = googleContentOf(glimpse);
    const auto unread = [](FileReason reason, bool proves = false) {
        return Sighting { Family::Google, nullptr, reason, proves, Company::Google };
    };
    if (place.isLocation || content == GoogleContent::Timeline)
        return unread(FileReason::LeftOutOnPurpose, content == GoogleContent::Timeline);
    if (content == GoogleContent::ArchiveBrowser)
        return Sighting { Family::Google, nullptr, FileReason::NothingToRead, true, {} };
    if (glimpse.name.endsWith(".subscriberinfo.html"_L1) || glimpse.isBelow(u"access log activity"))
        return unread(FileReason::NothingToRead);
    if (const std::optional<FileReason> reason = reasonInChrome(glimpse.stem); reason && place.isChrome)
        return unread(*reason);
    std::optional<Content> found = readableContent(content, place);
    if (!found)
        found = namedContent(glimpse, place);
    if (!found)
        return std::nullopt;
    if (place.product == Product::YouTube)
        found->company = Company::YouTube;
    return Sighting { Family::Google, found->format, FileReason::None, found->proves, found->company };
}

Sighting inTakeout(const QString& path, const Sighting& seen, const ArchiveBrowser& browser)
{
    Sighting told = seen;
    if (isBelow(path, browser, "LOCATION_HISTORY"_L1)) {
        told.format = nullptr;
        told.reason = FileReason::LeftOutOnPurpose;
    } else if (!seen.format && seen.reason == FileReason::NotRecognised
        && isBelow(path, browser, "MY_ACTIVITY"_L1)) {
        const Glimpse glimpse(path, {});
        told.format = glimpse.isJson() ? &GoogleActivityList
            : glimpse.isPage()         ? &GoogleActivityPage
                                       : nullptr;
        if (told.format)
            told.reason = FileReason::None;
    }
    return told;
}

Origin originOfGoogle(const Inventory& inventory)
{
    static const QRegularExpression pattern(
        u"^takeout-(\\d{8}t\\d{4,9}z)(?:-\\d+)*?-(\\d{3,})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(inventory.name);
    return { inventory.browser.account, match.captured(1).toLower(), match.captured(2).toInt() };
}

} // namespace candor::importing
