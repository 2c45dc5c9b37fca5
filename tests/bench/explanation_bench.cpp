#include "explanation_bench.h"

#include "made_numbers.h"
#include "other_self.h"
#include "standing.h"

#include <cstdio>

namespace candor::bench {

namespace {

using namespace candor::scoring;

constexpr std::size_t Items = 1'000'000;
constexpr std::size_t Explained = 50'000;
constexpr std::size_t Named = 30; // attributes of an item
constexpr std::size_t Words = 3000;
volatile qint64 kept = 0;

AttributeMatrix madeMatrix(Numbers& numbers)
{
    AttributeMatrix matrix;
    matrix.words.reserve(Items * Named);
    matrix.first.push_back(0);
    for (std::size_t item = 0; item < Items; ++item) {
        for (std::size_t i = 0; i < Named; ++i)
            matrix.words.push_back(numbers.next() % Words);
        matrix.first.push_back(matrix.words.size());
    }
    return matrix;
}

// The least that making columns can be: every attribute is looked up, and nothing is kept apart.
qint64 lookedUp(const AttributeMatrix& matrix, const std::vector<WordWeight>& words)
{
    qint64 sum = 0;
    for (const std::uint32_t word : matrix.words)
        sum += words[word].weight;
    return sum;
}

std::vector<Item> madeItems(Numbers& numbers)
{
    std::vector<Attribute> vocabulary;
    for (std::size_t word = 0; word < Words; ++word)
        vocabulary.push_back(
            { AllCategories[word % CategoryCount], QStringLiteral("kind"), QString::number(word) });
    std::vector<Item> items(Explained);
    for (std::size_t i = 0; i < Explained; ++i) {
        items[i].id = { static_cast<qint64>(i) };
        for (std::size_t word = 0; word < Named; ++word)
            items[i].attributes.push_back(vocabulary[numbers.next() % Words]);
    }
    return items;
}

std::vector<Flip> madeFlips(Numbers& numbers)
{
    std::vector<Flip> flips;
    for (int i = 0; i < 200; ++i) {
        const auto from = numbers.next() % (Words / CategoryCount) * CategoryCount + 1;
        const auto to = numbers.next() % (Words / CategoryCount) * CategoryCount + 1;
        flips.push_back(
            { AllCategories[1], QStringLiteral("kind"), QString::number(from), QString::number(to), {} });
    }
    return flips;
}

} // namespace

void compareAttributes(double seconds)
{
    Numbers numbers;
    const AttributeMatrix matrix = madeMatrix(numbers);
    std::vector<WordWeight> words;
    for (std::size_t word = 0; word < Words; ++word)
        words.push_back(
            { static_cast<Part>(numbers.below(500)), static_cast<std::uint16_t>(word % Columns) });
    std::vector<std::uint32_t> indexes(Items);
    std::iota(indexes.begin(), indexes.end(), 0U);
    const Tiles tiles = madeTiles(Layout::Topic, Items);
    const Recipe all = recipeOf(tiles, allColumns());
    const std::vector<Item> items = madeItems(numbers);
    const Catalogue catalogue
        = Catalogue::of(items, [](const Attribute& attribute) { return attribute.value.toInt() % 400; });
    const std::vector<Flip> flips = madeFlips(numbers);
    std::vector<std::size_t> visible;
    for (std::size_t i = 0; i < 100; ++i)
        visible.push_back(numbers.next() % Explained);

    Rounds rounds;
    rounds.add("any mask, 1,000,000 items",
        [&] { kept = kept + static_cast<qint64>(bestOf(tiles, all, 100, nullptr)->front()); });
    rounds.add("explain 100 items of 50,000, all 30 attributes", [&] {
        for (const std::size_t index : visible)
            kept = kept + catalogue.reasonsAt(index).front().weight;
    });
    rounds.add("read the matrix once",
        [&] { kept = kept + readOnce(matrix.words.data(), matrix.words.size() * sizeof(std::uint32_t)); });
    rounds.add("look every attribute up once", [&] { kept = kept + lookedUp(matrix, words); });
    rounds.add("columns from the matrix",
        [&] { kept = kept + tilesFrom(matrix, words, Columns, indexes).partAt(7, 3); });
    rounds.add("200 other selves, 50,000 items", [&] {
        kept = kept + otherSelves(catalogue, CategorySet().set(), flips, 50, {}, nullptr).back().score;
    });
    const std::vector<Times> times = rounds.run(5, seconds);
    std::printf("attributes; ms median [least], x: times one pass over any mask\n");
    for (const Times& one : times)
        print(one, times[0]);
    std::printf(
        "  columns take %.1f times reading the matrix [%.1f], %.1f times looking everything up [%.1f]\n\n",
        times[4].median() / times[2].median(), times[4].least() / times[2].least(),
        times[4].median() / times[3].median(), times[4].least() / times[3].least());
}

} // namespace candor::bench
