#include "made_catalogue.h"
#include "made_tiles.h"
#include "shapley.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;

namespace {

constexpr std::size_t Players = 8; // the first categories

CategorySet categoriesIn(std::uint32_t set)
{
    return CategorySet(static_cast<unsigned long>(set));
}

// What an item scores with a set of categories, as the engine adds it up.
qint64 worthOf(const Catalogue& catalogue, std::size_t index, std::uint32_t set)
{
    const std::size_t position = catalogue.tiles().positionOf(static_cast<std::uint32_t>(index));
    return scoreAt(position, recipeOf(catalogue.tiles(), catalogue.mixOf(categoriesIn(set))));
}

std::vector<Item> fewItems()
{
    std::vector<Item> items = randomItems(60, 3);
    // Symmetric in search and location; device adds nothing.
    items.push_back(
        itemWith(9001, { { Category::Interests, 4 }, { Category::Location, 7 }, { Category::Search, 7 } }));
    items.back().attributes.push_back(attributeOf({ Category::Device, 0 }));
    return items;
}

// In hundredths: 80, -50 and 120 for the first so many people, -100 for all.
Tiles threeWeights(std::array<std::size_t, 3> having, std::size_t people)
{
    constexpr std::array<Score, 3> weights { 80, -50, 120 };
    const std::vector<std::size_t> touched(4, people);
    TileBuilder builder(people, touched);
    for (std::size_t person = 0; person < people; ++person) {
        for (std::size_t column = 0; column < 3; ++column)
            builder.set(person, column, person < having[column] ? weights[column] : 0);
        builder.set(person, 3, -100);
    }
    return std::move(builder).finish();
}

} // namespace

