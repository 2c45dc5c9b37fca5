#include "google_fixtures.h"

#include "google_activity.h"
#include "google_record.h"
#include "robin.h"
#include "sample_zip.h"
#include "themes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

// Names of one language, and how its sentences go (%1: what was searched or watched).
struct Tongue {
    QStringView id;
    QStringView activity, file, search, ads, discover, maps;
    QStringView youtube, history, watched, searched;
    QStringView saysSearched, saysWatched, saysCards, saysAd;
};

constexpr std::array Tongues {
    Tongue { u"de", u"Meine Aktivitäten", u"MeineAktivitäten", u"Google Suche", u"Anzeigen", u"Entdecken",
        u"Maps", u"YouTube und YouTube Music", u"Verlauf", u"Wiedergabeverlauf", u"Suchverlauf",
        u"Gesucht nach: %1", u"%1 angesehen", u"%1 Karten in deinem Feed", u"Über Google Anzeigen" },
    Tongue { u"tr", u"Etkinliğim", u"Etkinliğim", u"Arama", u"Reklamlar", u"Keşfet", u"Haritalar",
        u"YouTube ve YouTube Music", u"geçmiş", u"izleme geçmişi", u"arama geçmişi", u"%1 araması yaptınız",
        u"%1 adlı videoyu izlediniz", u"Feed'inizde %1 kart", u"Google Ads'den" },
    Tongue { u"ar", u"نشاطي", u"نشاطي", u"البحث", u"الإعلانات", u"اكتشف", u"خرائط", u"YouTube وYouTube Music",
        u"السجلّ", u"سجل المشاهدة", u"سجلّ البحث", u"بحثت عن %1", u"شاهدت %1", u"%1 بطاقات في خلاصتك",
        u"من إعلانات Google" },
    Tongue { u"zh", u"我的活动", u"我的活动记录", u"Search", u"Ads", u"发现", u"Maps",
        u"YouTube 和 YouTube Music", u"历史记录", u"观看记录", u"搜索记录", u"Searched for %1", u"Watched %1",
        u"您的动态中有 %1 张卡片", u"来自 Google 广告" },
};

constexpr int RecordsEach = 12;

// Records of one product with localised header and sentence; `url` gets the words behind it.
Json::List localRecords(const QString& product, QStringView sentence, const QString& url, quint64 seed)
{
    Dice dice(seed);
    Json::List records;
    for (const QString& time : yearOfTimes(RecordsEach, dice)) {
        const QString words = dice.pick(dice.pick(themes()).titles);
        GoogleRecord record {
            .header = product, .title = sentence.toString().arg(words), .time = time, .product = product
        };
        record.titleUrl = url + inQuery(words);
        records.push_back(toJson(record));
    }
    return records;
}

Json::List localAds(const Tongue& tongue)
{
    Dice dice(31);
    const QString product = tongue.ads.toString();
    Json::List records;
    for (const QString& time : yearOfTimes(RecordsEach, dice)) {
        GoogleRecord record { .header = product,
            .title = dice.pick(dice.pick(themes()).products),
            .time = time,
            .product = product };
        record.titleUrl = redirect(u"https://www.invented-shop.example/offer"_s);
        record.details = { named(tongue.saysAd.toString()) };
        records.push_back(toJson(record));
    }
    return records;
}

Json::List localDiscover(const Tongue& tongue)
{
    Dice dice(32);
    const QString product = tongue.discover.toString();
    Json::List records;
    for (const QString& time : yearOfTimes(RecordsEach, dice)) {
        GoogleRecord record {
            .header = product, .title = tongue.saysCards.toString().arg(2), .time = time, .product = product
        };
        for (const QString& topic : dice.pickSome(dice.pick(themes()).interests, 2))
            record.details.push_back(named(topic));
        records.push_back(toJson(record));
    }
    return records;
}

Result<void> addActivity(SampleZip& zip, const Tongue& tongue, QStringView product, const Json::List& records)
{
    const QString name = u"Takeout/"_s + tongue.activity.toString() + u'/' + product.toString() + u'/'
        + tongue.file.toString() + u".json"_s;
    return zip.add(name, googleArray(records));
}

Result<void> addLocalProducts(SampleZip& zip, const Tongue& tongue)
{
    const QString search = tongue.search.toString();
    const QString maps = tongue.maps.toString();
    const QString searchUrl = u"https://www.google.com/search?q="_s;
    if (Result<void> added
        = addActivity(zip, tongue, search, localRecords(search, tongue.saysSearched, searchUrl, 33));
        !added)
        return added;
    const QString mapsUrl = u"https://www.google.com/maps/search/"_s;
    if (Result<void> added
        = addActivity(zip, tongue, maps, localRecords(maps, tongue.saysSearched, mapsUrl, 34));
        !added)
        return added;
    if (Result<void> added = addActivity(zip, tongue, tongue.ads, localAds(tongue)); !added)
        return added;
    return addActivity(zip, tongue, tongue.discover, localDiscover(tongue));
}

