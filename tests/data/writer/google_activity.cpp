#include "google_activity.h"

#include "advertisers.h"
#include "google_record.h"
#include "robin.h"

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

QStringList webControl()
{
    return { u"Web & App Activity"_s };
}

// What Robin thinks about: mostly the likes, now and then what is nobody's business.
const Theme& someTheme(Dice& dice)
{
    static const Zipf rank(static_cast<int>(themes().size()), 12);
    return themes()[static_cast<std::size_t>(rank.draw(dice))];
}

const Advertiser& someShop(Dice& dice)
{
    return dice.pick(advertisers());
}

QString searchWords(const Theme& theme, Dice& dice)
{
    const QStringList shapes = listed(u"%1|%1 near me|best %1|%1 second hand|%1 review|cheap %1|how to "
                                      u"choose %1|%1 brindle quay|are %1 worth it|%1 for beginners");
    switch (dice.below(4)) {
    case 0:
        return QString(dice.pick(theme.keywords)).remove(u'"').remove(u'#');
    case 1:
        return dice.pick(theme.titles).toLower();
    default:
        return QString(dice.pick(shapes)).replace("%1"_L1, dice.pick(theme.products));
    }
}

Json::List generalArea(Dice& dice)
{
    // In the middle of the sea: coordinates that are nobody's home.
    const QString center = u"10.%1,-30.%2"_s.arg(dice.between(1, 9)).arg(dice.between(1, 9));
    return { Json::Object { { u"name"_s, u"At this general area"_s },
        { u"url"_s, u"https://www.google.com/maps/@?api=1&map_action=map&center=%1&zoom=12"_s.arg(center) },
        { u"source"_s, u"From your device"_s } } };
}

QString pageOf(const Advertiser& shop, const QString& title)
{
    QString path = QString(title).toLower();
    for (QChar& c : path) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    return u"https://www."_s + shop.domain + u'/' + path;
}

QString productName(Dice& dice)
{
    static const QStringList manners = listed(
        u"Hand-finished|Lightweight|Classic|Organic|Refurbished|Pocket-size|Family|Winter|Everyday|Limited");
    return dice.pick(manners) + u' ' + dice.pick(someTheme(dice).products);
}

} // namespace

Json::List googleSearches(int count)
{
    Dice dice(101);
    Json::List records;
    for (const QString& time : yearOfTimes(count, dice)) {
        const Theme& theme = someTheme(dice);
        GoogleRecord record {
            .header = u"Search"_s, .time = time, .product = u"Search"_s, .controls = webControl()
        };
        if (dice.chance(68)) {
            const QString words = searchWords(theme, dice);
            record.title = u"Searched for "_s + words;
            record.titleUrl = u"https://www.google.com/search?q="_s + inQuery(words);
            if (dice.chance(40))
                record.locationInfos = generalArea(dice);
        } else {
            const Advertiser& shop = someShop(dice);
            const QString page = dice.pick(shop.theme->titles);
            record.title = u"Visited "_s + page + u" | "_s + shop.name;
            record.titleUrl = redirect(pageOf(shop, page));
        }
        records.push_back(toJson(record));
    }
    return records;
}

Json::List chromeVisits(int count)
{
    Dice dice(102);
    Json::List records;
    for (const QString& time : yearOfTimes(count, dice)) {
        const Advertiser& shop = someShop(dice);
        const QString page
            = dice.chance(60) ? dice.pick(shop.theme->titles) : capitalised(dice.pick(shop.theme->products));
        GoogleRecord record { .header = u"Chrome"_s,
            .title = QString(u"Visited "_s + page + u" – "_s + shop.name),
            .titleUrl = pageOf(shop, page),
            .time = time,
            .product = u"Chrome"_s,
            .controls = webControl() };
        if (dice.chance(50))
            record.details = { named(dice.chance(70) ? u"From Robin's phone"_s : u"From Robin's laptop"_s) };
        records.push_back(toJson(record));
    }
    return records;
}

Json::List mapsUse(int count)
{
    Dice dice(103);
    Json::List records;
    for (const QString& time : yearOfTimes(count, dice)) {
        const QString place = dice.pick(robin().streets);
        const QString query = inQuery(place);
        GoogleRecord record {
            .header = u"Maps"_s, .time = time, .product = u"Maps"_s, .controls = webControl()
        };
        switch (dice.below(4)) {
        case 0:
            record.title = u"Directions to "_s + place;
            record.titleUrl = u"https://www.google.com/maps/dir/?api=1&destination="_s + query;
            break;
        case 1:
            record.title = u"Viewed area around "_s + dice.pick(robin().places).section(u',', 0, 0);
            record.titleUrl = u"https://www.google.com/maps/@10.1,-30.1,13z"_s;
            break;
        case 2:
            record.title = u"Searched for "_s + place;
            record.titleUrl = u"https://www.google.com/maps/search/"_s + query;
            break;
        default:
            record.title = u"Used Maps"_s;
        }
        if (dice.chance(45))
            record.locationInfos = generalArea(dice);
        records.push_back(toJson(record));
    }
    return records;
}

