#pragma once

#include "catalogue.h"
#include "standing.h"

namespace candor::scoring {

// What switching one category alone does to the list.
struct Sensitivity {
    Category category = Category::Other;
    qint64 lost = 0; // items that leave
    qint64 gained = 0; // items that come
    qint64 footrule
        = 0; // sum of the distances between old and new places, one past the end when not in a list
    double rbo = 1; // RBO_ext of the two lists, p by their length

    bool operator==(const Sensitivity&) const = default;
};

// For every category in use what switching it off does, strongest first: by items lost, then by footrule,
// then in the order of categories. Pure; any thread. Empty when cancelled.
std::vector<Sensitivity> sensitivity(
    const Catalogue& catalogue, CategorySet used, int top, const Cancelled& cancelled);

// The same where it already stands: each category of `alone` by itself, off when it counts and on when it
// does not. Column by column of the catalogue, whichever tiles stand. Nothing when cancelled.
std::optional<std::vector<Sensitivity>> eachAlone(
    const Standing& standing, const Catalogue& catalogue, CategorySet alone, const Cancelled& cancelled);

// How long the list of the best `top` is.
std::size_t listLength(const Catalogue& catalogue, int top);

} // namespace candor::scoring
