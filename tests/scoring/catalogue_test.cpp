#include "made_catalogue.h"

#include <QTest>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEmptyCatalogueHasNothing()
    {
        const Catalogue none;
        const Catalogue empty = Catalogue::of({}, weightInValue);
        for (const Catalogue* catalogue : { &none, &empty }) {
            QCOMPARE(catalogue->size(), std::size_t { 0 });
            QVERIFY(!catalogue->find({ 1 }));
            QCOMPARE(catalogue->touchedBy(Category::Interests), 0);
        }
    }

    void aPartIsTheSumOfItsAttributes()
    {
        const std::vector items { itemWith(
            5, { { Category::Interests, 7 }, { Category::Interests, 4 }, { Category::Device, 2 } }) };
        const Catalogue catalogue = Catalogue::of(items, weightInValue, std::vector<Score> { 100 });
        QCOMPARE(catalogue.partAt(0, Category::Interests), 11);
        QCOMPARE(catalogue.partAt(0, Category::Device), 2);
        QCOMPARE(catalogue.partAt(0, Category::Search), 0);
        QCOMPARE(catalogue.baseAt(0), 100);
        QCOMPARE(catalogue.titleAt(0), QStringLiteral("Item 5"));
    }

    void reasonsAddUpToEveryPart()
    {
        const Catalogue catalogue = Catalogue::of(randomItems(700, 3), weightInValue);
        for (std::size_t index = 0; index < catalogue.size(); ++index) {
            std::array<Score, CategoryCount> sums {};
            for (const Reason& reason : catalogue.reasonsAt(index))
                sums[indexOf(reason.attribute.category)] += reason.weight;
            for (const Category category : AllCategories)
                QCOMPARE(catalogue.partAt(index, category), sums[indexOf(category)]);
        }
    }

    void theHeaviestReasonComesFirst()
    {
        const std::vector items { itemWith(
            1, { { Category::Device, 2 }, { Category::Search, 9 }, { Category::Interests, 2 } }) };
        const std::vector<Reason> reasons = Catalogue::of(items, weightInValue).reasonsAt(0);
        QCOMPARE(reasons.size(), std::size_t { 3 });
        QCOMPARE(reasons[0].attribute.category, Category::Search);
        QCOMPARE(reasons[1].attribute.category, Category::Interests); // ties in the order of categories
        QCOMPARE(reasons[2].attribute.category, Category::Device);
    }

    void anAttributeNamedTwiceCountsOnce()
    {
        const std::vector items { itemWith(1, { { Category::Search, 9 }, { Category::Search, 9 } }) };
        const Catalogue catalogue = Catalogue::of(items, weightInValue);
        QCOMPARE(catalogue.partAt(0, Category::Search), 9);
        QCOMPARE(catalogue.reasonsAt(0).size(), std::size_t { 1 });
    }

    void itemsAreFoundByIdInWhateverOrderTheyCame()
    {
        const std::vector items { itemWith(30, {}), itemWith(10, {}), itemWith(20, {}) };
        const Catalogue catalogue = Catalogue::of(items, weightInValue);
        QCOMPARE(catalogue.find({ 20 }), std::optional<std::size_t>(1));
        QCOMPARE(catalogue.idAt(2), ItemId { 30 });
        QVERIFY(!catalogue.find({ 15 }));
    }

    void ofTwoItemsWithOneIdTheSameOneCountsInEitherOrder()
    {
        const Item one = itemWith(1, { { Category::Search, 9 } });
        const Item other = itemWith(1, { { Category::Search, 4 } });
        const Catalogue ab = Catalogue::of(std::vector { one, other }, weightInValue);
        const Catalogue ba = Catalogue::of(std::vector { other, one }, weightInValue);
        QCOMPARE(ab.size(), std::size_t { 1 });
        QCOMPARE(ab.partAt(0, Category::Search), ba.partAt(0, Category::Search));
        const std::vector twice { one, one };
        QCOMPARE(Catalogue::of(twice, weightInValue, std::vector<Score> { 7, 3 }).baseAt(0), 3);
        QCOMPARE(Catalogue::of(twice, weightInValue, std::vector<Score> { 3, 7 }).baseAt(0), 3);
    }

    void aCategoryTouchesTheItemsItAddsTo()
    {
        std::vector<Item> items;
        for (qint64 id = 1; id <= 1300; ++id)
            items.push_back(itemWith(id, { { Category::Location, id % 4 == 0 ? 3 : 0 } }));
        const Catalogue catalogue = Catalogue::of(items, weightInValue);
        QCOMPARE(catalogue.touchedBy(Category::Location), 325);
        QCOMPARE(catalogue.touchedBy(Category::Browsing), 0);
    }

    void aCategoryThatNoItemNamesHasNoColumn()
    {
        const std::vector items { itemWith(1, { { Category::Location, 0 }, { Category::Search, 1 } }) };
        const Catalogue catalogue = Catalogue::of(items, weightInValue);
        QVERIFY(catalogue.columnOf(Category::Search));
        QVERIFY(catalogue.columnOf(Category::Location)); // named, though it adds nothing
        QVERIFY(!catalogue.columnOf(Category::Work));
        QCOMPARE(catalogue.tiles().columns(), std::size_t { 2 });
    }

    void noNumberIsSoLargeThatAScoreOverflows()
    {
        Item item = itemWith(1, {});
        for (const Category category : AllCategories) {
            for (int i = 0; i < 50; ++i)
                item.attributes.push_back(attributeOf({ category, 2'000'000'000 - i }));
        }
        const Catalogue catalogue
            = Catalogue::of(std::vector { item }, weightInValue, std::vector<Score> { 2'000'000'000 });
        qint64 score = catalogue.baseAt(0);
        for (const Category category : AllCategories)
            score += catalogue.partAt(0, category);
        QVERIFY(score <= std::numeric_limits<Score>::max());
        qint64 explained = catalogue.baseAt(0);
        for (const Reason& reason : catalogue.reasonsAt(0))
            explained += reason.weight;
        QCOMPARE(explained, score);
    }

    void negativeWeightsAndBasesCountAsNone()
    {
        const std::vector items { itemWith(1, { { Category::Search, -4 } }) };
        const Catalogue catalogue = Catalogue::of(items, weightInValue, std::vector<Score> { -9 });
        QCOMPARE(catalogue.partAt(0, Category::Search), 0);
        QCOMPARE(catalogue.baseAt(0), 0);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
