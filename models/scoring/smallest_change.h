#pragma once

#include "catalogue.h"

namespace candor::scoring {

// The fewest switches that take an item off the list, or bring it onto it.
struct SmallestChange {
    bool removes = false; // the item is on the list now
    std::vector<CategorySet> sets; // all that are smallest, each verified by ranking everything anew
    bool isComplete = true; // false: the work ran out, and there may be more or smaller ones

    bool operator==(const SmallestChange&) const = default;
};

// How many items' scores may be looked at: a fraction of a second. Counted, not timed, so that every system
// gives the same answer.
inline constexpr qint64 UsualWork = 300'000'000;

// Tries every set of the `open` categories by size, smallest first, each switched to the other side: off when
// it is used, on when it is not. What is not open is never touched: leave out what is locked. Exact, because
// scores are sums: a set counts when the item's rank among all crosses `top`; a tie is decided by the id like
// everywhere. Without an answer when the item is not in the catalogue, when cancelled, or when no set does
// it.
SmallestChange smallestChange(const Catalogue& catalogue, CategorySet used, CategorySet open, ItemId item,
    int top, const Cancelled& cancelled, qint64 work = UsualWork);

} // namespace candor::scoring
