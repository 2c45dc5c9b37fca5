#include "tiktok_files.h"

#include "inventory.h"
#include "json_reading.h"
#include "said_text.h"
#include "tiktok_places.h"
#include "tiktok_readers.h"
#include "tiktok_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr Format Everything { [](const QString&, const ExportContext& context) -> Reader {
                                 return tikTokReader(context);
                             },
    JsonCut::Paths };

constexpr Format Text { [](const QString& path, const ExportContext& context) -> Reader {
    return tikTokTextReader(path, context);
} };

Sighting seen(const Format* format, FileReason reason, bool proves)
{
    return { Family::TikTok, format, reason, proves, {} };
}

// Names of lists that nobody else has; one of them stands near the beginning of every file.
bool isEverything(const QByteArray& head)
{
    constexpr std::array names { "ItemFavoriteList", "CommentsList", "FavoriteCollectionList",
        "FavoriteEffectsList", "FavoriteHashtagList", "FavoriteSoundList", "FavoriteVideoList", "FansList",
        "OffTikTokActivityDataList", "AdInterestCategories", "AdsVisitHistoryList", "Video Browsing History",
        "WatchLiveMap", "TakoChatHistoryList", "CoinPurchaseHistoryList", "Tiktok Live", "TikTok Live",
        "Tiktok Shopping", "TikTok Shop", "ActivitySummaryMap" };
    return std::ranges::any_of(names, [&](const char* name) { return writesMember(head, name); });
}

bool isTopOfTikTok(const QString& folder)
{
    return folder == "tiktok"_L1 || folder.startsWith("tiktok_data"_L1);
}

std::optional<Sighting> recogniseText(const Glimpse& glimpse)
{
    const bool isBelowTop = std::ranges::any_of(glimpse.folders, isTopOfTikTok);
    const TikTokPlace place = tikTokPlaceOfFile(glimpse.stem);
    const TikTokText text(glimpse.head);
    const bool isKnown = place.content != TikTokContent::Unknown;
    if (!isBelowTop && !isKnown && !text.isList && !text.isEmpty)
        return std::nullopt;
    if (place.content == TikTokContent::Nothing) {
        const QString bare = bareName(glimpse.stem);
        const bool isLetters = bare == "directmessages"_L1 || bare == "groupchat"_L1
            || bare == "directeberichten"_L1 || bare == "groepschat"_L1;
        return seen(
            nullptr, isLetters ? FileReason::LeftOutOnPurpose : FileReason::NothingToRead, isBelowTop);
    }
    if (text.isEmpty)
        return seen(nullptr, FileReason::Empty, isBelowTop);
    const bool isReadable = text.isList || (isKnown && (text.isPairs || !glimpse.head.isEmpty()));
    if (!isReadable)
        return seen(nullptr, FileReason::NotRecognised, isBelowTop);
    const bool isAboutTikTok = text.isList && bareName(glimpse.stem).contains("tiktok"_L1);
    return seen(&Text, FileReason::None, isBelowTop || (text.isList && text.isOfTikTok) || isAboutTikTok);
}

} // namespace

std::optional<Sighting> recogniseTikTok(const Glimpse& glimpse)
{
    if (glimpse.suffix == "txt"_L1)
        return recogniseText(glimpse);
    if (isEverything(
            glimpse.head.trimmed().startsWith('{') || glimpse.isJson() ? glimpse.head : QByteArray()))
        return seen(&Everything, FileReason::None, true);
    const bool isNamedSo = glimpse.isJson()
        && (glimpse.name.startsWith("user_data_tiktok"_L1) || glimpse.name.startsWith("tiktok_data"_L1));
    if (isNamedSo)
        return seen(&Everything, FileReason::None, true);
    return std::nullopt;
}

Origin originOfTikTok(const Inventory& inventory)
{
    static const QRegularExpression pattern(
        u"(?:^|/)tiktok_data_(\\d{9,11})(?:[./ (]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    QString request = pattern.match(inventory.name).captured(1);
    for (auto file = inventory.files.begin(); request.isEmpty() && file != inventory.files.end(); ++file)
        request = pattern.match(file->path).captured(1);
    return { {}, request, 0 };
}

} // namespace candor::importing
