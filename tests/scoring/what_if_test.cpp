#include "made_tiles.h"
#include "what_if.h"

#include <QTest>

using namespace candor::scoring;
using namespace candor::test;

namespace {

constexpr std::size_t Columns = 11;

// Everything that can be asked where `now` stands, against full sorts.
void compareAll(const World& world, const Mix& now, std::size_t top, std::mt19937& random, bool sliders)
{
    const auto standing = Standing::of(world.tiles, now, top, nullptr);
    QVERIFY(standing);
    QVERIFY(std::ranges::equal(standing->best(), world.best(now, top)));
    QVERIFY(bestOf(world.tiles, recipeOf(world.tiles, now), top, nullptr) == world.best(now, top));

    Mix one = now; // a single toggle, and any other mix
    one[random() % Columns] = static_cast<Part>(random() % (sliders ? 101 : 2));
    for (const Mix& mix :
        { one, sliders ? randomSliders(Columns, random) : randomSwitches(Columns, random) }) {
        const std::vector<Key> sorted = world.sorted(mix);
        QVERIFY(bestAfter(*standing, { mix, {} }, top, nullptr) == world.best(mix, top));
        std::vector<std::uint32_t> asked;
        for (const Key key : standing->best())
            asked.push_back(indexIn(key));
        const auto ranks = ranksAfter(*standing, { mix, {} }, asked, nullptr);
        QVERIFY(ranks && ranks->size() == asked.size());
        for (std::size_t i = 0; i < asked.size(); ++i)
            QCOMPARE(indexIn(sorted[static_cast<std::size_t>((*ranks)[i]) - 1]), asked[i]);
    }

    Recipe changes;
    for (std::size_t column = 0; column < Columns; ++column)
        changes.push_back({ &world.tiles, column, static_cast<Part>(now[column] != 0 ? -now[column] : 1) });
    const auto each = bestAfterEach(*standing, changes, top, nullptr);
    QVERIFY(each && each->size() == Columns);
    for (std::size_t column = 0; column < Columns; ++column) {
        Mix alone = now;
        alone[column] = static_cast<Part>(alone[column] + changes[column].weight);
        QVERIFY((*each)[column] == world.best(alone, top));
    }
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyAnswerIsThatOfAFullSort_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<std::size_t>("items");
        const std::array names { "topic", "random", "score", "independent" };
        for (int layout = 0; layout < 4; ++layout) {
            for (const std::size_t items : { 0U, 1U, 64U, 255U, 257U, 5000U })
                QTest::addRow("%s, %zu items", names[static_cast<std::size_t>(layout)], items)
                    << layout << items;
        }
    }
    void everyAnswerIsThatOfAFullSort()
    {
        QFETCH(int, layout);
        QFETCH(std::size_t, items);
        const World world
            = madeWorld(static_cast<Layout>(layout), items, Columns, 40 + static_cast<quint32>(layout));
        std::mt19937 random(6);
        for (const std::size_t top : { 0U, 1U, 10U, 100U, 6000U }) {
            compareAll(world, allOf(Columns), top, random, false);
            compareAll(world, randomSwitches(Columns, random), top, random, false);
            compareAll(world, randomSliders(Columns, random), top, random, true);
        }
    }

    void anotherSelfIsAnotherColumn()
    {
        std::mt19937 random(8);
        for (const Layout layout : { Layout::Topic, Layout::Random, Layout::Independent }) {
            World world = madeWorld(layout, 3000, Columns, 21);
            const auto standing = Standing::of(world.tiles, allOf(Columns), 50, nullptr);
            std::vector<std::uint32_t> indexes;
            for (std::size_t position = 0; position < 3000; ++position)
                indexes.push_back(world.tiles.indexAt(position));
            World other = world.parts.empty() ? World {} : World { world.parts, {} };
            std::vector<std::vector<Score>> column;
            for (auto& row : other.parts) {
                row[2] = static_cast<Score>(random() % 250);
                column.push_back({ row[2] });
            }
            const Tiles replaced = tilesOf(column, 1, indexes);
            const Question question { allOf(Columns), { { 2, &replaced } } };
            QVERIFY(bestAfter(*standing, question, 50, nullptr) == other.best(allOf(Columns), 50));
            Mix without = allOf(Columns);
            without[2] = 0;
            const Question off { without, { { 2, &replaced } } };
            QVERIFY(bestAfter(*standing, off, 50, nullptr) == world.best(without, 50));
        }
    }

