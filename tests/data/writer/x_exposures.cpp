#include "x_exposures.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace candor::sample {

namespace {

constexpr int Days = 88;
constexpr int WithCriteria = 1500;
constexpr int WithoutCriteria = 25;

using Pair = std::pair<const Advertiser*, const Creative*>;

// Every creative once, the rest by advertiser: a few are seen all the time.
std::vector<Pair> drawCreatives(Dice& dice)
{
    std::vector<Pair> drawn;
    std::vector<const Advertiser*> ranked;
    for (const Advertiser& advertiser : advertisers()) {
        ranked.insert(ranked.begin() + dice.below(static_cast<int>(ranked.size()) + 1), &advertiser);
        for (const Creative& creative : advertiser.creatives)
            drawn.emplace_back(&advertiser, &creative);
    }
    const Zipf rank(static_cast<int>(ranked.size()), 3);
    while (drawn.size() < WithCriteria + WithoutCriteria) {
        const Advertiser* advertiser = ranked[static_cast<std::size_t>(rank.draw(dice))];
        drawn.emplace_back(advertiser,
            &advertiser->creatives[static_cast<std::size_t>(dice.below(dice.chance(60) ? 1 : 2))]);
    }
    return drawn;
}

// A second of the 88 days that was not used yet: evenings and lunch breaks more often than nights.
SampleTime drawTime(std::set<SampleTime>& used, Dice& dice)
{
    static const std::vector<int> hours { 6, 7, 7, 8, 8, 12, 12, 13, 16, 17, 18, 18, 19, 20, 20, 21, 21, 21,
        22, 22, 22, 23, 23, 0 };
    const auto firstDay
        = std::chrono::floor<std::chrono::days>(lastEvening()) - std::chrono::days { Days - 1 };
    SampleTime time;
    do {
        time = firstDay + std::chrono::days { dice.below(Days) } + std::chrono::hours { dice.pick(hours) }
            + std::chrono::seconds { dice.below(3600) };
    } while (!used.insert(time).second);
    return time;
}

QString placeFor(Promoted promoted, Dice& dice)
{
    switch (promoted) {
    case Promoted::Account:
        return dice.pick(listed(u"WtfSidebar|ProfileAccountsSidebar|ClusterFollow"));
    case Promoted::Trend:
    case Promoted::PostInTrend:
        return dice.pick(listed(u"Trends|Spotlight|TimelineHome"));
    case Promoted::Video:
        return dice.pick(listed(u"OrganicVideo|MediaViewer|TimelineHome"));
    case Promoted::Post:
        break;
    }
    return dice.pick(listed(
        u"TimelineHome|TimelineHome|TimelineHome|TimelineHome|SearchTweets|ProfileTweets|TweetConversation"));
}

// What depends on the device in Robin's hand, and the doubles that real archives have.
void addDeviceCriteria(Shown& shown, Dice& dice)
{
    std::vector<Criterion>& criteria = shown.criteria;
    if (dice.chance(22))
        criteria.push_back({ u"Platforms"_s, shown.os });
    if (shown.os == "Android"_L1 && dice.chance(8))
        criteria.push_back(
            { u"OS versions"_s, dice.pick(listed(u"Android Pie and above|Android 10 and above")) });
    if (shown.os != "Desktop"_L1 && dice.chance(4))
        criteria.push_back({ u"Carriers"_s, robin().carrier });
    if (dice.chance(2))
        criteria.push_back({ u"New device targeting"_s, dice.pick(listed(u"1 month|2 months|6 months")) });
    if (dice.chance(3))
        criteria.push_back(dice.pick(criteria));
}

QStringList drawEngagements(const Shown& shown, Dice& dice)
{
    if (shown.creative->promoted == Promoted::Video) {
        QStringList types
            = listed(u"VideoSession|VideoContentPlaybackStart|VideoContentPlayback25|VideoContent1secView");
        return dice.chance(40) ? types + QStringList { u"VideoContentPlayFromTapV2"_s } : types;
    }
    if (shown.creative->promoted == Promoted::Trend)
        return { u"TrendView"_s };
    const QStringList types { u"ChargeableImpression"_s };
    const int roll = dice.below(100);
    if (roll < 40)
        return types;
    return types
        + QStringList { dice.pick(listed(u"CardUrlClick|CardUrlClick|CardUrlClick|Detail|Detail|UserName|"
                                         u"CarouselSwipeNext|PollCardVote")) };
}

Json::Object promotedMembers(const Shown& shown)
{
    Json::Object members;
    const Promoted promoted = shown.creative->promoted;
    if (promoted == Promoted::Post || promoted == Promoted::PostInTrend || promoted == Promoted::Video) {
        const QString escaped = QString(shown.creative->text).replace(u'&', "&amp;"_L1);
        members.push_back({ u"promotedTweetInfo"_s,
            Json::Object { { u"tweetId"_s, shown.creative->id }, { u"tweetText"_s, escaped },
                { u"urls"_s, Json::List {} }, { u"mediaUrls"_s, Json::List {} } } });
    }
    if (promoted == Promoted::Trend || promoted == Promoted::PostInTrend) {
        const QString tag = u'#' + shown.advertiser->name.section(u' ', 0, 0) + u"Days"_s;
        members.push_back({ u"promotedTrendInfo"_s,
            Json::Object { { u"trendId"_s, shown.creative->id.last(6) }, { u"name"_s, tag },
                { u"description"_s, shown.creative->text } } });
    }
    if (promoted == Promoted::Video) {
        const QString& publisher
            = robin().publishers[static_cast<int>(shown.creative->text.size()) % robin().publishers.size()];
        members.push_back({ u"publisherInfo"_s,
            Json::Object { { u"publisherName"_s, publisher }, { u"screenName"_s, handleFor(publisher) } } });
    }
    return members;
}

// Wraps the entries of each day (every sixth time of two days) into a batch.
Json::List inBatches(const std::vector<const Shown*>& shown, const QString& group, const QString& list,
    Json::Object (*entry)(const Shown&))
{
    Json::List batches;
    Json::List entries;
    int dates = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        entries.push_back(entry(*shown[i]));
        const bool isLast = i + 1 == shown.size();
        const bool dateEnds = isLast
            || std::chrono::floor<std::chrono::days>(shown[i + 1]->at)
                != std::chrono::floor<std::chrono::days>(shown[i]->at);
        if (!dateEnds || (++dates % 6 == 0 && !isLast))
            continue;
        Json::Object data { { group, Json::Object { { list, std::exchange(entries, {}) } } } };
        batches.push_back(
            Json::Object { { u"ad"_s, Json::Object { { u"adsUserData"_s, std::move(data) } } } });
    }
    return batches;
}

