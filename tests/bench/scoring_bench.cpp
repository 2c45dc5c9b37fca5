#include "difference.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <numeric>

// difference() on a million items with all fourteen categories, against the two ends of what is possible:
// merely reading the same columns, and scoring everything twice and sorting it.
namespace {

using namespace candor;
using namespace candor::scoring;
using Microseconds = std::chrono::duration<double, std::micro>;

constexpr std::size_t Items = 1'000'000;
constexpr int Top = 8;
constexpr int Runs = 15;

// The same numbers on every system, so that results can be compared.
quint32 nextNumber()
{
    static quint64 state = 42;
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<quint32>(state >> 33);
}

std::vector<Item> manyItems()
{
    constexpr std::size_t kinds = 200; // of attributes in each category
    std::vector<std::vector<Attribute>> attributes(CategoryCount);
    for (const Category category : AllCategories) {
        for (std::size_t i = 0; i < kinds; ++i)
            attributes[indexOf(category)].push_back({ category, QStringLiteral("kind"), QString::number(i) });
    }
    std::vector<Item> items(Items);
    for (std::size_t i = 0; i < Items; ++i) {
        items[i].id = { static_cast<qint64>(i) * 7 + 1 };
        for (int a = 0; a < 5; ++a)
            items[i].attributes.push_back(attributes[nextNumber() % CategoryCount][nextNumber() % kinds]);
    }
    return items;
}

// The quickest of several runs: what the machine can do when nothing disturbs it.
template <class Work>
double microsecondsFor(Work work)
{
    double best = 1e12;
    for (int run = 0; run < Runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, Microseconds(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

qint64 readEverything(const Catalogue& catalogue)
{
    quint32 total = 0;
    for (std::size_t block = 0; block < catalogue.blocks(); ++block) {
        const auto sum = [&total](const Score* scores) {
            total = std::accumulate(scores, scores + Catalogue::BlockSize, total);
        };
        sum(catalogue.baseOf(block));
        for (const Category category : AllCategories)
            sum(catalogue.partsOf(block, category));
    }
    return total;
}

qint64 sortEverything(const Catalogue& catalogue, CategorySet used)
{
    std::vector<std::pair<Score, std::uint32_t>> all(catalogue.size());
    for (std::uint32_t i = 0; i < catalogue.size(); ++i)
        all[i] = { -catalogue.baseAt(i), i };
    for (std::size_t block = 0; block < catalogue.blocks(); ++block) {
        const std::size_t start = block * Catalogue::BlockSize;
        const std::size_t count = std::min(Catalogue::BlockSize, all.size() - start);
        for (const Category category : AllCategories) {
            const Score* parts = catalogue.partsOf(block, category);
            for (std::size_t i = 0; used[indexOf(category)] && i < count; ++i)
                all[start + i].first -= parts[i];
        }
    }
    std::sort(all.begin(), all.end());
    return all.front().second;
}

} // namespace

int main()
{
    const std::vector<Item> items = manyItems();
    const auto start = std::chrono::steady_clock::now();
    const Catalogue catalogue = Catalogue::of(items, [](const Attribute& attribute) {
        return weightOf(static_cast<qint64>(qHash(attribute.value, 7) % 4000), 5000);
    });
    const double build = Microseconds(std::chrono::steady_clock::now() - start).count();

    const CategorySet now = CategorySet().set();
    CategorySet asIf = now;
    asIf.reset(indexOf(Category::Lookalikes)).reset(indexOf(Category::Location));
    const Cancelled never = [] { return false; };

    volatile qint64 kept = 0; // keeps the work from being optimised away
    const double floor = microsecondsFor([&] { kept = kept + readEverything(catalogue); });
    const double change = microsecondsFor(
        [&] { kept = kept + difference(catalogue, now, asIf, Top, never).moves.front().to; });
    const double same = microsecondsFor(
        [&] { kept = kept + difference(catalogue, now, now, Top, never).before.front().rank; });
    const double sorting = microsecondsFor(
        [&] { kept = kept + sortEverything(catalogue, now) + sortEverything(catalogue, asIf); });

    std::printf("%zu items, %zu categories, top %d, quickest of %d runs\n", Items, CategoryCount, Top, Runs);
    std::printf("catalogue built in           %10.0f us\n", build);
    std::printf("memory floor (read columns)  %10.0f us   1.00\n", floor);
    std::printf("difference, two changed      %10.0f us   %.2f times the floor\n", change, change / floor);
    std::printf("difference, all fourteen out %10.0f us   %.2f times the floor\n", same, same / floor);
    std::printf(
        "score and sort twice         %10.0f us   %.1f times the difference\n", sorting, sorting / change);
    return 0;
}