    void aSliderAtItsEndIsASwitch()
    {
        const World world = madeWorld(Layout::Random, 2000, Columns, 5);
        const auto switches = bestOf(world.tiles, recipeOf(world.tiles, allOf(Columns)), 80, nullptr);
        const auto sliders = bestOf(world.tiles, recipeOf(world.tiles, allOf(Columns, 100)), 80, nullptr);
        for (std::size_t i = 0; i < 80; ++i) {
            QCOMPARE(indexIn((*sliders)[i]), indexIn((*switches)[i]));
            QCOMPARE(scoreIn((*sliders)[i]), 100 * scoreIn((*switches)[i]));
        }
    }

    void theBestOfTwoHalvesIsTheBestOfAll()
    {
        const World world = madeWorld(Layout::Random, 3000, Columns, 5);
        const Recipe recipe = recipeOf(world.tiles, allOf(Columns));
        auto both = *bestIn(world.tiles, recipe, 40, { 0, 5 }, nullptr);
        const auto second = *bestIn(world.tiles, recipe, 40, { 5, world.tiles.blocks() }, nullptr);
        both.insert(both.end(), second.begin(), second.end());
        std::sort(both.begin(), both.end());
        both.resize(40);
        QVERIFY(both == world.best(allOf(Columns), 40));
    }

    void boundsSpareBlocksWhereTheyCanAndGiveWayWhereTheyCannot()
    {
        Effort topic;
        Effort independent;
        Mix without = allOf(Columns);
        without[1] = 0;
        for (const auto& [layout, effort] :
            { std::pair { Layout::Topic, &topic }, std::pair { Layout::Independent, &independent } }) {
            const World world = madeWorld(layout, 40'000, Columns, 12);
            const auto standing = Standing::of(world.tiles, allOf(Columns), 50, nullptr);
            QVERIFY(bestAfter(*standing, { without, {} }, 50, nullptr, effort) == world.best(without, 50));
        }
        QVERIFY(topic.read * 4 < topic.blocks);
        QCOMPARE(independent.read, independent.blocks);
    }

    void allItemsWithOneScoreStayInOrder()
    {
        const World world = madeWorld(Layout::Random, 5000, Columns, 3);
        const auto none = Standing::of(world.tiles, {}, 30, nullptr);
        for (std::uint32_t i = 0; i < 30; ++i)
            QCOMPARE(none->best()[i], keyOf(0, i));
        QVERIFY(bestAfter(*none, { allOf(Columns), {} }, 30, nullptr) == world.best(allOf(Columns), 30));
    }

    void cancelIsHeardWhereverItComes()
    {
        const World world = madeWorld(Layout::Independent, 40'000, Columns, 3);
        const auto standing = Standing::of(world.tiles, allOf(Columns), 20, nullptr);
        const Question question { {}, {} };
        Mix without = allOf(Columns);
        without[0] = 0;
        const Recipe change { { &world.tiles, 0, -1 } };
        const std::vector<std::uint32_t> last { 39'999 };
        const std::vector<std::function<bool(const Cancelled&)>> questions {
            [&](const Cancelled& cancelled) {
                return Standing::of(world.tiles, allOf(Columns), 20, cancelled).has_value();
            },
            [&](const Cancelled& cancelled) {
                return bestOf(world.tiles, recipeOf(world.tiles, without), 20, cancelled).has_value();
            },
            [&](const Cancelled& cancelled) {
                return bestAfter(*standing, { without, {} }, 20, cancelled).has_value();
            },
            [&](const Cancelled& cancelled) {
                return bestAfterEach(*standing, change, 20, cancelled).has_value();
            },
            [&](const Cancelled& cancelled) {
                return ranksAfter(*standing, question, last, cancelled).has_value();
            },
        };
        int whole = 0;
        QVERIFY(questions[0]([&whole] { return ++whole < 0; }));
        QCOMPARE(whole, 3); // before the first of 157 blocks, and every 64 blocks from there
        for (const auto& ask : questions) {
            int asked = 0;
            QVERIFY(ask([&asked] { return ++asked < 0; }));
            QVERIFY(asked >= 1);
            for (int patience = 0; patience < asked; ++patience) {
                int left = patience;
                QVERIFY(!ask([&left] { return --left < 0; }));
            }
        }
    }
};

QTEST_GUILESS_MAIN(WhatIfTest)
#include "what_if_test.moc"