Json::Object engagementOf(const Shown& shown)
{
    Json::List attributes;
    std::chrono::seconds after = 2s;
    for (const QString& type : shown.engagements) {
        attributes.push_back(
            Json::Object { { u"engagementTime"_s, xTime(shown.at + after) }, { u"engagementType"_s, type } });
        after += 5s;
    }
    return { { u"impressionAttributes"_s, impressionOf(shown) },
        { u"engagementAttributes"_s, std::move(attributes) } };
}

} // namespace

std::vector<Shown> shownAds()
{
    Dice dice(1500);
    std::set<SampleTime> used;
    std::vector<Shown> all;
    for (const auto& [advertiser, creative] : drawCreatives(dice)) {
        Shown shown { advertiser, creative, drawTime(used, dice), {}, placeFor(creative->promoted, dice), {},
            {} };
        const int device = dice.below(100);
        shown.os = device < 62 ? u"Android"_s : device < 78 ? u"iOS"_s : u"Desktop"_s;
        if (all.size() < WithCriteria) {
            shown.criteria = creative->criteria;
            addDeviceCriteria(shown, dice);
        }
        if (dice.chance(11))
            shown.engagements = drawEngagements(shown, dice);
        all.push_back(std::move(shown));
    }
    std::sort(all.begin(), all.end(), [](const Shown& a, const Shown& b) { return a.at < b.at; });
    return all;
}

Json::Object impressionOf(const Shown& shown)
{
    Json::Object device { { u"osType"_s, shown.os } };
    if (shown.os != "Desktop"_L1)
        device.push_back({ u"deviceId"_s,
            shown.os == "iOS"_L1 ? u"aW52ZW50ZWQgdGFibGV0Lg=="_s : u"bm90IGEgcmVhbCBkZXZpY2U="_s });
    Json::Object impression { { u"deviceInfo"_s, std::move(device) }, { u"displayLocation"_s, shown.place } };
    for (Json::Member& member : promotedMembers(shown))
        impression.push_back(std::move(member));
    impression.push_back({ u"advertiserInfo"_s,
        Json::Object { { u"advertiserName"_s, shown.advertiser->name },
            { u"screenName"_s, shown.advertiser->handle } } });
    if (!shown.criteria.empty()) {
        Json::List criteria;
        for (const Criterion& criterion : shown.criteria) {
            Json::Object pair { { u"targetingType"_s, criterion.type } };
            if (!criterion.value.isEmpty())
                pair.push_back({ u"targetingValue"_s, criterion.value });
            criteria.push_back(std::move(pair));
        }
        impression.push_back({ u"matchedTargetingCriteria"_s, std::move(criteria) });
    }
    impression.push_back({ u"impressionTime"_s, xTime(shown.at) });
    return impression;
}

Json::List impressionBatches(const std::vector<Shown>& all)
{
    std::vector<const Shown*> seen;
    int alsoEngaged = 0;
    for (const Shown& shown : all) {
        const bool standsInBoth = !shown.engagements.isEmpty() && ++alsoEngaged % 70 == 0;
        if (shown.engagements.isEmpty() || standsInBoth)
            seen.push_back(&shown);
        if (seen.size() % 200 == 199 && seen.back() == &shown)
            seen.push_back(&shown); // X repeats a record now and then
    }
    return inBatches(seen, u"adImpressions"_s, u"impressions"_s, impressionOf);
}

Json::List engagementBatches(const std::vector<Shown>& all)
{
    std::vector<const Shown*> engaged;
    for (const Shown& shown : all) {
        if (!shown.engagements.isEmpty())
            engaged.push_back(&shown);
    }
    return inBatches(engaged, u"adEngagements"_s, u"engagements"_s, engagementOf);
}

} // namespace candor::sample
