#include "advertisers.h"

#include "campaigns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

// Names of places that are on no map: "Bramblewick", "Ottermoor".
QStringList placeNames(Dice& dice)
{
    const QStringList beginnings
        = listed(u"Bramble|Tinder|Pellow|Marrow|Hollin|Quill|Ferris|Otter|Thistle|Wren|Cinder|Alder|Fennel|"
                 u"Magpie|Pepper|Rook|Sorrel|Tansy|Copper|Lantern");
    const QStringList ends
        = listed(u"wick|moor|by|combe|gate|stead|mere|holt|fold|garth|sand|brook|thwaite|hythe");
    QStringList names;
    for (const QString& beginning : beginnings) {
        for (const QString& end : ends)
            names += beginning + end;
    }
    return dice.pickSome(names, static_cast<int>(names.size()));
}

QString onlyLetters(const QString& name)
{
    QString letters;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 0x80)
            letters += c;
    }
    return letters;
}

// Sentences any shop could say; %1 are the products, %2 the advertiser.
const QStringList& everydayPitches()
{
    static const QStringList pitches
        = listed(u"New this week: %1.|%2 now has %1. See what your neighbours chose.|We looked for better %1 "
                 u"and ended up making them.|"
                 u"Free delivery on %1 until Sunday.|Why 4,000 people in Veldania switched to %2 for %1.|"
                 u"%1 & a cup of something warm: that is the plan.|You looked at %1. They are still here.|"
                 u"Small shop, big table of %1. Come & have a look.|Take 15 % off %1 with your first order.|"
                 u"Ask us anything about %1.|The people of %2 pack your %1 by hand.|%1 for every budget, "
                 u"honest reviews included.|"
                 u"Only 12 left: %1 at last year's price.|Our customers rate our %1 4.8 of 5.|Trade in the "
                 u"old, save on %1.|"
                 u"%2: %1, and nothing you do not need.");
    return pitches;
}

QString adText(const Advertiser& advertiser, const QString& pitch, const QString& products)
{
    const bool leads = pitch.startsWith("%1"_L1);
    return QString(pitch)
        .replace("%1"_L1, leads ? capitalised(products) : products)
        .replace("%2"_L1, advertiser.name);
}

Promoted drawPromoted(Dice& dice)
{
    const int roll = dice.below(100);
    if (roll < 88)
        return Promoted::Post;
    if (roll < 90)
        return Promoted::Trend;
    if (roll < 92)
        return Promoted::PostInTrend;
    return roll < 96 ? Promoted::Account : Promoted::Video;
}

void addCreatives(Advertiser& advertiser, int& number, Dice& dice)
{
    const int count = 2 + (dice.chance(40) ? 1 : 0);
    const QStringList pitches = dice.pickSome(advertiser.theme->pitches + everydayPitches(), count);
    const QStringList products = dice.pickSome(advertiser.theme->products, count);
    for (int i = 0; i < count; ++i) {
        Creative creative;
        creative.id = QString::number(Q_INT64_C(1970000000000000001) + 7'310'000'017 * ++number);
        creative.text = adText(advertiser, pitches[i], products[i]);
        creative.promoted = drawPromoted(dice);
        creative.aim = drawAim(dice);
        creative.criteria = criteriaFor(advertiser, creative.aim, dice);
        advertiser.creatives.push_back(std::move(creative));
    }
}

std::vector<Advertiser> invent()
{
    Dice dice(20261101);
    QStringList places = placeNames(dice);
    std::vector<Advertiser> all;
    int creatives = 0; // counted over all, so that no two share an id
    for (const Theme& theme : themes()) {
        for (const QString& firm : theme.firms) {
            Advertiser advertiser;
            advertiser.name = places.takeFirst() + u' ' + firm;
            advertiser.handle = handleFor(advertiser.name);
            advertiser.domain = onlyLetters(advertiser.name) + u".example"_s;
            advertiser.theme = &theme;
            addCreatives(advertiser, creatives, dice);
            all.push_back(std::move(advertiser));
        }
    }
    return all;
}

} // namespace

QString handleFor(const QString& name)
{
    const QString letters = onlyLetters(name);
    return u'@' + letters + (letters.size() < 16 ? u"_veldania"_s : QString());
}

const std::vector<Advertiser>& advertisers()
{
    static const std::vector<Advertiser> all = invent();
    return all;
}

} // namespace candor::sample
