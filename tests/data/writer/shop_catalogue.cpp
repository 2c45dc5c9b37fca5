#include "shop_catalogue.h"

#include "category.h"
#include "dice.h"
#include "ordered_json.h"
#include "robin.h"
#include "shop_departments.h"
#include "themes.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace candor::sample {

namespace {

constexpr int OfferCount = 2000;

Json attribute(Category category, const QString& label, const QString& value)
{
    return Json::Object { { u"category"_s, QString(idOf(category)) }, { u"label"_s, label },
        { u"value"_s, value } };
}

// What the shop knows whom an offer suits. Roughly every second value is one that companies hold about Robin.
Json::List attributesFor(const Department& department, Dice& dice)
{
    const SamplePerson& person = robin();
    Json::List list;
    for (const QString& interest : dice.pickSome(department.interests, dice.between(1, 2)))
        list.push_back(attribute(Category::Interests, u"Interests"_s, interest));
    if (dice.chance(30))
        list.push_back(attribute(
            Category::Demographics, u"Age"_s, dice.pick(listed(u"25-34|25-34|18-24|35-49|50-64|65 and up"))));
    if (dice.chance(12))
        list.push_back(
            attribute(Category::Demographics, u"Gender"_s, dice.chance(60) ? u"female"_s : u"male"_s));
    if (dice.chance(10))
        list.push_back(attribute(Category::Demographics, u"Languages"_s,
            dice.pick(listed(u"English|German|Portuguese|Kestrian|Norr"))));
    if (dice.chance(22))
        list.push_back(attribute(Category::Location, u"Locations"_s,
            dice.chance(50) ? dice.pick(person.places)
                            : dice.pick(listed(
                                u"Farland, Kestria|Northhaven, Kestria|Sunmouth, Oland|Old Wharf, Oland"))));
    if (dice.chance(25))
        list.push_back(attribute(
            Category::Lookalikes, u"Follower look-alikes"_s, dice.pick(dice.pick(themes()).accounts)));
    if (dice.chance(12))
        list.push_back(attribute(Category::Viewing, u"Movies and TV shows"_s,
            dice.chance(50) ? dice.pick(person.shows)
                            : dice.pick(listed(u"Palace of Sand|Nine Wives of Noon|The Turbo Brothers"))));
    if (dice.chance(14))
        list.push_back(attribute(
            Category::Search, u"Keywords"_s, QString(dice.pick(dice.pick(themes()).keywords)).remove(u'"')));
    if (dice.chance(8))
        list.push_back(
            attribute(Category::Device, u"Platforms"_s, dice.pick(listed(u"Android|iOS|Desktop"))));
    return list;
}

QString titleFor(const Department& department, const QString& thing, Dice& dice)
{
    const QStringList variants
        = listed(u", moss green|, ink blue|, oat|, rust red|, small|, large|, set of two|, gift-wrapped|, "
                 u"winter edition|, harbour grey|, second quality");
    const QString variant = dice.chance(35) ? QString() : dice.pick(variants);
    return QString(dice.pick(department.kinds) + u' ' + thing + variant);
}

Json offer(int number, QSet<QString>& titles, Dice& dice)
{
    const Department& department = dice.pick(shopDepartments());
    QString thing;
    QString title;
    do {
        thing = dice.pick(department.things);
        title = titleFor(department, thing, dice);
    } while (titles.contains(title));
    titles.insert(title);

    const int euros = dice.between(department.cheapest, department.dearest);
    Json::Object object { { u"id"_s, u"ff-%1"_s.arg(number, 4, 10, QChar(u'0')) }, { u"title"_s, title } };
    if (dice.chance(60))
        object.push_back(
            { u"description"_s, QString(dice.pick(department.stories)).replace("%1"_L1, thing) });
    object.push_back({ u"price"_s,
        Json::Object { { u"amount"_s, qint64 { euros } * 100 + (dice.chance(70) ? 90 : 0) },
            { u"currency"_s, u"EUR"_s } } });
    const int fame = dice.below(1001) * dice.below(1001) / 1000; // most offers are little known
    object.push_back({ u"popularity"_s, qint64 { fame } });
    object.push_back({ u"attributes"_s, attributesFor(department, dice) });
    return object;
}

} // namespace

Result<void> writeShopCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error { Fault::Disk, u"the catalogue cannot be written"_s };
    Dice dice(2000);
    QSet<QString> titles;
    for (int number = 1; number <= OfferCount; ++number) {
        const QByteArray line = inOneLine(offer(number, titles, dice)) + '\n';
        if (file.write(line) != line.size())
            return Error { Fault::Disk, u"the catalogue cannot be written"_s };
    }
    if (!file.flush())
        return Error { Fault::Disk, u"the catalogue cannot be written"_s };
    return {};
}

} // namespace candor::sample
