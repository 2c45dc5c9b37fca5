#include "blas_peer.h"
#include "explanation_bench.h"
#include "made_numbers.h"
#include "rounds.h"
#include "scaling_plot.h"
#include "top_list.h"
#include "what_if.h"

#include <QString>

#include <cstdio>
#include <cstdlib>
#include <thread>

// What a changed switch costs, always as a ratio within one run: to reading the same memory once, to one pass
// over all columns, and to what a good library needs for the same answer. One thread unless it says two.
namespace {

using namespace candor::scoring;
using namespace candor::bench;

constexpr std::size_t Top = 100;
volatile std::uint64_t kept = 0; // keeps work from being optimised away

void keep(const std::optional<std::vector<Key>>& list)
{
    kept = kept + (list && !list->empty() ? list->front() : 0);
}

void mustBeEqual(const std::vector<Key>& ours, const std::vector<Key>& theirs, const char* what)
{
    if (ours == theirs)
        return;
    std::fprintf(stderr, "%s: the lists differ, the times mean nothing\n", what);
    std::exit(1);
}

// All columns but one at a time, in turn, so that no column is favoured.
struct Toggles {
    const Standing& standing;
    std::size_t column = 0;
    std::size_t read = 0;
    std::size_t blocks = 0;

    std::vector<Key> next()
    {
        Question question { allColumns(), {} };
        question.mix[column] = 0;
        column = (column + 1) % Columns;
        Effort effort;
        auto list = bestAfter(standing, question, Top, nullptr, &effort);
        read += effort.read;
        blocks += effort.blocks;
        return *std::move(list);
    }
};

// The same toggle without bounds: every block is read.
std::vector<Key> toggledWithoutBounds(const Standing& standing, std::size_t column)
{
    const Recipe change { { &standing.tiles(), column, -1 } };
    TopList list(Top, standing.floorFor(change, Top));
    BlockScores reader(change);
    for (std::size_t block = 0; block < standing.tiles().blocks(); ++block) {
        if (list.wants(reader.crest(block, standing.totalsOf(block)))) {
            reader.read(block, standing.totalsOf(block));
            list.offer(standing.tiles(), block, reader.scores());
        }
    }
    return std::move(list).best();
}

std::vector<Key> withTwoThreads(const Tiles& tiles, const Recipe& recipe)
{
    const std::size_t half = tiles.blocks() / 2;
    std::vector<Key> first;
    std::thread other([&] { first = *bestIn(tiles, recipe, Top, { 0, half }, nullptr); });
    std::vector<Key> all = *bestIn(tiles, recipe, Top, { half, tiles.blocks() }, nullptr);
    other.join();
    all.insert(all.end(), first.begin(), first.end());
    std::sort(all.begin(), all.end());
    all.resize(std::min(all.size(), Top));
    return all;
}

Recipe eachOff(const Tiles& tiles)
{
    Recipe changes;
    for (std::size_t column = 0; column < Columns; ++column)
        changes.push_back({ &tiles, column, -1 });
    return changes;
}

// Correct before quick: every list of leave-one-out, and every preview, against a pass from scratch.
void check(const Standing& standing)
{
    const Tiles& tiles = standing.tiles();
    const auto each = *bestAfterEach(standing, eachOff(tiles), Top, nullptr);
    Toggles toggles { standing };
    for (std::size_t column = 0; column < Columns; ++column) {
        Mix mix = allColumns();
        mix[column] = 0;
        const auto scratch = *bestOf(tiles, recipeOf(tiles, mix), Top, nullptr);
        mustBeEqual(each[column], scratch, "leave-one-out");
        mustBeEqual(toggles.next(), scratch, "preview");
        mustBeEqual(toggledWithoutBounds(standing, column), scratch, "preview without bounds");
    }
    const Recipe all = recipeOf(tiles, allColumns());
    mustBeEqual(withTwoThreads(tiles, all), *bestOf(tiles, all, Top, nullptr), "two threads");
}

void compareLayouts(std::size_t items, double seconds)
{
    for (const Layout layout : { Layout::Topic, Layout::Random, Layout::Score, Layout::Independent }) {
        const Tiles tiles = madeTiles(layout, items);
        const Recipe all = recipeOf(tiles, allColumns());
        const Recipe sliders = recipeOf(tiles, allColumns(37));
        const Recipe changes = eachOff(tiles);
        auto standing = *Standing::of(tiles, allColumns(), Top, nullptr);
        check(standing);
        Toggles toggles { standing };
        Effort each;
        std::vector<std::uint32_t> best;
        for (const Key key : standing.best())
            best.push_back(indexIn(key));
        Question without { allColumns(), {} };
        without.mix[3] = 0;

        Rounds rounds;
        rounds.add("read the columns once", [&] {
            kept = kept
                + static_cast<std::uint64_t>(readOnce(tiles.parts().data(), tiles.parts().size_bytes()));
        });
        rounds.add("any mask", [&] { keep(bestOf(tiles, all, Top, nullptr)); });
        rounds.add("any sliders", [&] { keep(bestOf(tiles, sliders, Top, nullptr)); });
        rounds.add(
            "any mask, two threads, by the wall's clock", [&] { keep(withTwoThreads(tiles, all)); },
            Clock::Wall);
        rounds.add("where everything stands",
            [&] { kept = kept + Standing::of(tiles, allColumns(), Top, nullptr)->best()[0]; });
        rounds.add("preview of one toggle", [&] { keep(toggles.next()); });
        rounds.add("the same without bounds", [&] { keep(toggledWithoutBounds(standing, 3)); });
        rounds.add("leave-one-out, all 16",
            [&] { keep(bestAfterEach(standing, changes, Top, nullptr, &each)->front()); });
        rounds.add("exact new rank of the 100 best", [&] {
            kept = kept + static_cast<std::uint64_t>(ranksAfter(standing, without, best, nullptr)->back());
        });
        const std::vector<Times> times = rounds.run(5, seconds);
        std::printf(
            "%zu items, %s; ms median [least], x: times one pass over any mask\n", items, nameOf(layout));
        for (const Times& one : times)
            print(one, times[1]);
        const std::size_t columns = tiles.parts().size_bytes();
        const std::size_t preview = items * (sizeof(Score) + sizeof(Part));
        std::printf(
            "  read %.1f GB/s; any mask %.1f GB/s = %.0f %% [%.0f %%] of it; toggle without bounds %.1f GB/s "
            "= %.0f %% [%.0f %%]\n",
            gigabytes(columns, times[0].median()), gigabytes(columns, times[1].median()),
            100 * times[0].median() / times[1].median(), 100 * times[0].least() / times[1].least(),
            gigabytes(preview, times[6].median()),
            100 * gigabytes(preview, times[6].median()) / gigabytes(columns, times[0].median()),
            100 * gigabytes(preview, times[6].least()) / gigabytes(columns, times[0].least()));
        std::printf(
            "  blocks read: preview %.1f %%, leave-one-out %.1f %%; %.2f bytes an item and column\n\n",
            100.0 * static_cast<double>(toggles.read) / static_cast<double>(toggles.blocks),
            100.0 * static_cast<double>(each.read) / static_cast<double>(each.blocks),
            static_cast<double>(tiles.bytes()) / static_cast<double>(items * Columns));
    }
}

void comparePeers(std::size_t items, double seconds)
{
    if (!BlasPeer::isThere()) {
        std::printf("OpenBLAS was not there when this was built: no peers\n\n");
        return;
    }
    for (const Layout layout : { Layout::Topic, Layout::Independent }) {
        const Tiles tiles = madeTiles(layout, items);
        const auto standing = *Standing::of(tiles, allColumns(), Top, nullptr);
        BlasPeer peer(tiles, Columns);
        std::vector<float> weights(Columns, 1.0F);
        weights[3] = 0;
        Mix without = allColumns();
        without[3] = 0;
        const auto off = *bestAfter(standing, { without, {} }, Top, nullptr);
        mustBeEqual(off, peer.toggled(3, -1, Top), "saxpy");
        mustBeEqual(off, peer.mixed(weights, Top), "sgemv");
        peer.toggled(3, 1, Top);
        const auto there = *Standing::of(tiles, without, Top, nullptr);
        const Recipe mask = recipeOf(tiles, without);
        bool isOff = false;
        bool isPeerOff = false;

        Rounds rounds;
        rounds.add("preview of one toggle, on and off", [&] {
            isOff = !isOff;
            keep(bestAfter(isOff ? there : standing, { isOff ? allColumns() : without, {} }, Top, nullptr));
        });
        rounds.add("the same without bounds", [&] { keep(toggledWithoutBounds(standing, 3)); });
        rounds.add("saxpy on the same column, heap", [&] {
            isPeerOff = !isPeerOff;
            keep(peer.toggled(3, isPeerOff ? -1.0F : 1.0F, Top));
        });
        rounds.add("any mask", [&] { keep(bestOf(tiles, mask, Top, nullptr)); });
        rounds.add("sgemv over the same matrix, heap", [&] { keep(peer.mixed(weights, Top)); });
        const std::vector<Times> times = rounds.run(9, seconds);
        std::printf(
            "%zu items, %s, against OpenBLAS on one thread; x: times the preview\n", items, nameOf(layout));
        for (const Times& one : times)
            print(one, times[0]);
        std::printf("  saxpy + heap takes %.1f times the toggle without bounds [%.1f]; sgemv + heap %.1f "
                    "times any mask [%.1f]\n\n",
            times[2].median() / times[1].median(), times[2].least() / times[1].least(),
            times[4].median() / times[3].median(), times[4].least() / times[3].least());
    }
}

// A column that adds to one item in a hundred, as postings.
void compareSparse(std::size_t items, double seconds)
{
    std::printf("one toggle of a column by density, %zu items; x: times the dense column\n", items);
    Rounds rounds;
    std::vector<std::unique_ptr<Tiles>> tiles;
    std::vector<std::unique_ptr<Standing>> standing;
    for (const std::uint32_t oneIn : { 1U, 25U, 100U, 1000U }) {
        Numbers numbers;
        const std::vector<std::size_t> touched { items, items / oneIn };
        TileBuilder builder(items, touched);
        for (std::size_t item = 0; item < items; ++item) {
            builder.set(item, 0, numbers.below(1000) + numbers.below(1000));
            builder.set(item, 1, numbers.below(oneIn) == 0 ? 1 + numbers.below(400) : 0);
        }
        tiles.push_back(std::make_unique<Tiles>(std::move(builder).finish()));
        Mix both {};
        both[0] = both[1] = 1;
        standing.push_back(std::make_unique<Standing>(*Standing::of(*tiles.back(), both, Top, nullptr)));
        rounds.add("one item in " + std::to_string(oneIn), [now = standing.back().get()] {
            Question question { now->mix(), {} };
            question.mix[1] = 0;
            keep(bestAfter(*now, question, Top, nullptr));
        });
    }
    const std::vector<Times> times = rounds.run(9, seconds);
    for (std::size_t i = 0; i < times.size(); ++i) {
        print(times[i], times[0]);
        std::printf("    %.2f bytes an item for both columns\n",
            static_cast<double>(tiles[i]->bytes()) / static_cast<double>(items));
    }
    std::printf("\n");
}

// From a thousand items up: what one item costs must not grow.
void compareSizes(std::size_t most, double seconds, const char* plot)
{
    std::printf("nanoseconds an item, topic order; least of a run\n  %10s %10s %10s %10s\n", "items",
        "any mask", "preview", "leave-one");
    ScalingPlot scaling { "items", "ms", {},
        { { "any mask", "#0b5", {} }, { "preview of a toggle", "#05b", {} },
            { "leave-one-out, 16", "#b50", {} } } };
    for (std::size_t items = 1000; items <= most; items *= 10) {
        const Tiles tiles = madeTiles(Layout::Topic, items);
        const Recipe all = recipeOf(tiles, allColumns());
        const Recipe changes = eachOff(tiles);
        const auto standing = *Standing::of(tiles, allColumns(), Top, nullptr);
        Toggles toggles { standing };
        Rounds rounds;
        rounds.add("any mask", [&] { keep(bestOf(tiles, all, Top, nullptr)); });
        rounds.add("preview", [&] { keep(toggles.next()); });
        rounds.add("leave-one-out", [&] { keep(bestAfterEach(standing, changes, Top, nullptr)->front()); });
        const std::vector<Times> times = rounds.run(5, seconds / 4);
        const double each = 1e6 / static_cast<double>(items);
        std::printf("  %10zu %10.3f %10.3f %10.3f\n", items, times[0].least() * each, times[1].least() * each,
            times[2].least() * each);
        scaling.sizes.push_back(items);
        for (std::size_t at = 0; at < times.size(); ++at)
            scaling.lines[at].values.push_back(times[at].least());
    }
    if (plot && !writePlot(plot, scaling))
        std::fprintf(stderr, "the plot could not be written\n");
    std::printf("\n");
}

} // namespace

