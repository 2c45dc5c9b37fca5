#pragma once

#include "trait.h"

namespace candor {

// One opinion that several companies hold: the same value of the same category, in whatever words of their
// own they file it under.
struct SharedOpinion {
    std::vector<Trait> traits; // one of each company, in the order of the profile; at least two

    const QString& value() const { return traits.front().value; }
    Category category() const { return traits.front().category; }
};

// What more than one company inferred, most companies first, then in the order of the profile. What the
// person switched off or hid does not count.
std::vector<SharedOpinion> sharedOpinionsIn(const Profile& profile);

} // namespace candor
