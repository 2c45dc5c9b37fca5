#include "offers/offer_entry.h"

#include "identity.h"
#include "offers/offer_price.h"
#include "plain_text.h"
#include "reader.h"
#include "rule_book.h"
#include "said_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr int GreatestPopularity = 1000;

struct FieldName {
    QStringView bare; // see bareName
    OfferField field;
};
constexpr FieldName FieldNames[] {
    { u"id", OfferField::Id },
    { u"sku", OfferField::Id },
    { u"itemid", OfferField::Id },
    { u"productid", OfferField::Id },
    { u"offerid", OfferField::Id },
    { u"guid", OfferField::Id },
    { u"title", OfferField::Title },
    { u"name", OfferField::Title },
    { u"productname", OfferField::Title },
    { u"producttitle", OfferField::Title },
    { u"brand", OfferField::Brand },
    { u"advertiser", OfferField::Brand },
    { u"manufacturer", OfferField::Brand },
    { u"category", OfferField::Category },
    { u"categories", OfferField::Category },
    { u"producttype", OfferField::Category },
    { u"productcategory", OfferField::Category },
    { u"googleproductcategory", OfferField::Category },
    { u"price", OfferField::Price },
    { u"currency", OfferField::Currency },
    { u"pricecurrency", OfferField::Currency },
    { u"availability", OfferField::Availability },
    { u"link", OfferField::Link },
    { u"url", OfferField::Link },
    { u"producturl", OfferField::Link },
    { u"popularity", OfferField::Popularity },
    { u"gender", OfferField::Gender },
    { u"agegroup", OfferField::AgeGroup },
};

void setFirst(QString& field, const QString& text)
{
    if (field.isEmpty())
        field = text;
}

// "https://schema.org/InStock", "in stock", "in_stock".
Availability availabilityOf(const QString& text)
{
    const QString bare = bareName(QStringView(text).sliced(text.lastIndexOf(u'/') + 1));
    if (bare == "instock"_L1 || bare == "limitedavailability"_L1 || bare == "onlineonly"_L1
        || bare == "instoreonly"_L1)
        return Availability::InStock;
    if (bare == "outofstock"_L1 || bare == "soldout"_L1 || bare == "discontinued"_L1)
        return Availability::OutOfStock;
    if (bare == "preorder"_L1 || bare == "presale"_L1)
        return Availability::Preorder;
    return bare == "backorder"_L1 ? Availability::Backorder : Availability::Unknown;
}

std::vector<Attribute> attributesOf(const OfferEntry& entry, const QString& host)
{
    std::vector<Attribute> attributes;
    const QString text = entry.title + u" . " + entry.categories.join(u" . ");
    const std::span<const topics::Topic> all = topics::Taxonomy::own().topics();
    for (const topics::Hint& hint : topics::RuleBook::own().topicsOf(text, host)) {
        const topics::Topic& topic = all[static_cast<std::size_t>(hint.topic)];
        attributes.push_back({ topic.category, TopicLabel, topic.code });
    }
    if (!entry.brand.isEmpty())
        attributes.push_back({ Category::Lists, u"Advertiser"_s, entry.brand });
    const QString gender = bareName(entry.gender);
    if (gender == "male"_L1 || gender == "female"_L1)
        attributes.push_back({ Category::Demographics, u"Gender"_s, gender });
    if (!entry.ageGroup.isEmpty())
        attributes.push_back({ Category::Demographics, u"Age group"_s, entry.ageGroup });
    return attributes;
}

} // namespace

std::optional<OfferField> offerFieldNamed(QStringView name)
{
    if (name.startsWith("g:"_L1, Qt::CaseInsensitive))
        name = name.sliced(2);
    const QString bare = bareName(name);
    const auto* const found = std::ranges::find(FieldNames, bare, &FieldName::bare);
    return found == std::end(FieldNames) ? std::nullopt : std::optional(found->field);
}

void OfferEntry::set(OfferField field, const QString& text)
{
    const QString said = plainText(text.left(LongestOfferText));
    if (said.isEmpty())
        return;
    switch (field) {
    case OfferField::Id:
        return setFirst(id, said);
    case OfferField::Title:
        return setFirst(title, said);
    case OfferField::Brand:
        return setFirst(brand, said);
    case OfferField::Category:
        if (categories.size() < MostOfferParts)
            categories += said;
        return;
    case OfferField::Price:
        return setFirst(price, said);
    case OfferField::Currency:
        return setFirst(currency, said);
    case OfferField::Availability:
        return setFirst(availability, said);
    case OfferField::Link:
        return setFirst(link, said);
    case OfferField::Popularity:
        return setFirst(popularity, said);
    case OfferField::Gender:
        return setFirst(gender, said);
    case OfferField::AgeGroup:
        return setFirst(ageGroup, said);
    }
}

std::optional<Item> itemOf(const OfferEntry& entry)
{
    if (entry.title.isEmpty())
        return std::nullopt;
    Showing identity;
    identity.creative = !entry.id.isEmpty() ? entry.id : entry.link;
    identity.title = entry.title;
    Item item;
    item.id = itemIdOf(Company::Manual, identity);
    item.title = entry.title;
    item.advertiser = entry.brand;
    item.popularity = std::clamp(entry.popularity.toInt(), 0, GreatestPopularity);
    item.price = entry.exactPrice ? entry.exactPrice : priceIn(entry.price, entry.currency);
    item.host = hostOf(entry.link);
    item.availability = availabilityOf(entry.availability);
    for (const Attribute& attribute :
        entry.attributes.empty() ? attributesOf(entry, item.host) : entry.attributes) {
        if (std::ranges::find(item.attributes, attribute) == item.attributes.end()
            && item.attributes.size() < MostOfferParts)
            item.attributes.push_back(attribute);
    }
    return item;
}

} // namespace candor::importing
