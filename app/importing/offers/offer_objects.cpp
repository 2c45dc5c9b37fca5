#include "offers/offer_objects.h"

#include "category.h"
#include "offers/offer_price.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr int DeepestList = 6; // a graph, in it a list, in it its items, in them products: four

template <class Work>
void forEach(Json value, Work work) // the values of an array, or the value itself
{
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS)
        return work(value);
    for (const Json item : array)
        work(item);
}

bool isObject(Json value)
{
    return value.type() == simdjson::dom::element_type::OBJECT;
}

// "Product", "schema:Product", "https://schema.org/Product"; also ProductGroup, IndividualProduct, …
bool isProduct(Json object)
{
    bool found = false;
    if (const auto type = memberOf(object, "@type")) {
        forEach(*type, [&found](Json one) {
            const QString name = textOf(one);
            found = found || name.endsWith("Product"_L1) || name.endsWith("ProductModel"_L1)
                || name.endsWith("ProductGroup"_L1);
        });
    }
    return found;
}

// A text, or the name of a thing that is described.
QString nameIn(Json value)
{
    return isObject(value) ? textOf(value, "name") : textOf(value);
}

void setAll(OfferEntry& entry, OfferField field, Json value)
{
    forEach(value, [&entry, field](Json one) { entry.set(field, nameIn(one)); });
}

// {"amount": 1990, "currency": "EUR"}: whole numbers, in the smallest unit.
std::optional<Price> exactPriceIn(Json price)
{
    const auto amount = memberOf(price, "amount");
    const QString currency = textOf(price, "currency");
    std::int64_t minor = 0;
    if (!amount || amount->get(minor) != simdjson::SUCCESS || minor < 0 || currency.size() != 3)
        return std::nullopt;
    return Price { qint64 { minor }, currency.toUpper() };
}

void takeSale(OfferEntry& entry, Json offer)
{
    if (!isObject(offer))
        return;
    for (const char* name : { "price", "lowPrice" })
        entry.set(OfferField::Price, textOf(offer, name));
    entry.set(OfferField::Currency, textOf(offer, "priceCurrency"));
    entry.set(OfferField::Availability, textOf(offer, "availability"));
    entry.set(OfferField::Link, textOf(offer, "url"));
    if (const auto details = memberOf(offer, "priceSpecification"); details && entry.price.isEmpty())
        forEach(*details, [&entry](Json one) {
            if (isObject(one)) {
                entry.set(OfferField::Price, textOf(one, "price"));
                entry.set(OfferField::Currency, textOf(one, "priceCurrency"));
            }
        });
}

OfferEntry productIn(Json object)
{
    OfferEntry entry;
    for (const char* name : { "productID", "sku", "gtin13", "gtin", "mpn", "@id" })
        entry.set(OfferField::Id, textOf(object, name));
    entry.set(OfferField::Title, textOf(object, "name"));
    for (const auto& [name, field] :
        { std::pair { "brand", OfferField::Brand }, std::pair { "manufacturer", OfferField::Brand },
            std::pair { "category", OfferField::Category } }) {
        if (const auto value = memberOf(object, name))
            setAll(entry, field, *value);
    }
    entry.set(OfferField::Link, textOf(object, "url"));
    if (const auto offers = memberOf(object, "offers"))
        forEach(*offers, [&entry](Json offer) { takeSale(entry, offer); });
    if (const auto audience = memberOf(object, "audience"); audience && isObject(*audience))
        entry.set(OfferField::Gender, textOf(*audience, "suggestedGender"));
    return entry;
}

void takeAttributes(OfferEntry& entry, Json list)
{
    forEach(list, [&entry](Json one) {
        if (!isObject(one) || entry.attributes.size() >= MostOfferParts)
            return;
        const auto category = categoryFromId(textOf(one, "category"));
        entry.attributes.push_back({ category.value_or(Category::Other),
            textOf(one, "label").left(LongestOfferText), textOf(one, "value").left(LongestOfferText) });
    });
}

OfferEntry plainOfferIn(const simdjson::dom::object& object)
{
    OfferEntry entry;
    for (const auto& [key, value] : object) {
        if (key == "attributes") {
            takeAttributes(entry, value);
            continue;
        }
        const auto field = offerFieldNamed(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        if (!field)
            continue;
        if (*field == OfferField::Price && isObject(value))
            entry.exactPrice = exactPriceIn(value);
        else
            setAll(entry, *field, value);
    }
    return entry;
}

void takeThing(Json thing, OfferList& offers, int depth)
{
    if (!isObject(thing) || depth > DeepestList)
        return;
    if (isProduct(thing))
        return offers.add(productIn(thing));
    for (const char* name :
        { "@graph", "itemListElement", "dataFeedElement", "item", "mainEntity", "hasVariant" }) {
        if (const auto inside = memberOf(thing, name))
            forEach(*inside, [&](Json one) { takeThing(one, offers, depth + 1); });
    }
}

} // namespace

bool isLinkedData(Json object)
{
    return isObject(object) && (memberOf(object, "@type") || memberOf(object, "@graph"));
}

void takeObject(Json value, OfferList& offers)
{
    simdjson::dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return offers.addUnreadable();
    if (isLinkedData(value))
        return takeThing(value, offers, 0);
    offers.add(plainOfferIn(object));
}

} // namespace candor::importing
