#include "targeting_types.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

struct TargetingType {
    QLatin1String folded; // lower case, without spaces and hyphens
    QLatin1String label;
    Category category;
    Role role; // Advertiser: the advertiser brought the data; Inferred: X concluded it
};

constexpr auto Inferred = Role::Inferred;
constexpr auto Advertiser = Role::Advertiser;

constexpr std::array Types {
    TargetingType { "followerlookalikes"_L1, "Follower look-alikes"_L1, Category::Lookalikes, Inferred },
    TargetingType { "locations"_L1, "Locations"_L1, Category::Location, Inferred },
    TargetingType { "keywords"_L1, "Keywords"_L1, Category::Search, Inferred },
    TargetingType { "languages"_L1, "Languages"_L1, Category::Demographics, Inferred },
    TargetingType { "conversationtopics"_L1, "Conversation topics"_L1, Category::Interests, Inferred },
    TargetingType { "age"_L1, "Age"_L1, Category::Demographics, Inferred },
    TargetingType { "platforms"_L1, "Platforms"_L1, Category::Device, Inferred },
    TargetingType { "appactivity"_L1, "App Activity"_L1, Category::Offsite, Advertiser },
    TargetingType {
        "appactivitycombination"_L1, "App Activity Combination"_L1, Category::Offsite, Advertiser },
    TargetingType { "list"_L1, "List"_L1, Category::Lists, Advertiser },
    TargetingType { "lists"_L1, "List"_L1, Category::Lists, Advertiser },
    TargetingType { "websiteactivity"_L1, "Website Activity"_L1, Category::Offsite, Advertiser },
    TargetingType { "interests"_L1, "Interests"_L1, Category::Interests, Inferred },
    TargetingType { "gender"_L1, "Gender"_L1, Category::Demographics, Inferred },
    TargetingType { "events"_L1, "Events"_L1, Category::Interests, Inferred },
    TargetingType { "osversions"_L1, "OS versions"_L1, Category::Device, Inferred },
    TargetingType { "carriers"_L1, "Carriers"_L1, Category::Device, Inferred },
    TargetingType { "newdevicetargeting"_L1, "New device targeting"_L1, Category::Device, Inferred },
    TargetingType { "devicemodels"_L1, "Device models"_L1, Category::Device, Inferred },
    TargetingType { "wifionly"_L1, "WiFi-Only"_L1, Category::Device, Inferred },
    TargetingType { "moviesandtvshows"_L1, "Movies and TV shows"_L1, Category::Viewing, Inferred },
    TargetingType {
        "retargetingcampaignengager"_L1, "Retargeting campaign engager"_L1, Category::Engagement, Inferred },
    TargetingType {
        "retargetingengagementtype"_L1, "Retargeting engagement type"_L1, Category::Engagement, Inferred },
    TargetingType {
        "retargetinguserengager"_L1, "Retargeting user engager"_L1, Category::Engagement, Inferred },
    TargetingType { "followersofauserid"_L1, "Followers of a user id"_L1, Category::Engagement, Inferred },
    TargetingType { "engagement"_L1, "Engagement"_L1, Category::Engagement, Inferred },
    TargetingType { "tailoredaudiencecrmlookaliketargeting"_L1,
        "Tailored audience CRM lookalike targeting"_L1, Category::Lookalikes, Advertiser },
    TargetingType { "retargetingcustomaudiencelookaliketargeting"_L1,
        "Retargeting custom audience lookalike targeting"_L1, Category::Lookalikes, Advertiser },
    TargetingType { "brandsurvey"_L1, "Brand survey"_L1, Category::Other, Inferred },
    TargetingType { "unknown"_L1, "Unknown"_L1, Category::Other, Inferred },
    TargetingType { "behaviors"_L1, "Behaviors"_L1, Category::Interests, Inferred },
    TargetingType { "flexibleaudience"_L1, "Flexible audience"_L1, Category::Lists, Advertiser },
    TargetingType { "portabilityaudience"_L1, "Portability audience"_L1, Category::Lists, Advertiser },
    TargetingType {
        "tailoredaudiences(lists)"_L1, "Tailored audiences (lists)"_L1, Category::Lists, Advertiser },
    TargetingType {
        "tailoredaudiences(web)"_L1, "Tailored audiences (web)"_L1, Category::Offsite, Advertiser },
    TargetingType {
        "tailoredaudiences(mobile)"_L1, "Tailored audiences (mobile)"_L1, Category::Offsite, Advertiser },
};

QString folded(const QString& type)
{
    QString letters;
    for (const QChar c : type) {
        const bool separates = c.isSpace() || c == u'-' || c == u'_' || c == u'\u2010' || c == u'\u2011';
        if (!separates)
            letters += c.toLower();
    }
    return letters;
}

// "Brand survey: 17" repeats its type; keywords come in quotes when they are a phrase.
QString cleaned(QString value, const QString& type)
{
    value = value.trimmed();
    const qsizetype colon = value.indexOf(u':');
    if (colon > 0 && folded(value.left(colon)) == folded(type))
        value = value.sliced(colon + 1).trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1, value.size() - 2);
    return value;
}

} // namespace

Claim claimOfCriterion(const QString& targetingType, const QString& targetingValue)
{
    const QString value = cleaned(targetingValue, targetingType);
    const QString key = folded(targetingType);
    for (const TargetingType& type : Types) {
        if (key == type.folded)
            return { type.role, type.category, type.label, value };
    }
    return { Role::Inferred, Category::Other,
        targetingType.isEmpty() ? u"Unknown"_s : targetingType.trimmed(), value };
}

} // namespace candor::importing
