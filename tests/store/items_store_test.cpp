#include "identity.h"
#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

class ItemsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anItemHasTheCriteriaOfAllItsShowings()
    {
        StoreBench bench;
        const Claim listed { Role::Advertiser, Category::Interests, u"Interests"_s, u"Cats"_s };
        QVERIFY(imported(bench.store(),
            { anAd(u"c1"_s, 10, { interest(u"Cats"_s), interest(u"Boats"_s) }),
                anAd(u"c1"_s, 30, { interest(u"Cats"_s), listed }), anAd(u"c2"_s, 20) }));
        const std::vector<Item> items = *bench.store().items().shownBy(Company::X);
        QCOMPARE(items.size(), std::size_t { 2 });
        const ItemId first = itemIdOf(Company::X, *anAd(u"c1"_s, 0).showing);
        for (const Item& item : items) {
            const bool isFirst = item.id == first;
            QCOMPARE(item.title, isFirst ? u"Title of c1"_s : u"Title of c2"_s);
            QCOMPARE(item.advertiser, u"Shop"_s);
            QCOMPARE(item.shown, isFirst ? 2 : 1);
            QCOMPARE(item.lastShown, std::optional(at(isFirst ? 30 : 20)));
            const std::vector<Attribute> wanted { { Category::Interests, u"Interests"_s, u"Boats"_s },
                { Category::Interests, u"Interests"_s, u"Cats"_s } };
            QCOMPARE(item.attributes, isFirst ? wanted : std::vector<Attribute>());
            const Item found = bench.store().items().find(item.id)->value();
            QCOMPARE(found.attributes, item.attributes);
            QCOMPARE(found.shown, item.shown);
        }
        QVERIFY(bench.store().items().shownBy(Company::Google)->empty());
        QVERIFY(!*bench.store().items().find({ 5 }));
    }

    void attributesAreCountedOverAllRoles()
    {
        StoreBench bench;
        const Claim listed { Role::Advertiser, Category::Interests, u"Interests"_s, u"Cats"_s };
        QVERIFY(imported(bench.store(),
            { anAd(u"a"_s, 1, { interest(u"Cats"_s) }), anAd(u"b"_s, 2, { listed }), anInterest(u"Cats"_s),
                anInterest(u"Dogs"_s) }));
        const std::vector<AttributeCount> counts = *bench.store().items().attributeCounts(Company::X);
        QCOMPARE(counts.size(), std::size_t { 2 });
        QCOMPARE(counts[0].attribute.value, u"Cats"_s);
        QCOMPARE(counts[0].named, 3);
        QCOMPARE(counts[1].named, 1);
        QVERIFY(bench.store().items().attributeCounts(Company::Google)->empty());
    }

    void exposuresComeInPagesNewestFirst()
    {
        StoreBench bench;
        std::vector<Record> records;
        for (int i = 0; i < 25; ++i)
            records.push_back(anAd(QString::number(i), i, { interest(QString::number(i)) }));
        Record elsewhere = anAd(u"g"_s, 100);
        elsewhere.company = Company::Google;
        records.push_back(elsewhere);
        QVERIFY(imported(bench.store(), records));
        QCOMPARE(bench.store().items().exposures({}, 100)->front().company, Company::Google);
        QCOMPARE(*bench.store().items().exposureCount({}), 26);
        QCOMPARE(*bench.store().items().exposureCount(Company::X), 25);
        QStringList seen;
        std::optional<RecordId> before;
        for (;;) {
            const std::vector<Exposure> page = *bench.store().items().exposures(Company::X, 4, before);
            if (page.empty())
                break;
            for (const Exposure& exposure : page) {
                QCOMPARE(exposure.criteria.size(), std::size_t { 1 });
                seen.append(exposure.criteria[0].value);
            }
            before = page.back().record;
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), u"24"_s);
        QCOMPARE(seen.last(), u"0"_s);
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void aCatalogueIsReplacedAsAWhole()
    {
        StoreBench bench;
        const RecipientId shop = bench.store().recipients().addEndpoint(u"Shop"_s, {})->id;
        Item offer;
        offer.id = { 77 };
        offer.title = u"Boots"_s;
        offer.advertiser = u"Shop"_s;
        offer.popularity = 640;
        offer.price = Price { 8990, u"EUR"_s };
        offer.host = u"feet.example"_s;
        offer.availability = Availability::Preorder;
        offer.attributes = { { Category::Interests, u"topic"_s, u"Hiking"_s },
            { Category::Location, u"region"_s, u"Alps"_s } };
        Item plain;
        plain.id = { 5 };
        const std::vector<Item> first { offer, plain, offer };
        QVERIFY(bench.store().items().replaceCatalogue(shop, first));
        const std::vector<Item> read = *bench.store().items().catalogue(shop);
        QCOMPARE(read.size(), std::size_t { 3 });
        QCOMPARE(read[0].id, offer.id);
        QCOMPARE(read[0].title, offer.title);
        QCOMPARE(read[0].popularity, 640);
        QCOMPARE(read[0].price, offer.price);
        QCOMPARE(read[0].host, offer.host);
        QCOMPARE(read[0].availability, Availability::Preorder);
        QVERIFY(!read[1].price);
        QCOMPARE(read[1].availability, Availability::Unknown);
        QCOMPARE(read[2].attributes, offer.attributes);
        QCOMPARE(read[1].attributes.size(), std::size_t { 0 });
        QVERIFY(bench.store().items().replaceCatalogue(shop, { &plain, 1 }));
        QCOMPARE(bench.store().items().catalogue(shop)->size(), std::size_t { 1 });
        QVERIFY(bench.store().items().catalogue({ 1 })->empty());
        QVERIFY(!bench.store().items().replaceCatalogue({ 4711 }, first)); // nobody's
    }

    // Such a row can come out of an archive that somebody else made.
    void anAttributeOfNoOfferIsDamageAndNothingElse()
    {
        StoreBench bench;
        {
            const auto connection = bench.around();
            QVERIFY(connection->script(
                "INSERT INTO recipient(id, key, name, channel) VALUES(1000, 'shop', 'Shop', 1);"
                "INSERT INTO offer(recipient, position, id, title, advertiser, popularity)"
                " VALUES(1000, 1000000, 1, 'Tea', 'Shop', 0);"
                "INSERT INTO offer_attribute(recipient, offer, position, category, label, value)"
                " VALUES(1000, 1000000, 0, 0, 'a', 'b')"));
        }
        QVERIFY(bench.reopen());
        QCOMPARE(bench.store().items().catalogue({ 1000 }).error().fault, Fault::Corrupt);
    }
};

QTEST_GUILESS_MAIN(ItemsStoreTest)
#include "items_store_test.moc"
