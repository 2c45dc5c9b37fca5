#pragma once

#include "standing.h"

namespace candor::scoring {

// How a question was answered: for whoever measures.
struct Effort {
    std::size_t blocks = 0;
    std::size_t read = 0; // of them; the others could not matter
};

// The best `top` items of a question, as a full sort would give them. Chooses by itself: only the blocks that
// can matter where bounds say so, what changes where that is less to read than everything, else everything.
// Nothing when cancelled.
std::optional<std::vector<Key>> bestAfter(const Standing& standing, const Question& question, std::size_t top,
    const Cancelled& cancelled, Effort* effort = nullptr);

// For each change by itself the best `top` items, all in one pass: leave-one-out when each takes one column
// away.
std::optional<std::vector<std::vector<Key>>> bestAfterEach(const Standing& standing, const Recipe& changes,
    std::size_t top, const Cancelled& cancelled, Effort* effort = nullptr);

// The exact ranks, from 1, that items have among all, by their indexes.
std::optional<std::vector<std::int64_t>> ranksAfter(const Standing& standing, const Question& question,
    std::span<const std::uint32_t> indexes, const Cancelled& cancelled);

// Whether an item is among the best `top` of a question: as soon as `top` better ones are seen it is not.
std::optional<bool> isAmongBest(const Standing& standing, const Question& question, std::uint32_t index,
    std::size_t top, const Cancelled& cancelled, Effort* effort = nullptr);

} // namespace candor::scoring
