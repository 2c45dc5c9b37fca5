#pragma once

#include "trait.h"

#include <span>
#include <vector>

namespace candor {

// A statement that was replaced by another: "Age: 25 to 34" by "Age: 35 to 49".
struct ChangedTrait {
    Trait before;
    Trait after;

    bool operator==(const ChangedTrait&) const = default;
};

// What one company says of the person at two moments, compared. Of past traits only what they state is known:
// id, company, role, category, label, value, sensitive.
struct ProfileChange {
    Company company = Company::Manual; // whose export it is
    QString product;
    Instant from; // when the two exports were brought
    Instant to;
    std::vector<Trait> added;
    std::vector<Trait> dropped;
    std::vector<ChangedTrait> changed;

    bool isEmpty() const { return added.empty() && dropped.empty() && changed.empty(); }
    bool operator==(const ProfileChange&) const = default;
};

// Compares by id. What is missing has been dropped only if the later export still tells things of its kind
// (role and label): a file that did not come says nothing. Where a kind has one value before and one after,
// that is a change. All lists in the order of the profile.
ProfileChange changeBetween(std::span<const Trait> before, std::span<const Trait> after);

} // namespace candor
