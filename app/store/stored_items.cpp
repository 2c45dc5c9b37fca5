#include "stored_items.h"

#include "connection.h"

#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace candor::store {

namespace {

constexpr qint64 Anything = -1; // for "company = ?2 OR ?2 < 0"

qint64 numberOf(std::optional<Company> company)
{
    return company ? static_cast<qint64>(*company) : Anything;
}

Item itemOf(const Statement& row)
{
    Item item;
    item.id = row.as<ItemId>(0);
    item.title = row.text(1);
    item.advertiser = row.text(2);
    item.shown = row.number(3);
    item.lastShown = row.instantIfAny(4);
    return item;
}

Item offerOf(const Statement& row)
{
    Item item;
    item.id = row.as<ItemId>(0);
    item.title = row.text(1);
    item.advertiser = row.text(2);
    item.popularity = static_cast<int>(row.number(3));
    item.host = row.text(4);
    item.availability = row.as<Availability>(5);
    if (const QString currency = row.text(7); !currency.isEmpty())
        item.price = Price { row.number(6), currency };
    return item;
}

Attribute attributeAt(const Statement& row, int column)
{
    return { row.as<Category>(column), row.text(column + 1), row.text(column + 2) };
}

Exposure exposureOf(const Statement& row)
{
    return { row.as<RecordId>(0), row.as<ItemId>(1), row.as<Company>(2), row.text(3), row.text(4),
        row.instantIfAny(5), row.as<Interaction>(6), {} };
}

} // namespace

Result<std::vector<Item>> StoredItems::shownBy(Company company)
{
    auto items
        = m_db.rows("SELECT id, title, advertiser, shown, last_at FROM item WHERE company = ? AND shown > 0"
                    " ORDER BY id",
            itemOf, company);
    if (!items)
        return items;
    std::unordered_map<qint64, std::vector<Attribute>*> attributesOf;
    for (Item& item : *items)
        attributesOf.emplace(item.id.value, &item.attributes);
    Statement row(m_db,
        "SELECT p.item, t.category, t.label, t.value"
        " FROM (SELECT DISTINCT x.item AS item, e.trait AS trait"
        "       FROM item i JOIN exposure x ON x.item = i.id JOIN evidence e ON e.record = x.record"
        "       WHERE i.company = ? AND i.shown > 0 AND e.import IN (SELECT id FROM import WHERE state = 1)) "
        "p"
        " JOIN trait t ON t.id = p.trait ORDER BY p.item, t.category, t.label, t.value");
    row.with(company);
    while (row.next()) {
        const auto item = attributesOf.find(row.number(0));
        if (item == attributesOf.end())
            continue;
        const Attribute attribute = attributeAt(row, 1);
        if (item->second->empty() || item->second->back() != attribute) // the same in another role
            item->second->push_back(attribute);
    }
    if (const Result<void> read = row.finished(); !read)
        return read.error();
    return items;
}

Result<std::optional<Item>> StoredItems::find(ItemId item)
{
    auto found = m_db.row(
        "SELECT id, title, advertiser, shown, last_at FROM item WHERE id = ? AND shown > 0", itemOf, item);
    if (!found && found.error().fault == Fault::NotFound)
        return std::optional<Item>();
    if (!found)
        return found.error();
    auto attributes = m_db.rows(
        "SELECT DISTINCT t.category, t.label, t.value FROM exposure x JOIN evidence e ON e.record = x.record"
        " JOIN trait t ON t.id = e.trait"
        " WHERE x.item = ? AND e.import IN (SELECT id FROM import WHERE state = 1) ORDER BY 1, 2, 3",
        [](const Statement& row) { return attributeAt(row, 0); }, item);
    if (!attributes)
        return attributes.error();
    found->attributes = *std::move(attributes);
    return std::optional(*std::move(found));
}

