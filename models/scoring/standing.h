#pragma once

#include "block_scores.h"

#include <optional>

namespace candor::scoring {

// A column that is replaced: what it would add if something about the person were different.
struct OtherColumn {
    std::size_t column = 0;
    const Tiles* tiles = nullptr; // one column over the same items and positions
};

// What is asked: this mix, and these columns instead of the own ones.
struct Question {
    Mix mix {};
    std::vector<OtherColumn> others;
};
Recipe recipeOf(const Tiles& tiles, const Question& question);

// The best items of one recipe, from scratch; only the blocks [first, last) when somebody divides the work.
// Nothing when cancelled.
struct BlockRange {
    std::size_t first = 0;
    std::size_t last = 0;
};
std::optional<std::vector<Key>> bestOf(
    const Tiles& tiles, const Recipe& recipe, std::size_t top, const Cancelled& cancelled);
std::optional<std::vector<Key>> bestIn(
    const Tiles& tiles, const Recipe& recipe, std::size_t top, BlockRange range, const Cancelled& cancelled);

// Where everything stands with one mix: from here every "what if" is answered by what it changes. Four bytes
// an item. Lives no longer than its tiles; const: any thread.
class Standing {
public:
    static std::optional<Standing> of(
        const Tiles& tiles, const Mix& mix, std::size_t top, const Cancelled& cancelled);

    // From now on with another mix. Whole numbers: any way of turning there and back ends with the same bits.
    void turn(const Mix& mix);

    const Tiles& tiles() const { return *m_tiles; }
    const Mix& mix() const { return m_mix; }
    std::size_t top() const { return m_top; }

    Score totalAt(std::size_t position) const { return m_totals.data()[position]; }
    const Score* totalsOf(std::size_t block) const { return m_totals.data() + block * BlockSize; }
    std::span<const Score> crests() const { return m_crests; } // the greatest total of each block

    std::span<const Key> best() const; // the first `top`, best first
    // The score that `top` items are sure to reach when a recipe is added to the totals: those that were best
    // so far, scored again. Nothing when there are too few.
    std::optional<Score> floorFor(const Recipe& change, std::size_t top) const;

    // What leads from the totals to the answer of a question.
    Recipe changeTo(const Question& question) const;

private:
    Standing(const Tiles& tiles, const Mix& mix, std::size_t top);

    const Tiles* m_tiles;
    Mix m_mix;
    std::size_t m_top;
    LargeArray<Score> m_totals; // in whole blocks
    std::vector<Score> m_crests;
    std::vector<Key> m_shortlist; // several times `top`, best first
};

} // namespace candor::scoring
