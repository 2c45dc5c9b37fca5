#include "made_tiles.h"

#include <QTest>

#include <cmath>

using namespace candor::scoring;
using namespace candor::test;

// Why whole numbers may stand for real ones: when every part is rounded by at most half a step, every item of
// the real best K has a whole score of at least the K-th best whole score less the number of columns. Real
// scores of those candidates, sorted, are therefore the real best K.
class QuantisationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theCandidatesHoldTheRealBest_data()
    {
        QTest::addColumn<double>("step");
        QTest::newRow("a fine grid") << std::ldexp(1.0, -10);
        QTest::newRow("the model's grid") << std::ldexp(1.0, -ScoreBits);
        QTest::newRow("a coarse grid") << 0.5;
    }
    void theCandidatesHoldTheRealBest()
    {
        QFETCH(double, step);
        constexpr std::size_t items = 2500;
        constexpr std::size_t columns = 16;
        for (quint32 seed = 1; seed <= 6; ++seed) {
            std::mt19937 random(seed);
            std::vector<double> real(items);
            std::vector<std::vector<Score>> whole(items, std::vector<Score>(columns));
            for (std::size_t item = 0; item < items; ++item) {
                for (std::size_t column = 0; column < columns; ++column) {
                    const double unit = static_cast<double>(random()) / 4294967296.0;
                    const double weight = (random() % 2 == 0 ? 1 : -1) * std::pow(unit, 4) * 9; // heavy tails
                    real[item] += weight;
                    whole[item][column] = static_cast<Score>(std::lround(weight / step));
                }
            }
            std::vector<std::uint32_t> indexes(items);
            std::iota(indexes.begin(), indexes.end(), 0U);
            const Tiles tiles = tilesOf(whole, columns, indexes);
            const auto ranking = bestOf(tiles, recipeOf(tiles, allOf(columns)), items, nullptr);
            for (const std::size_t top : { 1U, 10U, 100U, 1000U })
                compareBest(real, *ranking, top, columns);
        }
    }

private:
    static void compareBest(const std::vector<double>& real, const std::vector<Key>& ranking, std::size_t top,
        std::size_t columns)
    {
        const auto better = [&real](std::uint32_t a, std::uint32_t b) {
            return real[a] != real[b] ? real[a] > real[b] : a < b;
        };
        std::vector<std::uint32_t> all(real.size());
        std::iota(all.begin(), all.end(), 0U);
        std::sort(all.begin(), all.end(), better);
        all.resize(top);

        const Score least = scoreIn(ranking[top - 1]) - static_cast<Score>(columns);
        std::vector<std::uint32_t> candidates;
        for (const Key key : ranking) {
            if (scoreIn(key) >= least)
                candidates.push_back(indexIn(key));
        }
        QVERIFY(candidates.size() >= top);
        std::sort(candidates.begin(), candidates.end(), better);
        candidates.resize(top);
        QCOMPARE(candidates, all);
    }
};

QTEST_GUILESS_MAIN(QuantisationTest)
#include "quantisation_test.moc"
