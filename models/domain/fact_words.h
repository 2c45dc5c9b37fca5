#pragma once

#include "single_fact.h"

namespace candor {

// The words by which companies and people name the single facts, in the languages exports come in. Internal
// to the domain; all words are comparable() ones.

// Which fact a trait is about: by its label; segments without one ("Homeowners" in a list of audiences) by
// their value.
std::optional<SingleFact> factNamed(const Trait& trait);

bool isBirthDateLabel(const QString& label);

// To which of the groups of a fact that exclude each other a value belongs. Only whole values count: "women's
// shoes" is no gender. Groups are wide where words are loose: whoever is divorced may call herself single.
std::optional<int> groupNamed(SingleFact fact, const QString& value);

} // namespace candor
