#include "attribute_matrix.h"
#include "made_tiles.h"

#include <QTest>

using namespace candor::scoring;
using namespace candor::test;

class AttributeMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyPartIsTheSumOfItsWords()
    {
        std::mt19937 random(4);
        for (const std::size_t items : { 0U, 1U, 63U, 64U, 300U, 45'000U }) {
            constexpr std::size_t columns = 6;
            std::vector<WordWeight> words;
            for (int word = 0; word < 200; ++word) {
                const auto column = static_cast<std::uint16_t>(random() % columns);
                // The last column is named often, but almost never adds anything.
                const bool adds = column + 1U < columns || random() % 40 == 0;
                words.push_back(
                    { static_cast<Part>(adds ? static_cast<int>(random() % 100) - 20 : 0), column });
            }
            AttributeMatrix matrix;
            matrix.first.push_back(0);
            std::vector<std::vector<Score>> expected(items, std::vector<Score>(columns + 1));
            std::vector<Score> bases(items);
            for (std::size_t index = 0; index < items; ++index) {
                for (std::size_t named = random() % 9; named > 0; --named) {
                    matrix.words.push_back(static_cast<std::uint32_t>(random() % words.size()));
                    const WordWeight word = words[matrix.words.back()];
                    expected[index][word.column] += word.weight;
                }
                matrix.first.push_back(matrix.words.size());
                bases[index] = expected[index][columns] = static_cast<Score>(random() % 3);
            }
            std::vector<std::uint32_t> indexes(items);
            std::iota(indexes.begin(), indexes.end(), 0U);
            std::shuffle(indexes.begin(), indexes.end(), random);
            const Tiles tiles = tilesFrom(matrix, words, columns, indexes, bases);
            QCOMPARE(tiles.items(), items);
            std::vector<std::size_t> touched(columns + 1);
            for (std::uint32_t index = 0; index < items; ++index) {
                const std::uint32_t position = tiles.positionOf(index);
                QCOMPARE(indexes[position], index);
                for (std::size_t column = 0; column < tiles.columns(); ++column) {
                    QCOMPARE(Score { tiles.partAt(position, column) }, expected[index][column]);
                    touched[column] += expected[index][column] != 0 ? 1U : 0U;
                }
            }
            for (std::size_t column = 0; column < tiles.columns(); ++column)
                QCOMPARE(tiles.touchedBy(column), touched[column]);
        }
    }

    void aSumThatIsTooLargeStops()
    {
        const std::vector<WordWeight> words { { LargestPart, 0 } };
        const AttributeMatrix matrix { { 0, 0, 0 }, { 0, 3 } };
        QCOMPARE(tilesFrom(matrix, words, 1, { 0 }).partAt(0, 0), LargestPart);
    }
};

QTEST_GUILESS_MAIN(AttributeMatrixTest)
#include "attribute_matrix_test.moc"
