#include "made_catalogue.h"
#include "noise_floor.h"

#include <QTest>

using namespace candor;
using namespace candor::scoring;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const Attribute Tea { Category::Interests, u"Interests"_s, u"Tea"_s };
const Attribute Wood { Category::Purchases, u"Purchases"_s, u"Wood"_s };

Item asking(qint64 id, std::vector<Attribute> attributes)
{
    Item item;
    item.id = { id };
    item.attributes = std::move(attributes);
    return item;
}

// Items 1 to 10 ask for tea, 11 to 20 for wood.
Catalogue twoKinds(Score tea, Score wood)
{
    std::vector<Item> items;
    for (qint64 id = 1; id <= 20; ++id)
        items.push_back(asking(id, { id <= 10 ? Tea : Wood }));
    return Catalogue::of(items, [=](const Attribute& one) { return one == Tea ? tea : wood; });
}

DrawnWeights always(std::vector<Score> weights)
{
    return [weights](Draws&) { return weights; };
}

std::optional<qint64> tenTimesItsId(ItemId item)
{
    return item.value * 10;
}

} // namespace

class NoiseFloorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatMovedIsCountedByItemsAttentionAndPrice()
    {
        const std::vector<ItemId> before = ids({ 1, 2, 3 });
        QCOMPARE(movedBetween(before, before, nullptr), Moved());
        // 1 / log2(1 + rank): 1, 0.63093, 0.5; together 2.13093.
        const Moved swapped = movedBetween(before, ids({ 2, 1, 3 }), tenTimesItsId);
        QCOMPARE(swapped.items, 0);
        QVERIFY(std::abs(swapped.exposure - 0.36907 / 2.13093) < 1e-4);
        QCOMPARE(swapped.price, std::optional(0.0));
        const Moved replaced = movedBetween(before, ids({ 1, 2, 9 }), tenTimesItsId);
        QCOMPARE(replaced.items, 1);
        QVERIFY(std::abs(replaced.exposure - 0.5 / 2.13093) < 1e-4);
        QCOMPARE(replaced.price, std::optional(20.0));
        const Moved all = movedBetween(before, ids({ 7, 8, 9 }), nullptr);
        QCOMPARE(all.items, 3);
        QVERIFY(std::abs(all.exposure - 1) < 1e-12);
        QVERIFY(!all.price);
        QCOMPARE(movedBetween({}, {}, nullptr), Moved());
    }

    void withoutChanceInWeightsAndOrderThereIsNoNoise()
    {
        std::vector<Item> items;
        std::vector<Score> bases;
        for (qint64 id = 1; id <= 30; ++id) {
            items.push_back(asking(id, { Tea }));
            bases.push_back(static_cast<Score>(id)); // no two alike
        }
        const Catalogue catalogue = Catalogue::of(
            items, [](const Attribute&) { return 5; }, bases);
        const NoiseFloor floor
            = noiseFloor(catalogue, everything(), 10, always({ 5 }), tenTimesItsId, nullptr);
        QCOMPARE(floor.pairs, UsualPairs);
        QCOMPARE(floor.at95, (Moved { 0, 0, 0.0 }));
    }

    void whatScoresTheSameStandsInRandomOrder()
    {
        const Catalogue catalogue = twoKinds(5, 5);
        const NoiseFloor floor
            = noiseFloor(catalogue, everything(), 5, always({ 5, 5 }), tenTimesItsId, nullptr);
        QVERIFY(floor.at95.items >= 3); // of 20 alike five are drawn twice
        QVERIFY(floor.at95.exposure > 0.4);
        QVERIFY(floor.at95.price > 0);
        QCOMPARE(noiseFloor(catalogue, everything(), 5, always({ 5, 5 }), tenTimesItsId, nullptr), floor);
        // What stands above all chance does not move: ten of tea, and the list has ten places.
        const NoiseFloor clear
            = noiseFloor(twoKinds(9, 5), everything(), 10, always({ 9, 5 }), nullptr, nullptr);
        QCOMPARE(clear.at95.items, 0);
        QVERIFY(!clear.at95.price);
    }

    void littleEvidenceIsMoreNoiseThanMuch()
    {
        // Tea is named a little more often than wood, and the list has room for one kind only.
        const auto noise = [](qint64 tea, qint64 wood) {
            const Catalogue catalogue = twoKinds(weightOf(tea, tea + wood), weightOf(wood, tea + wood));
            const std::size_t first = catalogue.vocabulary()[0] == Tea ? 0 : 1;
            std::vector<std::uint32_t> source { 1, 1 };
            source[first] = 0;
            return noiseFloor(
                catalogue, everything(), 10, drawnFromRecords(source, { tea, wood }), nullptr, nullptr)
                .at95.items;
        };
        QCOMPARE(noise(6, 4), 10);
        QCOMPARE(noise(600, 400), 0);
    }

    void drawnRecordsAreAsManyOnAverage()
    {
        // The weight of one source alone is the logarithm of its records, so that its mean tells theirs.
        Draws draws;
        const DrawnWeights draw = drawnFromRecords({ 0, 7 }, { 400, 100'000 });
        double sum = 0;
        for (int round = 0; round < 500; ++round) {
            const std::vector<Score> weights = draw(draws);
            QCOMPARE(weights[1], 0); // no source
            sum += static_cast<double>(weights[0]);
        }
        const double expected = static_cast<double>(weightOf(400, 100'400));
        QVERIFY2(std::abs(sum / 500 - expected) < 0.01 * expected, qPrintable(QString::number(sum / 500)));
    }

    void itCanBeCancelled()
    {
        QCOMPARE(noiseFloor(twoKinds(1, 2), everything(), 5, always({ 1, 2 }), nullptr, [] { return true; }),
            NoiseFloor());
    }
};

QTEST_GUILESS_MAIN(NoiseFloorTest)
#include "noise_floor_test.moc"
