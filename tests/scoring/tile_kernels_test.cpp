#include "tile_kernels.h"

#include <QTest>

#include <limits>
#include <numeric>
#include <random>
#include <vector>

using namespace candor::scoring;

namespace {

constexpr std::size_t Tiles = 4;
constexpr std::size_t Items = Tiles * TileSize;

// What the loops are for, without any loop tricks.
std::vector<Score> mixed(const std::vector<Strand>& strands, const std::vector<Score>& start)
{
    std::vector<Score> scores = start;
    for (const Strand& strand : strands) {
        for (std::size_t i = 0; i < Items; ++i)
            scores[i] += strand.parts[i / TileSize * strand.stride + i % TileSize] * strand.weight;
    }
    return scores;
}

} // namespace

class TileKernelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thisProcessorUsesTheWidestLoopsItHas()
    {
        QCOMPARE(&kernels(), wideKernels() ? wideKernels() : &plainKernels());
    }

    void everyKindOfLoopGivesTheSameBits_data()
    {
        QTest::addColumn<const Kernels*>("loops");
        QTest::newRow("plain") << &plainKernels();
        if (wideKernels())
            QTest::newRow("wide") << wideKernels();
    }
    void everyKindOfLoopGivesTheSameBits()
    {
        QFETCH(const Kernels*, loops);
        std::mt19937 random(17);
        for (std::size_t columns = 0; columns <= 17; ++columns) {
            // One part more in front: what a file maps need not be aligned.
            std::vector<Part> parts(1 + columns * Items);
            for (Part& part : parts)
                part = static_cast<Part>(static_cast<int>(random() % 65535) - LargestPart);
            std::vector<Strand> strands;
            for (std::size_t column = 0; column < columns; ++column) {
                strands.push_back({ parts.data() + 1 + column * TileSize, columns * TileSize,
                    static_cast<Part>(static_cast<int>(random() % 201) - 100) });
            }
            std::vector<Score> start(Items);
            for (Score& score : start)
                score = static_cast<Score>(random() % 1'000'000) - 500'000;
            const std::vector<Score> expected = mixed(strands, start);
            std::vector<Score> scores(Items);
            QCOMPARE(loops->mix(strands, Tiles, start.data(), scores.data()),
                *std::max_element(expected.begin(), expected.end()));
            QCOMPARE(scores, expected);
            loops->mix(strands, Tiles, nullptr, scores.data());
            QCOMPARE(scores, mixed(strands, std::vector<Score>(Items)));
            if (!strands.empty()) {
                const std::vector<Score> one = mixed({ strands.back() }, start);
                QCOMPARE(loops->crest(strands.back(), Tiles, start.data()),
                    *std::max_element(one.begin(), one.end()));
            }
        }
    }

    void theGreatestSumThereCanBeStillFits_data() { everyKindOfLoopGivesTheSameBits_data(); }
    void theGreatestSumThereCanBeStillFits()
    {
        QFETCH(const Kernels*, loops);
        constexpr std::size_t columns = 64;
        const std::vector<Part> most(columns * Items, LargestPart);
        std::vector<Strand> strands;
        for (std::size_t column = 0; column < columns; ++column)
            strands.push_back({ most.data() + column * TileSize, columns * TileSize, 100 });
        std::vector<Score> scores(Items);
        const Score expected = Score { 64 } * 100 * LargestPart;
        QCOMPARE(loops->mix(strands, Tiles, nullptr, scores.data()), expected);
        QCOMPARE(scores, std::vector<Score>(Items, expected));
        for (Strand& strand : strands)
            strand.weight = -100;
        QCOMPARE(loops->mix(strands, Tiles, nullptr, scores.data()), -expected);
    }

    void whatReachesTheFloorIsFoundInOrder_data() { everyKindOfLoopGivesTheSameBits_data(); }
    void whatReachesTheFloorIsFoundInOrder()
    {
        QFETCH(const Kernels*, loops);
        std::mt19937 random(5);
        std::vector<Score> scores(Items);
        for (Score& score : scores)
            score = static_cast<Score>(random() % 9);
        scores[3] = std::numeric_limits<Score>::min();
        for (const Score floor : { std::numeric_limits<Score>::min(), -1, 0, 4, 8, 9 }) {
            std::vector<std::uint8_t> expected;
            for (std::size_t i = 0; i < Items; ++i) {
                if (scores[i] >= floor)
                    expected.push_back(static_cast<std::uint8_t>(i));
            }
            std::vector<std::uint8_t> places(Items);
            places.resize(loops->sift(scores.data(), Tiles, floor, places.data()));
            QCOMPARE(places, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TileKernelsTest)
#include "tile_kernels_test.moc"
