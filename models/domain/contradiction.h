#pragma once

#include "single_fact.h"

namespace candor {

// Two or more traits that cannot all be right. At least one is an inference: what a person told two companies
// differently is nobody's opinion.
struct Contradiction {
    SingleFact fact = SingleFact::Age;
    std::vector<Trait> inferred; // in the order of the profile, never empty
    std::vector<Trait> declared; // what the person said, when it takes part
};

// What companies disagree about, with each other, with themselves or with the person. By rule, not by guess
// (single_fact.h): a value that cannot be read says nothing, and neither does a trait that the person
// switched off at the company or hid here.
std::vector<Contradiction> contradictionsIn(const Profile& profile, Instant now);

} // namespace candor
