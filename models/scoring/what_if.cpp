#include "what_if.h"

#include "pace.h"
#include "top_list.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace candor::scoring {

namespace {

// A pass in storage order is so much quicker, block by block, than one that jumps, that bounds pay only when
// they spare more than every other block.
constexpr std::size_t BoundsPayOneIn = 2;

// Which blocks to read, and how.
struct Plan {
    bool isAll = true;
    std::vector<std::uint32_t> few; // in storage order, when not all
    std::vector<Score> bounds; // of each block, when not all

    std::size_t size(const Tiles& tiles) const { return isAll ? tiles.blocks() : few.size(); }
    std::size_t at(std::size_t place) const { return isAll ? place : few[place]; }
};

// The blocks that may hold a score of at least `floor`; all, when that is more than half of them.
Plan planFor(const Standing& standing, const Recipe& change, std::optional<Score> floor)
{
    Plan plan;
    if (!floor)
        return plan;
    plan.bounds = boundsOf(standing.crests(), change);
    for (std::size_t block = 0; block < plan.bounds.size(); ++block) {
        if (plan.bounds[block] >= *floor)
            plan.few.push_back(static_cast<std::uint32_t>(block));
    }
    plan.isAll = plan.few.size() * BoundsPayOneIn > plan.bounds.size();
    return plan;
}

// Starting from the totals and adding what changes, or from nothing and adding everything: whichever reads
// less.
bool isLessFromTotals(const Recipe& change, const Recipe& whole)
{
    return sizeof(Score) + change.size() * sizeof(Part) <= whole.size() * sizeof(Part);
}

// Sorted keys to search without branches, which would be guessed wrong for every other item.
class Steps {
public:
    explicit Steps(const std::vector<Key>& sorted)
        : m_keys(sorted)
    {
        m_keys.resize(std::bit_ceil(sorted.size() + 1) - 1, std::numeric_limits<Key>::max());
    }

    std::size_t size() const { return m_keys.size(); }

    // How many keys are not behind this one.
    std::size_t upTo(Key key) const
    {
        std::size_t count = 0;
        for (std::size_t step = (m_keys.size() + 1) / 2; step > 0; step /= 2)
            count += step * static_cast<std::size_t>(m_keys[count + step - 1] <= key);
        return count;
    }

private:
    std::vector<Key> m_keys; // one less than a power of two
};

// One of many changes that are tried in the same pass.
struct Trial {
    Recipe recipe;
    BlockScores reader;
    TopList list;
    std::vector<Score> bounds;

    Trial(const Standing& standing, const Ingredient& change, std::size_t top)
        : recipe { change }
        , reader(recipe)
        , list(top, standing.floorFor(recipe, top))
        , bounds(boundsOf(standing.crests(), recipe))
    {
    }

    // Whether the block was worth reading.
    bool read(const Standing& standing, std::size_t block)
    {
        if (!list.wants(bounds[block]))
            return false;
        const Score* totals = standing.totalsOf(block);
        if (list.wants(reader.crest(block, totals))) {
            reader.read(block, totals);
            list.offer(standing.tiles(), block, reader.scores());
        }
        return true;
    }
};

} // namespace

std::optional<std::vector<Key>> bestAfter(const Standing& standing, const Question& question, std::size_t top,
    const Cancelled& cancelled, Effort* effort)
{
    const Tiles& tiles = standing.tiles();
    const Recipe change = standing.changeTo(question);
    const Recipe whole = recipeOf(tiles, question);
    const std::optional<Score> floor = standing.floorFor(change, top);
    const Plan plan = planFor(standing, change, floor);
    TopList list(top, floor);
    const bool fromTotals = !plan.isAll || isLessFromTotals(change, whole);
    BlockScores reader(fromTotals ? change : whole);
    for (std::size_t place = 0; place < plan.size(tiles); ++place) {
        if (isTimeToStop(place, cancelled))
            return {};
        const std::size_t block = plan.at(place);
        if (!plan.isAll && !list.wants(plan.bounds[block]))
            continue;
        const Score* start = fromTotals ? standing.totalsOf(block) : nullptr;
        if (fromTotals && !list.wants(reader.crest(block, start)))
            continue;
        if (list.wants(reader.read(block, start)))
            list.offer(tiles, block, reader.scores());
    }
    if (effort)
        *effort = { tiles.blocks(), plan.size(tiles) };
    return std::move(list).best();
}