Json::List adsSeen(int count)
{
    Dice dice(104);
    Json::List records;
    for (const QString& time : yearOfTimes(count, dice)) {
        const Advertiser& shop = someShop(dice);
        GoogleRecord record { .header = u"Ads"_s, .time = time, .product = u"Ads"_s };
        const int roll = dice.below(100);
        if (roll < 60) {
            const QString offer = capitalised(dice.pick(shop.theme->products));
            record.title = u"Visited "_s + shop.name + u" | "_s + offer;
            record.titleUrl = redirect(pageOf(shop, offer));
            record.details = { named(u"From Google Ads"_s) };
        } else if (roll < 90) {
            record.header = u"example."_s + shop.domain.section(u'.', 0, 0) + u".app"_s;
            record.title = u"Used "_s + record.header;
            record.details = { named(u"www."_s + someShop(dice).domain) };
        } else {
            record.title = u"%1 Gmail ads shown"_s.arg(dice.between(2, 6));
        }
        if (dice.chance(50))
            record.controls = webControl();
        records.push_back(toJson(record));
    }
    return records;
}

Json::List discoverFeeds(int count)
{
    const QStringList topics = listed(u"Beekeeping|Slow travel|Ceramics|Folk music|Heat pumps|Detective "
                                      u"series|Allotments|Bicycle touring|Sourdough|"
                                      u"Second-hand books|Weight loss|Personal debt|Menopause|Film "
                                      u"photography|Local elections|Gin|Knitwear|"
                                      u"Rescue dogs|Night trains|Fertility|Board games|Harbour Nine");
    Dice dice(105);
    const Zipf rank(static_cast<int>(topics.size()), 4);
    Json::List records;
    for (const QString& time : yearOfTimes(count, dice)) {
        QStringList shown;
        const int cards = dice.between(3, 9);
        while (shown.size() < cards) {
            const QString& topic = topics[rank.draw(dice)];
            if (!shown.contains(topic))
                shown += topic;
        }
        GoogleRecord record { .header = u"Discover"_s,
            .title = u"%1 cards in your feed"_s.arg(cards),
            .time = time,
            .product = u"Discover"_s,
            .controls = webControl() };
        for (const QString& topic : shown)
            record.details.push_back(named(dice.chance(20) ? QString(topic + u" - viewed"_s) : topic));
        records.push_back(toJson(record));
    }
    return records;
}

Json::List shoppingViews(int count)
{
    Dice dice(106);
    Json::List records;
    for (const QString& time : yearOfTimes(count, dice)) {
        GoogleRecord record {
            .header = u"Shopping"_s, .time = time, .product = u"Shopping"_s, .controls = webControl()
        };
        if (dice.chance(65)) {
            record.title = u"Viewed "_s + productName(dice);
            record.titleUrl = u"https://www.google.com/shopping/product/%1?gl=vd"_s.arg(
                dice.between(100'000'000, 999'999'999));
        } else {
            const QString words = dice.pick(someTheme(dice).products);
            record.title = u"Searched for "_s + words;
            record.titleUrl = u"https://www.google.com/search?tbm=shop&q="_s + inQuery(words);
        }
        records.push_back(toJson(record));
    }
    return records;
}

Json::List playStoreUse(int count)
{
    const QStringList verbs = listed(u"Used |Used |Used |Visited |Installed ");
    Dice dice(107);
    Json::List records;
    for (const QString& time : yearOfTimes(count, dice)) {
        const QString app = dice.pick(robin().apps);
        const QString verb = dice.pick(verbs);
        GoogleRecord record { .header = verb == "Used "_L1 ? app : u"Google Play Store"_s,
            .title = QString(verb + app),
            .time = time,
            .product = u"Google Play Store"_s,
            .controls = webControl() };
        record.titleUrl = u"https://play.google.com/store/apps/details?id=example."_s
            + QString(app).toLower().remove(u' ');
        // Play writes microseconds.
        record.time = time.size() == 24 ? QString(time.first(23) + u"417Z"_s) : time;
        records.push_back(toJson(record));
    }
    return records;
}

Json::List newsRead(int count)
{
    Dice dice(108);
    Json::List records;
    for (const QString& time : yearOfTimes(count, dice)) {
        const QString headline = dice.pick(someTheme(dice).titles);
        const QString paper = dice.pick(robin().publishers);
        GoogleRecord record { .header = u"News"_s,
            .title = QString(u"Read "_s + headline),
            .titleUrl = redirect(u"https://www."_s + handleFor(paper).sliced(1).remove(u'_') + u".example/"_s
                + inQuery(headline)),
            .subtitles = { named(paper) },
            .time = time,
            .product = u"News"_s,
            .controls = webControl() };
        records.push_back(toJson(record));
    }
    return records;
}

std::vector<GoogleProduct> googleProducts()
{
    return {
        { u"Search"_s, googleSearches(1400) },
        { u"Chrome"_s, chromeVisits(900) },
        { u"Maps"_s, mapsUse(350) },
        { u"Ads"_s, adsSeen(240) },
        { u"Discover"_s, discoverFeeds(120) },
        { u"Shopping"_s, shoppingViews(300) },
        { u"Google Play Store"_s, playStoreUse(150) },
        { u"News"_s, newsRead(200) },
    };
}

} // namespace candor::sample