Result<std::vector<Exposure>> StoredItems::exposures(
    std::optional<Company> company, qint64 limit, std::optional<RecordId> before)
{
    auto exposures
        = m_db.rows("SELECT x.record, x.item, i.company, i.title, i.advertiser, r.at,"
                    "  (SELECT max(s.interaction) FROM sighting s JOIN import m ON m.id = s.import"
                    "   WHERE s.record = x.record AND m.state = 1) AS interaction"
                    " FROM exposure x JOIN item i ON i.id = x.item JOIN record r ON r.id = x.record"
                    " WHERE x.record < ?1 AND (?2 < 0 OR i.company = ?2) AND interaction IS NOT NULL"
                    " ORDER BY x.record DESC LIMIT ?3",
            exposureOf, before.value_or(RecordId { std::numeric_limits<qint64>::max() }), numberOf(company),
            limit);
    if (!exposures)
        return exposures;
    Statement criteria(m_db,
        "SELECT DISTINCT t.category, t.label, t.value FROM evidence e JOIN trait t ON t.id = e.trait"
        " WHERE e.record = ? AND e.import IN (SELECT id FROM import WHERE state = 1) ORDER BY 1, 2, 3");
    for (Exposure& exposure : *exposures) {
        auto read
            = criteria.with(exposure.record).rows([](const Statement& row) { return attributeAt(row, 0); });
        if (!read)
            return read.error();
        exposure.criteria = *std::move(read);
    }
    return exposures;
}

Result<qint64> StoredItems::exposureCount(std::optional<Company> company)
{
    return m_db.number(
        "SELECT coalesce(sum(shown), 0) FROM item WHERE ?1 < 0 OR company = ?1", numberOf(company));
}

Result<std::vector<AttributeCount>> StoredItems::attributeCounts(Company company)
{
    return m_db.rows(
        "SELECT category, label, value, sum(evidence) FROM trait WHERE company = ? AND evidence > 0"
        " AND role <> 6 GROUP BY category, label, value",
        [](const Statement& row) {
            return AttributeCount { attributeAt(row, 0), row.number(3) };
        },
        company);
}

Result<void> StoredItems::replaceCatalogue(RecipientId recipient, std::span<const Item> offers)
{
    return m_db.together([&] {
        Result<void> done = m_db.run("DELETE FROM offer WHERE recipient = ?", recipient);
        Statement offer(m_db,
            "INSERT INTO offer(recipient, position, id, title, advertiser, popularity, host, availability,"
            " price, currency) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Statement attribute(m_db,
            "INSERT INTO offer_attribute(recipient, offer, position, category, label, value) VALUES(?, ?, ?, "
            "?, ?, ?)");
        for (std::size_t at = 0; done && at < offers.size(); ++at) {
            const Item& item = offers[at];
            const Price price = item.price.value_or(Price {});
            done = offer
                       .with(recipient, at, item.id, item.title, item.advertiser, item.popularity, item.host,
                           item.availability, price.minor, price.currency)
                       .run();
            for (std::size_t part = 0; done && part < item.attributes.size(); ++part) {
                const Attribute& one = item.attributes[part];
                done = attribute.with(recipient, at, part, one.category, one.label, one.value).run();
            }
        }
        return done;
    });
}

Result<std::vector<Item>> StoredItems::catalogue(RecipientId recipient)
{
    auto offers
        = m_db.rows("SELECT id, title, advertiser, popularity, host, availability, price, currency FROM offer"
                    " WHERE recipient = ? ORDER BY position",
            offerOf, recipient);
    if (!offers)
        return offers;
    Statement row(m_db,
        "SELECT offer, category, label, value FROM offer_attribute WHERE recipient = ? ORDER BY offer, "
        "position");
    row.with(recipient);
    while (row.next()) {
        const auto position = static_cast<std::size_t>(row.number(0)); // 0, 1, 2, … in what was written here
        if (position >= offers->size())
            return Error { Fault::Corrupt, u"store: an attribute is of no offer"_s };
        (*offers)[position].attributes.push_back(attributeAt(row, 1));
    }
    if (const Result<void> read = row.finished(); !read)
        return read.error();
    return offers;
}

} // namespace candor::store
