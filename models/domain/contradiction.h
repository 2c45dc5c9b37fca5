#pragma once

#include "trait.h"

namespace candor {

// Facts of which a person has one at a time, so that two different ones cannot both be right.
enum class SingleFact : quint8 { Age, Gender };
QLatin1String idOf(SingleFact fact); // "age", "gender"

// Years, both ends included; a single age is a range of one.
struct AgeRange {
    int from = 0;
    int to = 0;

    bool operator==(const AgeRange&) const = default;
};

// Reads "37", "35-49", "25 to 54", "AGE_21_TO_24", "55+", "over 65", "21 and up", "under 18". Anything else:
// nothing.
std::optional<AgeRange> ageRangeFrom(QStringView text);

// Two or more traits that cannot all be right. At least one is an inference: what a person told two companies
// differently is nobody's opinion.
struct Contradiction {
    SingleFact fact = SingleFact::Age;
    std::vector<Trait> inferred; // in the order of the profile, never empty
    std::vector<Trait> declared; // what the person said, when it takes part
};

// What companies disagree about, with each other or with the person. By rule, not by guess: ages contradict
// each other when the ranges have no year in common, genders when both are known words and differ. A value
// that cannot be read says nothing, and neither does a trait that the person switched off at the company.
std::vector<Contradiction> contradictionsIn(const Profile& profile);

} // namespace candor
