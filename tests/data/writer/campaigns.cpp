#include "campaigns.h"

#include "robin.h"

#include <array>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

using Criteria = std::vector<Criterion>;

void addAll(Criteria& criteria, const QString& type, const QStringList& values)
{
    for (const QString& value : values)
        criteria.push_back({ type, value });
}

QString slug(const QString& text)
{
    return QString(text).toLower().replace(u' ', u'_').replace(u'-', u'_');
}

// Accounts of the advertiser's own subject and of others that its audience is said to like as well.
void addLookalikes(Criteria& criteria, const Theme& theme, int others, Dice& dice)
{
    QStringList handles = theme.accounts;
    for (int i = 0; i < others; ++i) {
        const QString& handle = dice.pick(dice.pick(themes()).accounts);
        if (!handles.contains(handle))
            handles += handle;
    }
    addAll(criteria, u"Follower look-alikes"_s, handles);
}

void addAudience(Criteria& criteria, const Advertiser& advertiser, Dice& dice)
{
    const QString seed = slug(advertiser.name.section(u' ', 1));
    const int roll = dice.below(100);
    if (roll < 55)
        criteria.push_back({ u"List"_s,
            dice.chance(75) ? seed + u"_customers_2026_q%1"_s.arg(dice.between(1, 3)) : QString() });
    else if (roll < 65)
        criteria.push_back({ u"Lists"_s, seed + u"_newsletter"_s });
    else if (roll < 85)
        criteria.push_back({ u"Tailored audience CRM lookalike targeting"_s, seed + u"_best_buyers"_s });
    else
        criteria.push_back({ u"Retargeting custom audience lookalike targeting"_s, seed + u"_site_30d"_s });
    if (dice.chance(30))
        criteria.push_back({ u"List"_s, QString() });
}

void addLocation(Criteria& criteria, Dice& dice)
{
    const SamplePerson& person = robin();
    criteria.push_back({ u"Locations"_s, dice.chance(60) ? person.town : person.region });
    if (dice.chance(25))
        criteria.push_back({ u"Locations"_s, u"00417"_s });
}

void addApp(Criteria& criteria, const Advertiser& advertiser, Dice& dice)
{
    const QString bundle
        = u"example."_s + slug(advertiser.name.section(u' ', 0, 0)) + u"."_s + slug(advertiser.theme->name);
    switch (dice.below(4)) {
    case 0:
        criteria.push_back({ u"App Activity"_s, u"INSTALL-"_s + bundle + u"-ANDROID"_s });
        break;
    case 1:
        criteria.push_back(
            { u"App Activity"_s, u"RE_ENGAGE-%1-IOS"_s.arg(dice.between(900'000'000, 999'999'999)) });
        break;
    case 2:
        criteria.push_back({ u"App Activity"_s, u"Install "_s + dice.pick(robin().apps) + u" IOS 14 Day"_s });
        break;
    default:
        criteria.push_back({ u"App Activity Combination"_s, u"Android Installers"_s });
    }
}

void addEngagers(Criteria& criteria, const Advertiser& advertiser, Dice& dice)
{
    criteria.push_back({ u"Retargeting campaign engager"_s,
        u"Retargeting campaign engager: %1"_s.arg(dice.between(21'000'000, 29'999'999)) });
    criteria.push_back(
        { u"Retargeting engagement type"_s, u"Retargeting engagement type: %1"_s.arg(dice.between(1, 4)) });
    if (dice.chance(40))
        criteria.push_back({ u"Retargeting user engager"_s,
            u"Retargeting user engager: %1"_s.arg(dice.between(900'000'000, 999'999'999)) });
    if (dice.chance(35))
        criteria.push_back({ u"Followers of a user id"_s, advertiser.handle });
    if (dice.chance(40))
        criteria.push_back({ u"Engagement"_s, u"Liked a post"_s });
}

