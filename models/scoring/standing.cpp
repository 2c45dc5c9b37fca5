#include "standing.h"

#include "pace.h"
#include "top_list.h"

#include <algorithm>

namespace candor::scoring {

namespace {

constexpr std::size_t Shortlisted = 4; // for each place of the list

} // namespace

Recipe recipeOf(const Tiles& tiles, const Question& question)
{
    Recipe recipe = recipeOf(tiles, question.mix);
    for (Ingredient& ingredient : recipe) {
        for (const OtherColumn& other : question.others) {
            if (other.column == ingredient.column && ingredient.tiles == &tiles)
                ingredient = { other.tiles, 0, ingredient.weight };
        }
    }
    return recipe;
}

std::optional<std::vector<Key>> bestOf(
    const Tiles& tiles, const Recipe& recipe, std::size_t top, const Cancelled& cancelled)
{
    return bestIn(tiles, recipe, top, { 0, tiles.blocks() }, cancelled);
}

std::optional<std::vector<Key>> bestIn(
    const Tiles& tiles, const Recipe& recipe, std::size_t top, BlockRange range, const Cancelled& cancelled)
{
    BlockScores reader(recipe);
    TopList list(top);
    for (std::size_t block = range.first; block < range.last; ++block) {
        if (isTimeToStop(block, cancelled))
            return {};
        if (list.wants(reader.read(block, nullptr)))
            list.offer(tiles, block, reader.scores());
    }
    return std::move(list).best();
}

Standing::Standing(const Tiles& tiles, const Mix& mix, std::size_t top)
    : m_tiles(&tiles)
    , m_mix(mix)
    , m_top(top)
    , m_totals(tiles.blocks() * BlockSize)
    , m_crests(tiles.blocks())
{
}

std::optional<Standing> Standing::of(
    const Tiles& tiles, const Mix& mix, std::size_t top, const Cancelled& cancelled)
{
    Standing standing(tiles, mix, std::min(top, tiles.items()));
    BlockScores reader(recipeOf(tiles, mix));
    TopList list(standing.m_top * Shortlisted);
    for (std::size_t block = 0; block < tiles.blocks(); ++block) {
        if (isTimeToStop(block, cancelled))
            return {};
        Score* totals = standing.m_totals.data() + block * BlockSize;
        standing.m_crests[block] = reader.read(block, nullptr, totals);
        if (list.wants(standing.m_crests[block]))
            list.offer(tiles, block, totals);
    }
    standing.m_shortlist = std::move(list).best();
    return standing;
}

void Standing::turn(const Mix& mix)
{
    const Recipe change = recipeBetween(*m_tiles, m_mix, mix);
    BlockScores reader(change);
    TopList list(m_top * Shortlisted, floorFor(change, m_top * Shortlisted));
    for (std::size_t block = 0; block < m_tiles->blocks(); ++block) {
        Score* totals = m_totals.data() + block * BlockSize;
        m_crests[block] = reader.read(block, totals, totals);
        if (list.wants(m_crests[block]))
            list.offer(*m_tiles, block, totals);
    }
    m_shortlist = std::move(list).best();
    m_mix = mix;
}

std::span<const Key> Standing::best() const
{
    return std::span(m_shortlist).first(std::min(m_top, m_shortlist.size()));
}

std::optional<Score> Standing::floorFor(const Recipe& change, std::size_t top) const
{
    if (top == 0 || top > m_shortlist.size())
        return {};
    std::vector<Score> scores;
    scores.reserve(m_shortlist.size());
    for (const Key key : m_shortlist)
        scores.push_back(scoreIn(key) + scoreAt(m_tiles->positionOf(indexIn(key)), change));
    const auto last = scores.begin() + static_cast<std::ptrdiff_t>(top) - 1;
    std::nth_element(scores.begin(), last, scores.end(), std::greater<> {});
    return *last;
}

Recipe Standing::changeTo(const Question& question) const
{
    Recipe change;
    for (std::size_t column = 0; column < m_tiles->columns(); ++column) {
        const Part before = m_mix[column];
        const Part after = question.mix[column];
        const auto other = std::find_if(question.others.begin(), question.others.end(),
            [column](const OtherColumn& candidate) { return candidate.column == column; });
        if (other == question.others.end()) {
            if (before != after)
                change.push_back({ m_tiles, column, static_cast<Part>(after - before) });
            continue;
        }
        if (before != 0)
            change.push_back({ m_tiles, column, static_cast<Part>(-before) });
        if (after != 0)
            change.push_back({ other->tiles, 0, after });
    }
    return change;
}

} // namespace candor::scoring