Result<void> addLocalYouTube(SampleZip& zip, const Tongue& tongue)
{
    const QString history
        = u"Takeout/"_s + tongue.youtube.toString() + u'/' + tongue.history.toString() + u'/';
    const Json::List watched
        = localRecords(u"YouTube"_s, tongue.saysWatched, u"https://www.youtube.com/watch?v="_s, 35);
    if (Result<void> added = zip.add(history + tongue.watched.toString() + u".json"_s, googleArray(watched));
        !added)
        return added;
    const Json::List searched = localRecords(
        u"YouTube"_s, tongue.saysSearched, u"https://www.youtube.com/results?search_query="_s, 36);
    return zip.add(history + tongue.searched.toString() + u".json"_s, googleArray(searched));
}

constexpr const char* NumberHere = "NUMBER-HERE";
constexpr const char* TimeHere = "TIME-HERE";

// Searches with room for a number and a time: rendering each of millions of records anew would take minutes.
std::vector<QByteArray> searchFrames()
{
    std::vector<QByteArray> frames;
    for (const Theme& theme : themes()) {
        for (const QString& product : theme.products) {
            const QString words = product + u' ' + QLatin1String(NumberHere);
            GoogleRecord record { .header = u"Search"_s,
                .title = QString(u"Searched for "_s + words),
                .time = QLatin1String(TimeHere),
                .product = u"Search"_s,
                .controls = { u"Web & App Activity"_s } };
            record.titleUrl = u"https://www.google.com/search?q="_s + inQuery(words);
            frames.push_back(inGoogleStyle(toJson(record)));
        }
    }
    return frames;
}

} // namespace

Result<void> writeLocalTakeout(QStringView language, const QString& folder)
{
    const Tongue& tongue = *std::find_if(
        Tongues.begin(), Tongues.end(), [language](const Tongue& known) { return known.id == language; });
    Result<SampleZip> zip = SampleZip::create(folder + u"/takeout-20261101T094500Z-3-001.zip"_s);
    if (!zip)
        return zip.error();
    if (Result<void> added = addLocalProducts(*zip, tongue); !added)
        return added;
    if (Result<void> added = addLocalYouTube(*zip, tongue); !added)
        return added;
    return zip->finish();
}

Result<void> writeOldYouTube(const QString& folder)
{
    Dice dice(37);
    Json::List items;
    for (const QString& time : yearOfTimes(20, dice)) {
        const QString id = u"EXAMPLE%1"_s.arg(dice.below(10'000), 4, 10, QChar(u'0'));
        Json::Object resource { { u"kind"_s, u"youtube#video"_s }, { u"videoId"_s, id } };
        Json::Object snippet { { u"publishedAt"_s, QString(u"2016"_s + time.sliced(4)) },
            { u"channelId"_s, u"UCexample000000000000000"_s },
            { u"title"_s, dice.pick(dice.pick(themes()).titles) },
            { u"channelTitle"_s, dice.pick(robin().channels) }, { u"resourceId"_s, std::move(resource) } };
        items.push_back(
            Json::Object { { u"kind"_s, u"youtube#playlistItem"_s }, { u"snippet"_s, std::move(snippet) } });
    }
    Result<SampleZip> zip = SampleZip::create(folder + u"/takeout-20161101T094500Z-001.zip"_s);
    if (!zip)
        return zip.error();
    if (Result<void> added = zip->add(u"Takeout/YouTube/history/watch-history.json"_s, googleArray(items));
        !added)
        return added;
    return zip->finish();
}

Result<void> writeLargeTakeout(qint64 bytes, const QString& folder)
{
    Result<SampleZip> zip = SampleZip::create(folder + u"/takeout-20261101T094500Z-001.zip"_s, 1);
    if (!zip)
        return zip.error();
    if (Result<void> begun = zip->begin(u"Takeout/My Activity/Search/MyActivity.json"_s); !begun)
        return begun;
    const std::vector<QByteArray> frames = searchFrames();
    Dice dice(38);
    QByteArray piece = "[";
    constexpr qsizetype pieceSize = 1 << 20;
    SampleTime time = lastEvening();
    for (qint64 written = 0; written < bytes;) {
        time -= std::chrono::milliseconds { dice.between(1, 90'000) };
        QByteArray json = dice.pick(frames);
        json.replace(NumberHere, QByteArray::number(dice.below(1'000'000)))
            .replace(TimeHere, googleTime(time).toUtf8());
        written += json.size() + 1;
        piece += json;
        piece += written < bytes ? ',' : ']';
        if (piece.size() < pieceSize && written < bytes)
            continue;
        if (Result<void> appended = zip->append(piece); !appended)
            return appended;
        piece.clear();
    }
    return zip->finish();
}

} // namespace candor::sample
