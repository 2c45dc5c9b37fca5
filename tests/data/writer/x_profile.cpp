#include "x_profile.h"

#include "advertisers.h"
#include "robin.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace candor::sample {

namespace {

constexpr int InterestCount = 87;
constexpr int LookalikeCount = 40;

// What a list of topics, hashtags and accounts looks like: one or more of every subject, plus what X mixes
// in.
QStringList interestNames(Dice& dice)
{
    QStringList names
        = listed(u"#MondayMood|Commerce|Saltmere Folk Weekend|Weather|Veldania|Handmade|Crafts & hobbies");
    QStringList rest;
    for (std::size_t i = 0; i < themes().size(); ++i) {
        const QStringList& all = themes()[i].interests;
        const bool isPrivate = i >= firstSensitiveTheme();
        names += isPrivate ? all : all.first(2);
        rest += isPrivate ? QStringList() : all.sliced(2);
    }
    names += dice.pickSome(rest, InterestCount - static_cast<int>(names.size()));
    return dice.pickSome(names, InterestCount); // X keeps no order
}

Json::List switchable(const QString& key, const QStringList& names, Dice& dice)
{
    Json::List list;
    for (const QString& name : names)
        list.push_back(Json::Object { { key, name }, { u"isDisabled"_s, dice.chance(6) } });
    return list;
}

// Handles of advertisers that have an ad with this aim, at most `count`.
QStringList handlesAimingWith(Aim aim, int count)
{
    QStringList handles;
    for (const Advertiser& advertiser : advertisers()) {
        for (const Creative& creative : advertiser.creatives) {
            if (creative.aim == aim && !handles.contains(advertiser.handle) && handles.size() < count)
                handles += advertiser.handle;
        }
    }
    return handles;
}

Json::Object advertiserInfo(const Advertiser& advertiser)
{
    return { { u"advertiserName"_s, advertiser.name }, { u"screenName"_s, advertiser.handle } };
}

Json::List conversions(const QString& key, Json::List list)
{
    Json::Object data { { key, Json::Object { { u"conversions"_s, std::move(list) } } } };
    return { Json::Object { { u"ad"_s, Json::Object { { u"adsUserData"_s, std::move(data) } } } } };
}

QString someTime(Dice& dice, int days)
{
    return xTime(lastEvening() - std::chrono::seconds { dice.below(days * 86'400) });
}

Json::Object onlineConversion(const Advertiser& advertiser, Dice& dice)
{
    const QString page = dice.pick(listed(u"basket|offers|checkout|news|search"));
    const QString event = page == "checkout"_L1 ? u"purchase"_s : dice.chance(10) ? u"{}"_s : u"page_view"_s;
    return { { u"eventType"_s, event },
        { u"conversionPlatform"_s, dice.chance(65) ? u"Mobile"_s : u"Desktop"_s },
        { u"conversionUrl"_s, QString(u"https://www."_s + advertiser.domain + u'/' + page) },
        { u"advertiserInfo"_s, advertiserInfo(advertiser) }, { u"conversionTime"_s, someTime(dice, 88) } };
}

Json::Object mobileConversion(const QString& app, Dice& dice, int days)
{
    return { { u"mobilePlatform"_s, dice.chance(75) ? u"Android"_s : u"iOS"_s },
        { u"conversionEvent"_s, dice.pick(listed(u"Install|OpenApp|Login|AddToCart")) },
        { u"applicationName"_s, app }, { u"conversionValue"_s, u"0"_s },
        { u"conversionTime"_s, someTime(dice, days) } };
}

} // namespace

Json::List personalization()
{
    Dice dice(88);
    const SamplePerson& person = robin();
    Json::Object demographics { { u"languages"_s, switchable(u"language"_s, person.languages, dice) },
        { u"genderInfo"_s,
            Json::Object { { u"gender"_s, u"female"_s }, { u"genderOverride"_s, u"unknown"_s } } } };
    Json::Object audiences { { u"lookalikeAdvertisers"_s,
                                 jsonList(handlesAimingWith(Aim::Lookalikes, LookalikeCount)) },
        { u"advertisers"_s, jsonList(handlesAimingWith(Aim::List, 16)) },
        { u"doNotReachAdvertisers"_s, jsonList(handlesAimingWith(Aim::Engagers, 4)) },
        { u"catalogAudienceAdvertisers"_s, jsonList(handlesAimingWith(Aim::Website, 4)) },
        { u"numAudiences"_s, u"137"_s } };
    Json::Object interests { { u"interests"_s, switchable(u"name"_s, interestNames(dice), dice) },
        { u"partnerInterests"_s, Json::List {} }, { u"audienceAndAdvertisers"_s, std::move(audiences) },
        { u"shows"_s, jsonList(person.shows) } };
    Json::Object age { { u"age"_s, jsonList({ person.inferredAge }) }, { u"birthDate"_s, QString() } };
    Json::Object data { { u"demographics"_s, std::move(demographics) },
        { u"interests"_s, std::move(interests) }, { u"locationHistory"_s, jsonList(person.places) },
        { u"inferredAgeInfo"_s, std::move(age) } };
    return { Json::Object { { u"p13nData"_s, std::move(data) } } };
}

Json::List ageInfo()
{
    Json::Object info { { u"age"_s, jsonList({ robin().declaredAge }) },
        { u"birthDate"_s, robin().birthDate } };
    return { Json::Object { { u"ageMeta"_s, Json::Object { { u"ageInfo"_s, std::move(info) } } } } };
}

Json::List installedApps()
{
    Json::List apps;
    int id = 417;
    for (const QString& name : robin().apps)
        apps.push_back(Json::Object { { u"app"_s,
            Json::Object {
                { u"appId"_s, QString::number(++id) }, { u"appNames"_s, jsonList({ name }) } } } });
    return apps;
}

Json::List attributedOnlineConversions()
{
    Dice dice(8);
    Json::List list;
    for (int i = 0; i < 8; ++i) {
        Json::Object conversion { { u"attributedConversionType"_s, u"PostEngagement"_s } };
        for (Json::Member& member : onlineConversion(dice.pick(advertisers()), dice))
            conversion.push_back(std::move(member));
        conversion.push_back({ u"conversionValue"_s, u"0"_s });
        conversion.push_back({ u"additionalParameters"_s, Json::Object {} });
        list.push_back(std::move(conversion));
    }
    return conversions(u"attributedOnlineConversions"_s, std::move(list));
}

Json::List unattributedOnlineConversions()
{
    Dice dice(60);
    Json::List list;
    for (int i = 0; i < 60; ++i)
        list.push_back(onlineConversion(dice.pick(advertisers()), dice));
    return conversions(u"unattributedOnlineConversions"_s, std::move(list));
}

Json::List attributedMobileConversions()
{
    Dice dice(3);
    Json::List list;
    for (int i = 0; i < 3; ++i) {
        Json::Object conversion { { u"attributedConversionType"_s, u"PostView"_s } };
        for (Json::Member& member : mobileConversion(dice.pick(robin().apps), dice, 88))
            conversion.push_back(std::move(member));
        list.push_back(std::move(conversion));
    }
    return conversions(u"attributedMobileAppConversions"_s, std::move(list));
}

Json::List unattributedMobileConversions()
{
    Dice dice(12);
    Json::List list;
    for (int i = 0; i < 12; ++i)
        list.push_back(mobileConversion(dice.pick(robin().apps), dice, 10));
    return conversions(u"unattributedMobileAppConversions"_s, std::move(list));
}

Json::List tweets()
{
    const QStringList texts = listed(
        u"The bees are in. The shed is not. #savethebees|Night train to Port Alder and the tea is still hot.|"
        u"Glaze test nine of twelve: finally the green I wanted.|Somebody left a whole box of mysteries at "
        u"the harbour wall.|"
        u"Lantern Walk tonight & it is not even raining.|Forty-one and learning the fiddle. The cat has "
        u"opinions.|"
        u"Oat biscuits: second batch, fewer regrets.|Why does every shop think I am twenty-five?");
    Dice dice(42);
    Json::List list;
    for (int i = 0; i < texts.size(); ++i) {
        const auto at = std::chrono::floor<std::chrono::days>(lastEvening()) - std::chrono::days { 9 * i };
        const QString date = xTime(at).first(10);
        const QStringList parts = date.split(u'-');
        const QStringList months = listed(u"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec");
        const QStringList weekdays = listed(u"Sun|Mon|Tue|Wed|Thu|Fri|Sat");
        const QString weekday = weekdays[static_cast<int>(std::chrono::weekday { at }.c_encoding())];
        const QString created = weekday + u' ' + months[parts[1].toInt() - 1] + u' ' + parts[2]
            + u" 19:%1:07 +0000 "_s.arg(dice.between(10, 59)) + parts[0];
        const QString id = QString::number(Q_INT64_C(1960000000000000000) - i * Q_INT64_C(3'000'000'000'007));
        list.push_back(Json::Object { { u"tweet"_s,
            Json::Object { { u"id_str"_s, id }, { u"created_at"_s, created },
                { u"full_text"_s, QString(texts[i]).replace(u'&', "&amp;"_L1) }, { u"lang"_s, u"en"_s },
                { u"favorite_count"_s, QString::number(dice.below(20)) }, { u"retweeted"_s, false } } } });
    }
    return list;
}

} // namespace candor::sample
