#pragma once

#include "catalogue.h"
#include "measures.h"

namespace candor::scoring {

// What each category adds to a score; 0 for the ones that are not in use.
using Parts = std::array<Score, CategoryCount>;

// An item at its place in a list. base + parts == score, always.
struct Ranked {
    ItemId item;
    qint64 rank = 0; // from 1
    Score score = 0;
    Score base = 0;
    Parts parts {};

    bool operator==(const Ranked&) const = default;
};

// From one rank to another; exact among all items, also outside the lists.
struct Move {
    ItemId item;
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const Move&) const = default;
};

// An item that leaves the list because categories it rested on are no longer used.
struct HeldBack {
    ItemId item;
    CategorySet categories; // that it rested on and that are off now; never empty
    Score lost = 0; // what they had added to its score

    bool operator==(const HeldBack&) const = default;
};

struct Measures {
    double rbo = 1; // RBO_ext of the two lists
    double persistence = 0.5; // its p, by their length
    std::optional<double> kendallTau; // over the items in both lists
    double overlap = 1; // share of the list that stays
    double entropyBefore = 0; // bits, of the categories' shares in the list
    double entropyAfter = 0;
    double concentrationBefore = 0; // Herfindahl's, of the advertisers' shares in the list
    double concentrationAfter = 0;

    bool operator==(const Measures&) const = default;
};

// What a change of categories does to the best `top` items.
struct Difference {
    std::vector<Ranked> before;
    std::vector<Ranked> after;
    std::vector<Move> moves; // of all items in either list whose rank changes, by the old rank
    std::vector<ItemId> gained; // only after, in that order
    std::vector<ItemId> lost; // only before, in that order
    std::vector<ItemId> stays; // in both, in the order of after
    std::vector<HeldBack> heldBack; // of the lost; the others were pushed out
    Measures measures;
    std::optional<Category>
        strongest; // of the changed categories the one that alone moves most; without a change, of the used

    bool operator==(const Difference&) const = default;
};

// The best `top` items with the categories `now`, and as if `asIf` were in use. Items are ordered by falling
// score, then by rising id. Pure: the same input gives the same bytes on every system. Any thread. An answer
// that was cancelled is empty.
Difference difference(
    const Catalogue& catalogue, CategorySet now, CategorySet asIf, int top, const Cancelled& cancelled);

// Where one item stands among all, and what it scores. Nothing when it is not in the catalogue, or cancelled.
std::optional<Ranked> placeOf(
    const Catalogue& catalogue, CategorySet used, ItemId item, const Cancelled& cancelled);

} // namespace candor::scoring
