#include "made_tiles.h"
#include "what_if.h"

#include <QTest>

using namespace candor::scoring;
using namespace candor::test;

namespace {

constexpr std::size_t Columns = 9;
constexpr std::size_t Top = 50;

std::vector<Score> totalsOf(const Standing& standing)
{
    std::vector<Score> totals;
    for (std::size_t position = 0; position < standing.tiles().items(); ++position)
        totals.push_back(standing.totalAt(position));
    return totals;
}

} // namespace

// A hundred thousand switches in all, on all four kinds of data.
class TogglesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasPredictedIsWhatComes_data()
    {
        QTest::addColumn<int>("layout");
        QTest::newRow("topic") << 0;
        QTest::newRow("random") << 1;
        QTest::newRow("score") << 2;
        QTest::newRow("independent") << 3;
    }
    void whatWasPredictedIsWhatComes()
    {
        QFETCH(int, layout);
        const World world = madeWorld(static_cast<Layout>(layout), 300, Columns, 77);
        std::mt19937 random(1 + static_cast<quint32>(layout));
        auto standing = Standing::of(world.tiles, allOf(Columns), Top, nullptr);
        for (int toggle = 1; toggle <= 25'000; ++toggle) {
            Mix next = standing->mix();
            Part& turned = next[random() % Columns];
            turned = static_cast<Part>(1 - turned);
            const auto predicted = bestAfter(*standing, { next, {} }, Top, nullptr);
            standing->turn(next);
            QVERIFY(std::ranges::equal(*predicted, standing->best()));
            if (toggle % 1000 == 0) {
                const auto fresh = Standing::of(world.tiles, next, Top, nullptr);
                QVERIFY(totalsOf(*standing) == totalsOf(*fresh));
                QVERIFY(std::ranges::equal(standing->crests(), fresh->crests()));
                QVERIFY(std::ranges::equal(standing->best(), world.best(next, Top)));
            }
        }
    }

    void theOrderOfTheTogglesDoesNotMatter()
    {
        const World world = madeWorld(Layout::Independent, 900, Columns, 5);
        std::mt19937 random(3);
        std::vector<std::size_t> columns { 0, 1, 2, 3, 4, 5, 6, 7 };
        std::vector<Score> first;
        for (int round = 0; round < 50; ++round) {
            std::shuffle(columns.begin(), columns.end(), random);
            auto standing = Standing::of(world.tiles, allOf(Columns), Top, nullptr);
            for (const std::size_t column : columns) {
                Mix next = standing->mix();
                next[column] = 0;
                standing->turn(next);
            }
            if (first.empty())
                first = totalsOf(*standing);
            QVERIFY(totalsOf(*standing) == first);
        }
    }

    void slidersComeBackToTheSameBits()
    {
        const World world = madeWorld(Layout::Random, 900, Columns, 6);
        std::mt19937 random(4);
        auto standing = Standing::of(world.tiles, allOf(Columns, LargestWeight), Top, nullptr);
        const std::vector<Score> before = totalsOf(*standing);
        for (int move = 0; move < 500; ++move)
            standing->turn(randomSliders(Columns, random));
        standing->turn(allOf(Columns, LargestWeight));
        QVERIFY(totalsOf(*standing) == before);
    }
};

QTEST_GUILESS_MAIN(TogglesTest)
#include "toggles_test.moc"