// scoring_bench [SECONDS a comparison] [MOST items] [PLOT.svg]
int main(int argc, char** argv)
{
    const double seconds = argc > 1 ? std::atof(argv[1]) : 2;
    const std::size_t most = argc > 2 ? static_cast<std::size_t>(std::atoll(argv[2])) : 10'000'000;
    std::printf("%zu columns, the best %zu, one thread, loops: %s\n\n", Columns, Top,
        wideKernels() ? "AVX2" : "plain");
    if (most >= 10'000'000) {
        const Tiles tiles = madeTiles(Layout::Topic, 10'000'000);
        const auto standing = *Standing::of(tiles, allColumns(), Top, nullptr);
        keep(bestAfterEach(standing, eachOff(tiles), Top, nullptr)->front());
        std::printf("peak memory after 10 million items, all kernels: %.0f MB\n\n", peakMegabytes());
    }
    compareLayouts(std::min<std::size_t>(most, 1'000'000), seconds);
    comparePeers(std::min<std::size_t>(most, 1'000'000), seconds);
    compareSparse(std::min<std::size_t>(most, 1'000'000), seconds / 2);
    if (most >= 1'000'000)
        compareAttributes(seconds);
    if (most >= 10'000'000)
        compareLayouts(10'000'000, seconds);
    compareSizes(most, seconds, argc > 3 ? argv[3] : nullptr);
    return 0;
}
