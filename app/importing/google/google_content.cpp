#include "google_content.h"

#include "archive_browser.h"
#include "containers/device_source.h"
#include "google_names.h"
#include "google_readers.h"
#include "table_rows.h"
#include "utf8_source.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

bool isAnyOf(std::string_view key, std::initializer_list<std::string_view> keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

GoogleContent contentOfActivity(Json first)
{
    const auto has = [&](std::string_view key) { return memberOf(first, key).has_value(); };
    if (has("title") && has("time") && (has("header") || has("products"))) {
        const bool isYouTube = productNamed(foldedName(textOf(first, "header"))) == Product::YouTube;
        return isYouTube ? GoogleContent::YouTubeActivities : GoogleContent::Activities;
    }
    const std::optional<Json> resource = memberAt(first, { "snippet", "resourceId" });
    if (resource && (memberOf(*resource, "videoId") || memberOf(*resource, "channelId")))
        return GoogleContent::YouTubeActivities;
    return GoogleContent::Unknown;
}

GoogleContent contentOfPlay(std::string_view key, Json item)
{
    if (isAnyOf(key, { "install", "libraryDoc", "purchaseHistory", "orderHistory" }) && item.is_object()) {
        const bool isSure = memberAt(item, { "doc", "documentType" }) || memberOf(item, "lineItem");
        return isSure ? GoogleContent::PlayStoreSure : GoogleContent::PlayStore;
    }
    if (isAnyOf(key,
            { "device", "subscription", "review", "promotionHistory", "redemptionHistory", "userSetting" }))
        return GoogleContent::PlayStore;
    return GoogleContent::Unknown;
}

// The file is an array; this is its first item.
GoogleContent contentOfItem(Json first)
{
    if (const GoogleContent content = contentOfActivity(first); content != GoogleContent::Unknown)
        return content;
    simdjson::dom::object members;
    if (first.get(members) != simdjson::SUCCESS || members.size() == 0)
        return GoogleContent::Unknown;
    const auto has = [&](std::string_view key) { return memberOf(first, key).has_value(); };
    const std::optional<Json> start = memberAt(first, { "activity", "start" });
    const bool isMove = start && textOf(*start).startsWith("geo:"_L1);
    if (has("startTime") && has("endTime")
        && (isMove || has("visit") || has("timelinePath") || has("timelineMemory")))
        return GoogleContent::Timeline; // of an iPhone
    const simdjson::dom::key_value_pair only = *members.begin();
    return members.size() == 1 ? contentOfPlay(only.key, only.value) : GoogleContent::Unknown;
}

GoogleContent contentOfJson(const QByteArray& head)
{
    const auto says = [&](const char* text) { return head.contains(text); };
    if (says("\"usecSinceEpochUtc\"") && says("\"lineItem\"") && says("\"transactionMerchant\""))
        return GoogleContent::Order;
    if (says("\"displayName\"") && (says("\"formattedName\"") || says("\"givenName\"")) && says("\"emails\""))
        return GoogleContent::Profile;
    DeviceSource source(bufferOf(head));
    JsonElements elements(source);
    JsonParser parser;
    while (elements.next()) {
        const std::string_view member = elements.member();
        if (isAnyOf(member, { "semanticSegments", "timelineObjects", "rawSignals", "timelineEdits" }))
            return GoogleContent::Timeline;
        const std::optional<Json> first = parser.parse(elements.text());
        if (!first)
            return GoogleContent::Unknown;
        if (member.empty())
            return contentOfItem(*first);
        if (member == "locations")
            return memberOf(*first, "latitudeE7") ? GoogleContent::Timeline : GoogleContent::Unknown;
        if (isAnyOf(member, { "Browser History", "Typed Url" }) && memberOf(*first, "url"))
            return GoogleContent::ChromeVisits;
        if (!isAnyOf(member, { "Browser History", "Typed Url", "Session", "Shared Tab Group" }))
            return contentOfPlay(member, *first);
    }
    return GoogleContent::Unknown;
}

GoogleContent contentOfPage(const QByteArray& head)
{
    if (head.contains("outer-cell") && head.contains("mdl-typography--title"))
        return GoogleContent::ActivityPage;
    if (head.contains("NETSCAPE-Bookmark-file"))
        return GoogleContent::BookmarkPage;
    return head.contains("mdl-typography--title") || head.contains("mdl-typography--caption")
        ? GoogleContent::DesignedPage
        : GoogleContent::Unknown;
}

// Of comments since 2024, where the columns are translated.
bool isComment(const TableRow& row)
{
    const auto isText = [](const QString& cell) { return cell.startsWith("{\"text\":"_L1); };
    return std::ranges::any_of(row.cells(), isText)
        && std::ranges::any_of(row.cells(), [](const QString& cell) { return isChannelId(cell); });
}

// A row of a subscription says twice which channel it is of, and nothing else but its name.
bool isSubscription(const TableRow& row)
{
    const auto ids
        = std::ranges::count_if(row.cells(), [](const QString& cell) { return isChannelId(cell); });
    const auto addresses
        = std::ranges::count_if(row.cells(), [](const QString& cell) { return isChannelAddress(cell); });
    return row.size() == 3 && ids == 1 && addresses == 1;
}

GoogleContent contentOfTable(const QByteArray& head)
{
    if (head.contains("{\"\"takeoutSegments\"\""))
        return GoogleContent::Comments;
    DeviceSource source(bufferOf(head));
    Utf8Source utf8(source);
    TableRows rows(utf8);
    const QStringList none;
    for (int i = 0; i < 2 && rows.next(); ++i) {
        const TableRow row(none, rows.cells());
        if (row.isHeaderOf({ u"channel id", u"channel url", u"channel title" }) || isSubscription(row))
            return GoogleContent::Subscriptions;
        if (row.isHeaderOf({ u"comment id", u"comment create timestamp", u"comment text" }) || isComment(row))
            return GoogleContent::Comments;
        if (isDiscoverHeader(row))
            return GoogleContent::Discover;
        if (isPaymentHeader(row))
            return GoogleContent::Payments;
    }
    return GoogleContent::Unknown;
}

} // namespace

GoogleContent googleContentOf(const Glimpse& glimpse)
{
    if (ArchiveBrowser::isIn(glimpse))
        return GoogleContent::ArchiveBrowser;
    if (glimpse.isPage())
        return contentOfPage(glimpse.head);
    if (glimpse.isTable())
        return contentOfTable(glimpse.head);
    return glimpse.head.isEmpty() || glimpse.suffix == "txt"_L1 ? GoogleContent::Unknown
                                                                : contentOfJson(glimpse.head);
}

} // namespace candor::importing