// The parts that are shown for an item are its Shapley values, in every set of categories; that is why they
// may be called the reasons.
class ExplanationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPartIsTheShapleyValueOfItsCategory()
    {
        const Catalogue catalogue = Catalogue::of(fewItems(), weightInValue, std::vector<Score>(61, 5));
        for (std::size_t index = 0; index < catalogue.size(); ++index) {
            const auto values = shapleyTimesFactorial<qint64>(
                Players, [&](std::uint32_t set) { return worthOf(catalogue, index, set); });
            for (std::size_t player = 0; player < Players; ++player) {
                QCOMPARE(values[player],
                    factorial<qint64>(Players) * catalogue.partAt(index, AllCategories[player]));
            }
        }
    }

    void partsAddUpToWhatTheCategoriesAreWorth()
    {
        const Catalogue catalogue = Catalogue::of(fewItems(), weightInValue, std::vector<Score>(61, 5));
        for (std::size_t index = 0; index < catalogue.size(); ++index) {
            Score sum = 0;
            for (std::size_t player = 0; player < Players; ++player)
                sum += catalogue.partAt(index, AllCategories[player]);
            constexpr std::uint32_t all = (1U << Players) - 1;
            QCOMPARE(sum, worthOf(catalogue, index, all) - worthOf(catalogue, index, 0));
        }
    }

    void whatAddsNothingHasNoPartAndEqualsHaveEqualParts()
    {
        const Catalogue catalogue = Catalogue::of(fewItems(), weightInValue);
        const std::size_t index = *catalogue.find({ 9001 });
        QCOMPARE(catalogue.partAt(index, Category::Device), 0);
        QCOMPARE(catalogue.partAt(index, Category::Location), catalogue.partAt(index, Category::Search));
        QCOMPARE(catalogue.partAt(index, Category::Location), 7);
    }

    void theOrderInWhichCategoriesComeDoesNotMatter()
    {
        const Catalogue catalogue = Catalogue::of(fewItems(), weightInValue);
        std::mt19937 random(4);
        std::vector<std::size_t> order(Players);
        std::iota(order.begin(), order.end(), 0U);
        for (int round = 0; round < 200; ++round) {
            std::shuffle(order.begin(), order.end(), random);
            const std::size_t index = random() % catalogue.size();
            std::uint32_t set = 0;
            for (const std::size_t player : order) {
                const qint64 before = worthOf(catalogue, index, set);
                set |= 1U << player;
                QCOMPARE(worthOf(catalogue, index, set) - before,
                    qint64 { catalogue.partAt(index, AllCategories[player]) });
            }
        }
    }

    void partsOfTwoModelsAddUpToThePartsOfTheirSum()
    {
        const std::vector<Item> items = fewItems();
        const auto thrice = [](const Attribute& attribute) { return 3 * weightInValue(attribute); };
        const auto both
            = [&](const Attribute& attribute) { return weightInValue(attribute) + thrice(attribute); };
        const Catalogue one = Catalogue::of(items, weightInValue);
        const Catalogue other = Catalogue::of(items, thrice);
        const Catalogue sum = Catalogue::of(items, both);
        for (std::size_t index = 0; index < sum.size(); ++index) {
            for (const Category category : AllCategories)
                QCOMPARE(
                    sum.partAt(index, category), one.partAt(index, category) + other.partAt(index, category));
        }
    }

    // Weights 0.8, -0.5 and 1.2 for one who has all three, among twenty of whom a quarter, a half and a tenth
    // have them; -1 for everybody. Against that average a part is its distance from the average part.
    void againstTheAverageEveryPartIsTheDifference()
    {
        constexpr std::size_t people = 20;
        const Tiles tiles = threeWeights({ 5, 10, 2 }, people);
        const std::array<Score, 3> expected { 60, -25, 108 };
        Score base = tiles.partAt(0, 3);
        Score sum = 0;
        for (std::size_t column = 0; column < 3; ++column) {
            Score all = 0;
            for (std::size_t person = 0; person < people; ++person)
                all += tiles.partAt(person, column);
            QCOMPARE(tiles.partAt(0, column) - all / Score { people }, expected[column]);
            base += all / Score { people };
            sum += expected[column];
        }
        QCOMPARE(base, -93);
        QCOMPARE(base + sum, scoreAt(0, recipeOf(tiles, allOf(4))));
        QCOMPARE(base + sum, 50);
    }

    // Why scores are explained and never probabilities: there the parts depend on each other, and leaving one
    // out at a time does not add up.
    void probabilitiesDoNotAddUpOneByOne()
    {
        const Tiles tiles = threeWeights({ 1, 1, 1 }, 1);
        const auto probability = [&tiles](std::uint32_t set) {
            Mix mix {};
            mix[3] = 1;
            for (std::size_t column = 0; column < 3; ++column)
                mix[column] = (set >> column & 1U) != 0 ? 1 : 0;
            return 1 / (1 + std::exp(-scoreAt(0, recipeOf(tiles, mix)) / 100.0));
        };
        const std::vector<double> values = shapleyTimesFactorial<double>(3, probability);
        const std::array shapley { 0.181144, -0.105477, 0.277851 };
        const std::array leftOut { 0.196902, -0.108599, 0.290647 };
        double sum = 0;
        double left = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(std::abs(values[i] / 6 - shapley[i]) < 1e-6);
            const double without = probability(7) - probability(7 & ~(1U << i));
            QVERIFY(std::abs(without - leftOut[i]) < 1e-6);
            sum += values[i] / 6;
            left += without;
        }
        QVERIFY(std::abs(sum - 0.353518) < 1e-6);
        QVERIFY(std::abs(sum - (probability(7) - probability(0))) < 1e-12);
        QVERIFY(std::abs(left - sum) > 0.02);
    }

    void leavingOneOutIsTheShapleyValueOnlyWithoutInteractions()
    {
        const auto worth = [](std::uint32_t set) -> qint64 {
            return ((set & 1U) != 0 ? 2 : 0) + ((set & 2U) != 0 ? 1 : 0) + (set == 3 ? 3 : 0);
        };
        const std::vector<qint64> twice = shapleyTimesFactorial<qint64>(2, worth); // times 2!
        QCOMPARE(twice, (std::vector<qint64> { 7, 5 })); // 3.5 and 2.5
        QCOMPARE(worth(3) - worth(2), 5);
        QCOMPARE(worth(3) - worth(1), 4);
    }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanation_test.moc"
