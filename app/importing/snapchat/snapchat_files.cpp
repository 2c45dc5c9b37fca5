#include "snapchat_files.h"

#include "inventory.h"
#include "json_reading.h"
#include "snapchat_readers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

template <auto make>
constexpr Format Read { [](const QString&, const ExportContext& context) -> Reader { return make(context); },
    JsonCut::Paths };

Sighting seen(const Format* format, FileReason reason, bool proves)
{
    return { Family::Snapchat, format, reason, proves, {} };
}

template <std::size_t Size>
bool isOneOf(const std::array<QLatin1String, Size>& names, const QString& name)
{
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array Profiles { "user_profile"_L1, "ranking"_L1 };
constexpr std::array Places { "location_history"_L1, "snap_map_places_history"_L1 };
constexpr std::array Letters { "chat_history"_L1, "snap_history"_L1, "snapchat_ai"_L1, "my_ai"_L1 };
constexpr std::array Others { "account"_L1, "account_history"_L1, "bitmoji"_L1, "cameos_metadata"_L1,
    "community_lenses"_L1, "connected_apps"_L1, "custom_sticker"_L1, "email_campaign_history"_L1,
    "feature_emails"_L1, "friends"_L1, "in_app_reports"_L1, "in_app_surveys"_L1, "memories_history"_L1,
    "purchase_history"_L1, "shared_story"_L1, "shop_history"_L1, "snap_ads"_L1, "snap_pro"_L1,
    "snapchat_plus"_L1, "story_history"_L1, "support_note"_L1, "talk_history"_L1, "terms_history"_L1 };

// Keys that nobody else writes.
bool isProfile(const QByteArray& head)
{
    constexpr std::array keys { "Cohort Age", "Derived Ad Demographic", "Breakdown of Time Spent on App",
        "Discover Channels Viewed", "Ads You Interacted With", "Off-Platform Sharing", "Snapscore",
        "Content Interests" };
    return std::ranges::any_of(keys, [&](const char* key) { return writesMember(head, key); });
}

bool isPlaces(const QByteArray& head)
{
    constexpr std::array keys { "Areas you may have visited in the last two years",
        "Businesses and places you may have visited", "Top Locations Per Six-Day Period",
        "Daily Top Locations", "Snap Map Places History", "Home, School & Work",
        "Home, School \\u0026 Work" };
    return std::ranges::any_of(keys, [&](const char* key) { return writesMember(head, key); });
}

} // namespace

std::optional<Sighting> recogniseSnapchat(const Glimpse& glimpse)
{
    const bool isProfileName = isOneOf(Profiles, glimpse.stem);
    const bool isPlaceName = isOneOf(Places, glimpse.stem);
    const bool isLetters = isOneOf(Letters, glimpse.stem);
    const bool isOther = isOneOf(Others, glimpse.stem);
    if (glimpse.isPage()) {
        const bool isOfSnapchat = glimpse.head.contains("Snapchat") || glimpse.head.contains("Snap Inc");
        if (isProfileName || isPlaceName)
            return seen(nullptr, FileReason::HtmlNotJson, isOfSnapchat);
        if (isLetters || glimpse.isBelow(u"chat_history"))
            return seen(nullptr, FileReason::LeftOutOnPurpose, false);
        if (isOther || glimpse.isBelow(u"html") || glimpse.name == "index.html"_L1)
            return seen(nullptr, FileReason::NotAboutYou, false);
        return std::nullopt;
    }
    const bool isObject = glimpse.isJson() || glimpse.head.trimmed().startsWith('{');
    if (isObject && isProfile(glimpse.head))
        return seen(&Read<snapchatProfileReader>, FileReason::None, true);
    if (isObject && isPlaces(glimpse.head))
        return seen(&Read<snapchatPlaceReader>, FileReason::None, true);
    if (!glimpse.isJson())
        return std::nullopt;
    if (isProfileName)
        return seen(&Read<snapchatProfileReader>, FileReason::None, false);
    if (isPlaceName)
        return seen(&Read<snapchatPlaceReader>, FileReason::None, false);
    const bool isNameOfSnapchatAlone = glimpse.stem.startsWith("snapchat_"_L1);
    if (isLetters)
        return seen(nullptr, FileReason::LeftOutOnPurpose, isNameOfSnapchatAlone);
    if (isOther)
        return seen(nullptr, FileReason::NothingToRead, isNameOfSnapchatAlone);
    return std::nullopt;
}

Origin originOfSnapchat(const Inventory& inventory)
{
    // "mydata~1699999999999.zip", "mydata~1699999999999-1.zip" for the second part.
    static const QRegularExpression pattern(
        u"(?:^|/)mydata[~_-](\\d{6,})(?:-(\\d{1,4}))?"_s, QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = pattern.match(inventory.name);
    for (auto file = inventory.files.begin(); !match.hasMatch() && file != inventory.files.end(); ++file)
        match = pattern.match(file->path);
    return { {}, match.captured(1), match.hasMatch() ? match.captured(2).toInt() + 1 : 0 };
}

} // namespace candor::importing
