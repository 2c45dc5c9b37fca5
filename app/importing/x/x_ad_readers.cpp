#include "plain_text.h"
#include "targeting_types.h"
#include "x_readers.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// What X counts by itself (autoplay, "chargeable impression", a trend that scrolled by) is nothing the person
// did.
Interaction interactionOf(const QString& type)
{
    if (type == "CardUrlClick"_L1)
        return Interaction::Clicked;
    if (type == "PollCardVote"_L1)
        return Interaction::Voted;
    if (type.contains("PlayFromTap"_L1))
        return Interaction::Played;
    if (type == "Detail"_L1 || type == "UserName"_L1 || type == "CarouselSwipeNext"_L1)
        return Interaction::Opened;
    return Interaction::None;
}

int strength(Interaction interaction)
{
    constexpr std::array weakestFirst { Interaction::None, Interaction::Opened, Interaction::Played,
        Interaction::Voted, Interaction::Clicked };
    return static_cast<int>(std::ranges::find(weakestFirst, interaction) - weakestFirst.begin());
}

std::vector<Claim> criteriaOf(Json impression)
{
    std::vector<Claim> criteria;
    const std::optional<simdjson::dom::array> list = arrayOf(impression, "matchedTargetingCriteria");
    if (!list)
        return criteria;
    for (const Json criterion : *list) {
        const Claim claim = claimOfCriterion(
            plainText(textOf(criterion, "targetingType")), plainText(textOf(criterion, "targetingValue")));
        if (std::ranges::find(criteria, claim) == criteria.end())
            criteria.push_back(claim);
    }
    return criteria;
}

QString nameOf(std::optional<Json> account, std::string_view nameKey)
{
    if (!account)
        return {};
    const QString name = plainText(textOf(*account, nameKey));
    return name.isEmpty() ? textOf(*account, "screenName") : name;
}

// A promoted post, a promoted trend (or both), or else a promoted account, of which X names only the
// advertiser.
Showing showingOf(Json impression)
{
    Showing showing;
    showing.advertiser = nameOf(memberOf(impression, "advertiserInfo"), "advertiserName");
    if (const std::optional<Json> trend = memberOf(impression, "promotedTrendInfo")) {
        showing.title = plainText(textOf(*trend, "name"));
        if (const QString id = textOf(*trend, "trendId"); !id.isEmpty())
            showing.creative = u"trend-"_s + id;
    }
    if (const std::optional<Json> post = memberOf(impression, "promotedTweetInfo")) {
        if (const QString text = plainText(textOf(*post, "tweetText")); !text.isEmpty())
            showing.title = text;
        if (const QString id = textOf(*post, "tweetId"); !id.isEmpty())
            showing.creative = id;
    }
    if (showing.title.isEmpty())
        showing.title = showing.advertiser;
    showing.place = textOf(impression, "displayLocation");
    if (const QString publisher = nameOf(memberOf(impression, "publisherInfo"), "publisherName");
        !publisher.isEmpty())
        showing.place += (showing.place.isEmpty() ? u""_s : u", "_s) + publisher;
    return showing;
}

// What tells two showings apart, across both files.
quint64 keyOf(Json impression)
{
    const auto text = [&](std::initializer_list<std::string_view> path) {
        const std::optional<Json> value = memberAt(impression, path);
        return value ? textOf(*value) : QString();
    };
    return qHashMulti(0, text({ "advertiserInfo", "screenName" }), text({ "promotedTweetInfo", "tweetId" }),
        text({ "promotedTrendInfo", "trendId" }), text({ "impressionTime" }));
}

Record showingRecord(Json impression, Findings& findings)
{
    Record record = recordOf(Role::Exposure, Company::X, Category::Other, u"ad"_s);
    record.showing = showingOf(impression);
    record.text = record.showing->title;
    if (record.showing->title != record.showing->advertiser && !record.showing->advertiser.isEmpty())
        record.text = record.showing->advertiser + u": "_s + record.showing->title;
    record.claims = criteriaOf(impression);
    record.at = findings.timeFrom(textOf(impression, "impressionTime"));
    findings.addUnknownMembers(unknownMembers(impression,
        { "deviceInfo", "displayLocation", "promotedTweetInfo", "promotedTrendInfo", "publisherInfo",
            "rtbCreativeMediaInfo", "advertiserInfo", "matchedTargetingCriteria", "impressionTime" }));
    return record;
}

// Both files are lists of batches, roughly one a day. A showing that was told already, here or in the other
// file, is left out.
class AdReader : public JsonReader {
public:
    void read(Json element, std::string_view, Findings& findings) final
    {
        m_batch.clear();
        m_batchKeys.clear();
        const Json data = unwrapped(element, { "ad", "adsUserData" });
        const Json wrapper = unwrapped(data, { m_wrapper });
        if (const std::optional<simdjson::dom::array> list = arrayOf(wrapper, m_list)) {
            for (const Json one : *list)
                readOne(one, findings);
            findings.addUnknownMembers(unknownMembers(wrapper, { m_list, m_wrapper }));
        } else {
            findings.addUnknownMembers(1);
        }
        for (Record& record : m_batch)
            findings.add(std::move(record));
        for (const auto& [key, place] : m_batchKeys)
            m_taken.insert(key);
    }

    void keep(ExportContext& context) final { context.exposures.merge(m_taken); }

protected:
    AdReader(const ExportContext& context, std::string_view wrapper, std::string_view list)
        : m_context(context)
        , m_wrapper(wrapper)
        , m_list(list)
    {
    }

    virtual void readOne(Json one, Findings& findings) = 0;

    void take(Json impression, Interaction interaction, Findings& findings)
    {
        const quint64 key = keyOf(impression);
        if (m_context.exposures.contains(key) || m_taken.contains(key))
            return;
        const auto [place, isNew] = m_batchKeys.try_emplace(key, m_batch.size());
        if (isNew)
            m_batch.push_back(showingRecord(impression, findings));
        Showing& showing = *m_batch[place->second].showing;
        if (strength(interaction) > strength(showing.interaction))
            showing.interaction = interaction;
    }

private:
    const ExportContext& m_context;
    std::string_view m_wrapper;
    std::string_view m_list;
    std::vector<Record> m_batch;
    std::unordered_map<quint64, std::size_t> m_batchKeys; // key -> index in m_batch
    std::unordered_set<quint64> m_taken; // of this file
};

class ImpressionReader final : public AdReader {
public:
    explicit ImpressionReader(const ExportContext& context)
        : AdReader(context, "adImpressions", "impressions")
    {
    }

private:
    void readOne(Json impression, Findings& findings) override
    {
        take(impression, Interaction::None, findings);
    }
};

class EngagementReader final : public AdReader {
public:
    explicit EngagementReader(const ExportContext& context)
        : AdReader(context, "adEngagements", "engagements")
    {
    }

private:
    void readOne(Json engagement, Findings& findings) override
    {
        Interaction interaction = Interaction::None;
        if (const std::optional<simdjson::dom::array> done = arrayOf(engagement, "engagementAttributes")) {
            for (const Json one : *done) {
                const Interaction type = interactionOf(textOf(one, "engagementType"));
                if (strength(type) > strength(interaction))
                    interaction = type;
            }
        }
        take(unwrapped(engagement, { "impressionAttributes" }), interaction, findings);
    }
};

} // namespace

std::unique_ptr<JsonReader> xImpressionReader(const ExportContext& context)
{
    return std::make_unique<ImpressionReader>(context);
}

std::unique_ptr<JsonReader> xEngagementReader(const ExportContext& context)
{
    return std::make_unique<EngagementReader>(context);
}

} // namespace candor::importing
