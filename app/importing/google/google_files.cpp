#include "google_files.h"

#include "containers/device_source.h"
#include "google_place.h"
#include "google_readers.h"
#include "inventory.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace candor::importing {

const Format GoogleActivityList { [](const QString& path, const ExportContext&) -> Reader {
    return googleActivityReader(path);
} };

namespace {

constexpr Format ChromeHistory { [](const QString&, const ExportContext&) -> Reader {
    return chromeHistoryReader();
} };

// What the first record of a file is, as far as the head goes.
struct FirstRecord {
    bool isActivity = false;
    bool isYouTube = false;
    bool isChromeHistory = false;
    bool isTimeline = false;

    explicit FirstRecord(const QByteArray& head)
    {
        DeviceSource source(bufferOf(head));
        JsonElements elements(source);
        if (!elements.next())
            return;
        if (elements.member() == "semanticSegments" || elements.member() == "timelineObjects") {
            isTimeline = true;
            return;
        }
        JsonParser parser;
        const std::optional<Json> first = parser.parse(elements.text());
        if (!first)
            return;
        const auto has = [&](std::string_view key) { return memberOf(*first, key).has_value(); };
        if (elements.member() == "Browser History" && has("url")) {
            isChromeHistory = true;
        } else if (elements.member().empty() && has("title") && has("time")
            && (has("header") || has("products"))) {
            isActivity = true;
            isYouTube = productNamed(foldedName(textOf(*first, "header"))) == Product::YouTube;
        } else if (elements.member().empty() && memberAt(*first, { "snippet", "resourceId", "videoId" })) {
            isActivity = true;
            isYouTube = true;
        }
    }
};

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

bool isActivityPage(const QByteArray& head)
{
    return head.contains("outer-cell") && head.contains("mdl-typography--title");
}

} // namespace

std::optional<Sighting> recogniseGoogle(const Glimpse& glimpse)
{
    const GooglePlace place(glimpse.path);
    const FirstRecord first(glimpse.isPage() ? QByteArray() : glimpse.head);
    const bool isYouTube = first.isYouTube || place.product == Product::YouTube;
    const auto seen = [&](const Format* format, FileReason reason, bool proves) {
        return Sighting { Family::Google, format, reason, proves,
            isYouTube ? Company::YouTube : Company::Google };
    };
    if (place.isLocation || first.isTimeline)
        return seen(nullptr, FileReason::LeftOutOnPurpose, false);
    if (ArchiveBrowser::isIn(glimpse.head))
        return Sighting { Family::Google, nullptr, FileReason::NothingToRead, true, {} };
    if (glimpse.isPage() && (isActivityPage(glimpse.head) || place.isActivity))
        return seen(nullptr, FileReason::HtmlNotJson, true);
    if (first.isActivity || (place.isActivity && glimpse.isJson()))
        return seen(&GoogleActivityList, FileReason::None, true);
    if (first.isChromeHistory || (place.isChromeHistory && glimpse.isJson()))
        return seen(&ChromeHistory, FileReason::None, first.isChromeHistory);
    return std::nullopt;
}

Sighting inTakeout(const QString& path, const Sighting& seen, const ArchiveBrowser& browser)
{
    Sighting told = seen;
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    if (isBelow(path, browser, "LOCATION_HISTORY"_L1)) {
        told.format = nullptr;
        told.reason = FileReason::LeftOutOnPurpose;
    } else if (!seen.format && seen.reason == FileReason::NotRecognised
        && isBelow(path, browser, "MY_ACTIVITY"_L1)) {
        told.format = isJson ? &GoogleActivityList : nullptr;
        told.reason = isJson ? FileReason::None : FileReason::HtmlNotJson;
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
