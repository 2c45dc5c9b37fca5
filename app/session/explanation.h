#pragma once

#include "shelf.h"
#include "smallest_change.h"
#include "switch_effects.h"

namespace candor::session {

// One reason of an item, and the trait at the company that it asks for, when the person has one.
struct ExplainedPart {
    scoring::Reason reason; // as it counts now: 0 when its category is not used
    scoring::Score weight = 0; // what it would add if its category were used
    std::optional<TraitId> trait;
};

// Why an item stands where it stands for one recipient, and the fewest switches that would change it.
struct Explanation {
    scoring::Ranked ranked; // its exact rank among all
    std::vector<ExplainedPart> parts; // heaviest first; with the base they add up to the score
    scoring::SmallestChange change;
    CategorySet used;
};

// `locked` categories are never part of the change. To take an item off the list, only what is used is
// switched, and off; to bring it back, anything may be switched. Refused when a limit holds the item back,
// NotFound when the recipient has no such item. Any thread.
Result<Explanation> explain(const Shelf& shelf, const Profile& profile, const ConsentState& state,
    ItemId item, int top, CategorySet locked, const std::function<bool()>& cancelled);

// What a company showed, by day, as far as the newest showings go back: what the certainty of switches is
// measured from. Showings without a time are left out. Store lane. Faults: the store's.
Result<std::vector<scoring::Day>> daysOf(const Desk& desk, Company company);

} // namespace candor::session
