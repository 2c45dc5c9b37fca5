#include "youtube_history.h"

#include "advertisers.h"
#include "google_record.h"
#include "robin.h"

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

constexpr int Watched = 1450;
constexpr int WatchedAds = 150;
constexpr int Searched = 250;
constexpr int SearchAds = 30;

// Eleven characters like a video's id, but with a middle that says what it is.
QString videoId(Dice& dice)
{
    return u"EXAMPLE%1"_s.arg(dice.below(10'000), 4, 10, QChar(u'0'));
}

GoogleRecord blank(const QString& time)
{
    return { .header = u"YouTube"_s, .time = time, .product = u"YouTube"_s };
}

// "11:39 AM" of "…T11:39:12.000Z"
QString onTheClock(const QString& time)
{
    const int hour = QStringView(time).sliced(11, 2).toInt();
    const int shown = hour % 12 == 0 ? 12 : hour % 12;
    return QString::number(shown) + time.sliced(13, 3) + (hour < 12 ? u" AM"_s : u" PM"_s);
}

Json advert(const QString& time, Dice& dice)
{
    const Advertiser& advertiser = dice.pick(advertisers());
    GoogleRecord record = blank(time);
    record.title
        = u"Watched "_s + advertiser.name + u" – "_s + capitalised(dice.pick(advertiser.theme->products));
    record.titleUrl = u"https://www.youtube.com/watch?v="_s + videoId(dice);
    record.description = u"Watched at "_s + onTheClock(time);
    record.details = { named(u"From Google Ads"_s) };
    record.controls = { u"Web & App Activity"_s, u"YouTube watch history"_s, u"YouTube search history"_s };
    return toJson(record);
}

Json video(const QString& time, Dice& dice)
{
    static const Zipf rank(static_cast<int>(themes().size()), 6);
    static const QStringList shapes
        = listed(u"%1|%1|%1|%1 (part two)|%1, live|%1: your questions|%1 – one year later|A reply to: %1");
    const Theme& theme = themes()[static_cast<std::size_t>(rank.draw(dice))];
    const QString channel = dice.pick(robin().channels);
    const QString id = videoId(dice);
    GoogleRecord record = blank(time);
    record.controls = { u"YouTube watch history"_s };
    if (dice.chance(2)) {
        record.title = u"Watched a video that has been removed"_s;
        return toJson(record);
    }
    record.titleUrl = u"https://www.youtube.com/watch?v="_s + id;
    if (dice.chance(2)) {
        record.title = u"Watched "_s + record.titleUrl;
        return toJson(record);
    }
    record.title = u"Watched "_s + QString(dice.pick(shapes)).replace("%1"_L1, dice.pick(theme.titles));
    record.subtitles = { named(channel,
        u"https://www.youtube.com/channel/UCexample%1"_s.arg(
            robin().channels.indexOf(channel), 15, 10, QChar(u'0'))) };
    return toJson(record);
}

Json search(const QString& time, Dice& dice)
{
    const Theme& theme = dice.pick(themes());
    const QString words = dice.chance(50) ? dice.pick(theme.titles).toLower() : dice.pick(theme.products);
    GoogleRecord record = blank(time);
    record.title = u"Searched for "_s + words;
    record.titleUrl = u"https://www.youtube.com/results?search_query="_s + inQuery(words);
    record.controls = { u"YouTube search history"_s };
    return toJson(record);
}

// Ads spread evenly among the rest, exactly `ads` of them.
Json::List history(int others, int ads, Dice& dice, Json (*other)(const QString&, Dice&))
{
    Json::List records;
    const QStringList times = yearOfTimes(others + ads, dice);
    const int every = (others + ads) / ads;
    int adsLeft = ads;
    for (int i = 0; i < times.size(); ++i) {
        const bool isAd = adsLeft > 0 && i % every == every / 2;
        adsLeft -= isAd ? 1 : 0;
        records.push_back(isAd ? advert(times[i], dice) : other(times[i], dice));
    }
    return records;
}

} // namespace

Json::List watchHistory()
{
    Dice dice(201);
    return history(Watched, WatchedAds, dice, video);
}

Json::List searchHistory()
{
    Dice dice(202);
    return history(Searched, SearchAds, dice, search);
}

} // namespace candor::sample
