#pragma once

#include "tiles.h"

namespace candor::scoring {

// One column of a question, and how much it counts there: the column's own tiles, or others over the same
// items and positions (what a column would be for another self).
struct Ingredient {
    const Tiles* tiles = nullptr;
    std::size_t column = 0;
    Part weight = 1;
};
using Recipe = std::vector<Ingredient>;

// The columns that count in `mix`; those whose weight changes between two mixes, by the difference.
Recipe recipeOf(const Tiles& tiles, const Mix& mix);
Recipe recipeBetween(const Tiles& tiles, const Mix& before, const Mix& after);

// No less than the greatest score in each block, when the greatest were `crests` before the recipe was added.
std::vector<Score> boundsOf(std::span<const Score> crests, const Recipe& recipe);
// What it adds to one item.
Score scoreAt(std::size_t position, const Recipe& recipe);

// Scores by one recipe, block after block. One thread.
class BlockScores {
public:
    explicit BlockScores(const Recipe& recipe, const Kernels& loops = kernels());

    // The scores of one block: `start` (nothing: 0 each) plus the recipe. Returns the greatest, in which what
    // lies behind the last item counts like an item without parts.
    Score read(std::size_t block, const Score* start, Score* scores);
    Score read(std::size_t block, const Score* start) { return read(block, start, m_scores.data()); }

    // No less than the greatest, and found without writing a score: the greatest itself for one dense column.
    Score crest(std::size_t block, const Score* start);

    // Of the block read last.
    const Score* scores() const { return m_scores.data(); }

private:
    void goTo(std::size_t block);

    Kernels m_loops;
    Recipe m_sparse;
    std::vector<Strand> m_strands; // of the dense columns, at one block
    std::vector<const Part*> m_starts; // of each strand, at the first block
    std::array<Score, BlockSize> m_scores {};
};

} // namespace candor::scoring
