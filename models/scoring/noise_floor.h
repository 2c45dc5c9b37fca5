#pragma once

#include "diary.h"

namespace candor::scoring {

// How far two lists are apart, in the ways an audit of offers looks at them.
struct Moved {
    qint64 items = 0; // of the first list that the second does not have
    double exposure = 0; // share of all attention that goes to another item, 0 to 1
    std::optional<double> price; // mean price of the second minus that of the first, in the smallest unit

    bool operator==(const Moved&) const = default;
};

// Nothing when an item has no price, or one in another currency.
using PriceOf = std::function<std::optional<qint64>(ItemId)>;

// Attention falls with the logarithm of the rank, 1 / log2(1 + rank), as in the discounted gain of Järvelin
// and Kekäläinen (2002); what moved is half the sum of the differences, over the attention of a whole list.
// No price without one in both lists. For display: nothing is ordered by these fractions.
Moved movedBetween(std::span<const ItemId> before, std::span<const ItemId> after, const PriceOf& priceOf);

// What the same person would see change without being anybody else. Hannak et al. ("Measuring price
// discrimination and steering on e-commerce web sites", 2014) run the identical profile twice and count only
// what goes beyond; here each run weighs its own draw of the evidence, and what scores the same stands in
// random order. Of all pairs of runs the 95th percentile, for items, exposure and the size of the change of
// price each by itself: a self that moves no more than that cannot be told from chance.
struct NoiseFloor {
    Moved at95;
    std::size_t pairs = 0; // 0: nothing was drawn, and nothing can be said

    bool operator==(const NoiseFloor&) const = default;
};

// The draws are the same on every system. No pairs when cancelled; any thread.
inline constexpr std::size_t UsualPairs = 20;
NoiseFloor noiseFloor(const Catalogue& catalogue, CategorySet used, int top, const DrawnWeights& draw,
    const PriceOf& priceOf, const Cancelled& cancelled, std::size_t pairs = UsualPairs);

} // namespace candor::scoring
