#include "block_scores.h"
#include "made_tiles.h"

#include <QTest>

using namespace candor::scoring;
using namespace candor::test;

class TilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPartIsFoundWhereItWasPut()
    {
        for (const std::size_t items : { 0U, 1U, 63U, 64U, 65U, 255U, 256U, 257U, 2000U }) {
            for (const Layout layout :
                { Layout::Topic, Layout::Random, Layout::Score, Layout::Independent }) {
                const World world = madeWorld(layout, items, 11, 3);
                for (std::uint32_t index = 0; index < items; ++index) {
                    const std::uint32_t position = world.tiles.positionOf(index);
                    QCOMPARE(world.tiles.indexAt(position), index);
                    for (std::size_t column = 0; column < 11; ++column)
                        QCOMPARE(Score { world.tiles.partAt(position, column) }, world.parts[index][column]);
                }
            }
        }
    }

    void aColumnThatAddsToFewItemsIsKeptAsPostings()
    {
        const World world = madeWorld(Layout::Topic, 4000, 10, 1);
        for (std::size_t column = 0; column < 10; ++column)
            QCOMPARE(world.tiles.isSparse(column), column % 5 == 4);
        QVERIFY(!madeWorld(Layout::Independent, 4000, 2, 1).tiles.isSparse(0));
    }

    void aPartTakesTwoBytes()
    {
        constexpr std::size_t items = 256 * 40;
        constexpr std::size_t columns = 16;
        const std::vector<std::size_t> touched(columns, items);
        const Tiles dense = TileBuilder(items, touched).finish();
        QVERIFY(
            dense.bytes() * 100 <= items * columns * sizeof(Part) * 101); // and one in a hundred for limits
        const std::vector<std::size_t> none(columns, 0);
        QVERIFY(TileBuilder(items, none).finish().bytes() * 10 < dense.bytes());
    }

    void theLimitsHoldAllPartsOfABlockAndNoMore()
    {
        const World world = madeWorld(Layout::Independent, 256 * 5, 7, 9);
        for (std::size_t column = 0; column < 7; ++column) {
            for (std::size_t block = 0; block < world.tiles.blocks(); ++block) {
                Part least = LargestPart;
                Part greatest = -LargestPart;
                for (std::size_t i = 0; i < world.tiles.itemsIn(block); ++i) {
                    const Part part = world.tiles.partAt(block * BlockSize + i, column);
                    least = std::min(least, part);
                    greatest = std::max(greatest, part);
                }
                QCOMPARE(world.tiles.leastOf(column)[block], least);
                QCOMPARE(world.tiles.greatestOf(column)[block], greatest);
            }
        }
    }

    void aBlockIsScoredLikeItsItems()
    {
        std::mt19937 random(2);
        for (const Layout layout : { Layout::Random, Layout::Independent }) {
            const World world = madeWorld(layout, 1500, 12, 4);
            for (int round = 0; round < 20; ++round) {
                const Mix mix = round % 2 == 0 ? randomSwitches(12, random) : randomSliders(12, random);
                const Recipe recipe = recipeOf(world.tiles, mix);
                BlockScores plain(recipe, plainKernels());
                BlockScores quickest(recipe);
                for (std::size_t block = 0; block < world.tiles.blocks(); ++block) {
                    QCOMPARE(plain.read(block, nullptr), quickest.read(block, nullptr));
                    QVERIFY(std::equal(plain.scores(), plain.scores() + BlockSize, quickest.scores()));
                    for (std::size_t i = 0; i < world.tiles.itemsIn(block); ++i) {
                        const std::uint32_t index = world.tiles.indexAt(block * BlockSize + i);
                        QCOMPARE(plain.scores()[i], world.scoreAt(index, mix));
                    }
                }
            }
        }
    }

    void partsCanLieInMemoryThatSomebodyElseKeeps()
    {
        const World world = madeWorld(Layout::Independent, 700, 4, 8); // four dense columns
        const Tiles mapped = Tiles::over(world.tiles.parts(), 700, 4);
        QCOMPARE(mapped.parts().data(), world.tiles.parts().data());
        for (std::size_t position = 0; position < 700; ++position) {
            for (std::size_t column = 0; column < 4; ++column)
                QCOMPARE(mapped.partAt(position, column), world.tiles.partAt(position, column));
        }
        for (std::size_t column = 0; column < 4; ++column)
            QVERIFY(std::ranges::equal(mapped.leastOf(column), world.tiles.leastOf(column)));
    }
    void memoryThatIsTooShortHoldsNoItems()
    {
        const std::vector<Part> parts(3 * BlockSize);
        QCOMPARE(Tiles::over(parts, 4 * BlockSize, 1).items(), std::size_t { 0 });
        QCOMPARE(Tiles::over(parts, 3 * BlockSize, 1).items(), 3 * BlockSize);
    }

    void whatIsLargerThanAPartStopsThere()
    {
        TileBuilder builder(1, std::vector<std::size_t> { 1, 1 });
        builder.set(0, 0, 1'000'000);
        builder.set(0, 1, -1'000'000);
        const Tiles tiles = std::move(builder).finish();
        QCOMPARE(tiles.partAt(0, 0), LargestPart);
        QCOMPARE(tiles.partAt(0, 1), Part { -LargestPart });
    }

    void betterIsAHigherScoreThenALowerIndex()
    {
        QVERIFY(keyOf(5, 9) < keyOf(4, 1));
        QVERIFY(keyOf(5, 1) < keyOf(5, 2));
        QVERIFY(keyOf(-5, 7) < keyOf(-6, 1));
        for (const Score score :
            { std::numeric_limits<Score>::min(), -1, 0, 7, std::numeric_limits<Score>::max() }) {
            QCOMPARE(scoreIn(keyOf(score, 4'000'000'000U)), score);
            QCOMPARE(indexIn(keyOf(score, 4'000'000'000U)), 4'000'000'000U);
        }
    }
};

QTEST_GUILESS_MAIN(TilesTest)
#include "tiles_test.moc"