void addMainAim(Criteria& criteria, const Advertiser& advertiser, Aim aim, Dice& dice)
{
    const Theme& theme = *advertiser.theme;
    switch (aim) {
    case Aim::Lookalikes:
        addLookalikes(criteria, theme, dice.chance(2) ? 78 : dice.below(4), dice);
        break;
    case Aim::Interests:
        addAll(criteria, u"Interests"_s, dice.pickSome(theme.interests, dice.between(1, 3)));
        break;
    case Aim::List:
        addAudience(criteria, advertiser, dice);
        break;
    case Aim::Location:
        addLocation(criteria, dice);
        break;
    case Aim::Website:
        criteria.push_back({ u"Website Activity"_s,
            dice.chance(60) ? dice.pick(listed(u"All visitors|Basket, not bought|Site visits 30 days"))
                            : QString() });
        break;
    case Aim::App:
        addApp(criteria, advertiser, dice);
        break;
    case Aim::Keywords:
        addAll(criteria, u"Keywords"_s, dice.pickSome(theme.keywords, dice.between(1, 3)));
        break;
    case Aim::Talk:
        addAll(criteria, u"Conversation topics"_s, dice.pickSome(theme.talk, dice.between(1, 2)));
        if (dice.chance(10))
            criteria.push_back({ u"Conversation topics"_s, QString() });
        break;
    case Aim::Engagers:
        addEngagers(criteria, advertiser, dice);
        break;
    case Aim::Shows:
        addAll(criteria, u"Movies and TV shows"_s, dice.pickSome(robin().shows, dice.between(1, 2)));
        break;
    case Aim::Events:
        criteria.push_back({ u"Events"_s,
            dice.pick(
                listed(u"Lantern Walk 2026|Saltmere Folk Weekend|Veldania Book Week|Tarn Island Race")) });
        break;
    case Aim::Broad:
        criteria.push_back({ u"Locations"_s, robin().country });
        break;
    }
}

} // namespace

Aim drawAim(Dice& dice)
{
    struct Share {
        Aim aim;
        int percent;
    };
    static constexpr std::array shares { Share { Aim::Lookalikes, 55 }, Share { Aim::Interests, 9 },
        Share { Aim::List, 8 }, Share { Aim::Location, 5 }, Share { Aim::Website, 6 }, Share { Aim::App, 4 },
        Share { Aim::Keywords, 4 }, Share { Aim::Talk, 3 }, Share { Aim::Engagers, 2 },
        Share { Aim::Shows, 1 }, Share { Aim::Events, 1 }, Share { Aim::Broad, 2 } };
    int roll = dice.below(100);
    for (const Share& share : shares) {
        roll -= share.percent;
        if (roll < 0)
            return share.aim;
    }
    return Aim::Broad;
}

std::vector<Criterion> criteriaFor(const Advertiser& advertiser, Aim aim, Dice& dice)
{
    Criteria criteria;
    addMainAim(criteria, advertiser, aim, dice);
    if (aim != Aim::Lookalikes && dice.chance(12))
        addLookalikes(criteria, *advertiser.theme, 0, dice);
    if (aim != Aim::Interests && dice.chance(10))
        criteria.push_back({ u"Interests"_s, dice.pick(advertiser.theme->interests) });
    if (dice.chance(38))
        criteria.push_back({ u"Age"_s, dice.pick(listed(u"25 to 54|18 to 34|21 and up|25 to 34|35 to 49")) });
    if (dice.chance(22))
        criteria.push_back({ u"Languages"_s, dice.chance(90) ? u"English"_s : u"German"_s });
    if (aim != Aim::Broad && dice.chance(34))
        criteria.push_back({ u"Locations"_s, robin().country });
    if (dice.chance(9))
        criteria.push_back({ u"Gender"_s, u"Women"_s });
    if (dice.chance(2))
        criteria.push_back({ u"Brand survey"_s, u"Brand survey: %1"_s.arg(dice.between(10'000, 99'999)) });
    if (dice.chance(2))
        criteria.push_back({ u"Unknown"_s, u"Unknown: %1"_s.arg(dice.between(10, 99)) });
    return criteria;
}

} // namespace candor::sample
