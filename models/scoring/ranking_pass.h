#pragma once

#include "difference.h"

namespace candor::scoring {

// Indexes into a catalogue, best first.
using Order = std::vector<std::uint32_t>;

// Everything one pass over all items finds out.
struct Rankings {
    std::vector<Score> before; // of every item
    std::vector<Score> after;
    Order topBefore;
    Order topAfter;
    std::array<Order, CategoryCount>
        switched; // the best when this category alone changes; empty when not asked for
};

// Ranks with the categories `now`, with `asIf`, and with `now` after each category of `alone` was switched by
// itself. Reads every column once, however many questions are asked. Nothing when cancelled.
std::optional<Rankings> rankAll(const Catalogue& catalogue, CategorySet now, CategorySet asIf,
    CategorySet alone, std::size_t top, const Cancelled& cancelled);

// The exact ranks, from 1, of a few items among all. Nothing when cancelled.
std::optional<std::vector<qint64>> ranksOf(
    const Order& items, std::span<const Score> scores, const Cancelled& cancelled);

} // namespace candor::scoring