std::optional<std::vector<std::vector<Key>>> bestAfterEach(const Standing& standing, const Recipe& changes,
    std::size_t top, const Cancelled& cancelled, Effort* effort)
{
    std::vector<Trial> trials;
    for (const Ingredient& change : changes)
        trials.emplace_back(standing, change, top);
    Effort spent { standing.tiles().blocks() * trials.size(), 0 };
    for (std::size_t block = 0; block < standing.tiles().blocks(); ++block) {
        if (isTimeToStop(block, cancelled))
            return {};
        for (Trial& trial : trials)
            spent.read += trial.read(standing, block) ? 1U : 0U;
    }
    if (effort)
        *effort = spent;
    std::vector<std::vector<Key>> lists;
    for (Trial& trial : trials)
        lists.push_back(std::move(trial.list).best());
    return lists;
}

std::optional<std::vector<std::int64_t>> ranksAfter(const Standing& standing, const Question& question,
    std::span<const std::uint32_t> indexes, const Cancelled& cancelled)
{
    if (indexes.empty())
        return std::vector<std::int64_t> {};
    const Tiles& tiles = standing.tiles();
    const Recipe change = standing.changeTo(question);
    std::vector<Key> wanted;
    for (const std::uint32_t index : indexes) {
        const std::size_t position = tiles.positionOf(index);
        wanted.push_back(keyOf(standing.totalAt(position) + scoreAt(position, change), index));
    }
    std::vector<Key> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    const Steps steps(sorted);
    const Score floor = scoreIn(sorted.back());

    // How many items stand between two of the wanted ones; summed up, that is how many stand before each.
    std::vector<std::int64_t> between(steps.size() + 1);
    const Plan plan = planFor(standing, change, floor);
    BlockScores reader(change);
    std::array<std::uint8_t, BlockSize> places;
    for (std::size_t place = 0; place < plan.size(tiles); ++place) {
        if (isTimeToStop(place, cancelled))
            return {};
        const std::size_t block = plan.at(place);
        reader.read(block, standing.totalsOf(block));
        const std::size_t found = kernels().sift(reader.scores(), TilesInBlock, floor, places.data());
        for (std::size_t i = 0; i < found && places[i] < tiles.itemsIn(block); ++i) {
            const std::uint32_t index = tiles.indexAt(block * BlockSize + places[i]);
            ++between[steps.upTo(keyOf(reader.scores()[places[i]], index))];
        }
    }
    std::partial_sum(between.begin(), between.end(), between.begin());

    std::vector<std::int64_t> ranks;
    for (const Key key : wanted)
        ranks.push_back(between[steps.upTo(key) - 1] + 1);
    return ranks;
}

std::optional<bool> isAmongBest(const Standing& standing, const Question& question, std::uint32_t index,
    std::size_t top, const Cancelled& cancelled, Effort* effort)
{
    const Tiles& tiles = standing.tiles();
    const Recipe change = standing.changeTo(question);
    const std::size_t position = tiles.positionOf(index);
    const Score score = standing.totalAt(position) + scoreAt(position, change);
    const Key own = keyOf(score, index);
    const Plan plan = planFor(standing, change, score);
    BlockScores reader(change);
    Effort spent { plan.size(tiles), 0 };
    std::size_t better = 0;
    std::array<std::uint8_t, BlockSize> places;
    for (; spent.read < spent.blocks && better < top; ++spent.read) {
        if (isTimeToStop(spent.read, cancelled))
            return {};
        const std::size_t block = plan.at(spent.read);
        if (reader.read(block, standing.totalsOf(block)) < score)
            continue;
        const std::size_t found = kernels().sift(reader.scores(), TilesInBlock, score, places.data());
        for (std::size_t i = 0; i < found && places[i] < tiles.itemsIn(block); ++i) {
            const std::uint32_t other = tiles.indexAt(block * BlockSize + places[i]);
            better += keyOf(reader.scores()[places[i]], other) < own ? 1U : 0U;
        }
    }
    if (effort)
        *effort = spent;
    return better < top;
}

} // namespace candor::scoring
