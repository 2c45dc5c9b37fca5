#include "block_scores.h"

#include <algorithm>

namespace candor::scoring {

Recipe recipeOf(const Tiles& tiles, const Mix& mix)
{
    return recipeBetween(tiles, {}, mix);
}

Recipe recipeBetween(const Tiles& tiles, const Mix& before, const Mix& after)
{
    Recipe recipe;
    for (std::size_t column = 0; column < tiles.columns(); ++column) {
        if (after[column] != before[column])
            recipe.push_back({ &tiles, column, static_cast<Part>(after[column] - before[column]) });
    }
    return recipe;
}

std::vector<Score> boundsOf(std::span<const Score> crests, const Recipe& recipe)
{
    std::vector<Score> bounds(crests.begin(), crests.end());
    for (const Ingredient& ingredient : recipe) {
        const Score weight = ingredient.weight;
        const std::span<const Part> limits = weight > 0 ? ingredient.tiles->greatestOf(ingredient.column)
                                                        : ingredient.tiles->leastOf(ingredient.column);
        for (std::size_t block = 0; block < bounds.size(); ++block)
            bounds[block] += weight * limits[block];
    }
    return bounds;
}

Score scoreAt(std::size_t position, const Recipe& recipe)
{
    Score score = 0;
    for (const Ingredient& ingredient : recipe)
        score += ingredient.weight * ingredient.tiles->partAt(position, ingredient.column);
    return score;
}

BlockScores::BlockScores(const Recipe& recipe, const Kernels& loops)
    : m_loops(loops)
{
    for (const Ingredient& ingredient : recipe) {
        if (ingredient.tiles->blocks() == 0)
            continue;
        if (ingredient.tiles->isSparse(ingredient.column)) {
            m_sparse.push_back(ingredient);
            continue;
        }
        m_strands.push_back(ingredient.tiles->strandAt(0, ingredient.column, ingredient.weight));
        m_starts.push_back(m_strands.back().parts);
    }
}

void BlockScores::goTo(std::size_t block)
{
    for (std::size_t i = 0; i < m_strands.size(); ++i)
        m_strands[i].parts = m_starts[i] + block * TilesInBlock * m_strands[i].stride;
}

Score BlockScores::read(std::size_t block, const Score* start, Score* scores)
{
    goTo(block);
    const Score greatest = m_loops.mix(m_strands, TilesInBlock, start, scores);
    if (m_sparse.empty())
        return greatest;
    for (const Ingredient& ingredient : m_sparse)
        ingredient.tiles->addPostings(block, ingredient.column, ingredient.weight, scores);
    return *std::max_element(scores, scores + BlockSize);
}

Score BlockScores::crest(std::size_t block, const Score* start)
{
    if (m_strands.size() != 1 || !m_sparse.empty())
        return read(block, start);
    goTo(block);
    return m_loops.crest(m_strands.front(), TilesInBlock, start);
}

} // namespace candor::scoring
