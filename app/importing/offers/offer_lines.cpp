#include "offers/offer_lines.h"

#include "identity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr qint64 LongestLine = 1'000'000;
constexpr std::size_t MostOffers = 1'000'000;
constexpr int GreatestPopularity = 1000;

std::optional<Item> offerIn(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonObject offer = document.object();
    const QString id = offer.value("id"_L1).toString();
    const QString title = offer.value("title"_L1).toString();
    if (id.isEmpty() || title.isEmpty())
        return std::nullopt;
    Showing identity;
    identity.creative = id;
    Item item;
    item.id = itemIdOf(Company::Manual, identity);
    item.title = title;
    item.popularity = std::clamp(offer.value("popularity"_L1).toInt(), 0, GreatestPopularity);
    const QJsonArray attributes = offer.value("attributes"_L1).toArray();
    for (const QJsonValue& value : attributes) {
        const QJsonObject object = value.toObject();
        const std::optional<Category> category = categoryFromId(object.value("category"_L1).toString());
        const Attribute attribute { category.value_or(Category::Other), object.value("label"_L1).toString(),
            object.value("value"_L1).toString() };
        if (std::find(item.attributes.begin(), item.attributes.end(), attribute) == item.attributes.end())
            item.attributes.push_back(attribute);
    }
    return item;
}

} // namespace

Result<std::vector<Item>> readOffers(QIODevice& device)
{
    std::vector<Item> offers;
    for (qint64 number = 1;; ++number) {
        const QByteArray line = device.readLine(LongestLine + 1);
        if (line.isEmpty())
            break;
        if (line.trimmed().isEmpty())
            continue;
        std::optional<Item> offer = line.size() > LongestLine ? std::nullopt : offerIn(line);
        if (!offer || offers.size() == MostOffers)
            return Error { Fault::Invalid, QString(u"no offer in line " % QString::number(number)) };
        offers.push_back(*std::move(offer));
    }
    return offers;
}

} // namespace candor::importing
