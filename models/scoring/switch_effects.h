#pragma once

#include "diary.h"
#include "sensitivity.h"

namespace candor::scoring {

struct Interval {
    double low = 0;
    double high = 1;

    bool operator==(const Interval&) const = default;
};

// How much one switch moves: 1 - RBO_ext of the lists with and without, with what the days can tell of it.
struct SwitchEffect {
    Sensitivity sensitivity;
    double effect = 0;
    Interval interval; // holds 95 of 100 draws, and the effect itself
    int group = 0; // 0 the strongest; only between groups is there an order that the data support

    bool operator==(const SwitchEffect&) const = default;
};

struct SwitchEffects {
    std::vector<SwitchEffect> effects; // strongest first
    std::size_t draws = 0; // 0: too few days to tell, and everything is one group

    bool operator==(const SwitchEffects&) const = default;
};

// Which switch matters: every category in use by itself, and the same for `draws` random sets of as many
// days, drawn with replacement (a bootstrap), each weighed anew. For catalogues that were weighed from
// counts. The draws are the same on every system. Empty when cancelled; any thread.
inline constexpr std::size_t UsualDraws = 200;
SwitchEffects switchEffects(const Catalogue& catalogue, CategorySet used, int top, std::span<const Day> days,
    const Cancelled& cancelled, std::size_t draws = UsualDraws);

// Groups of intervals, from 0 for the highest: two in different groups never overlap, nor does anything
// between them join them.
std::vector<int> groupsOf(std::span<const Interval> intervals);

} // namespace candor::scoring
