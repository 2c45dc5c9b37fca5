#pragma once

#include "trait.h"

namespace candor {

// Facts of which a person has one at a time, so that two different ones cannot both be right.
enum class SingleFact : quint8 { Age, Gender, Relationship, Parenthood, Home, Income };
inline constexpr std::array AllSingleFacts { SingleFact::Age, SingleFact::Gender, SingleFact::Relationship,
    SingleFact::Parenthood, SingleFact::Home, SingleFact::Income };
QLatin1String idOf(SingleFact fact); // "age", "gender", "relationship", …

// Years, both ends included; a single age is a range of one.
struct AgeRange {
    int from = 0;
    int to = 0;

    bool operator==(const AgeRange&) const = default;
};

// Reads "37", "35-49", "25 to 54", "AGE_21_TO_24", "55+", "over 65", "21 and up", "under 18". Anything else:
// nothing.
std::optional<AgeRange> ageRangeFrom(QStringView text);

// What one trait says about one fact, in a form that can be compared: two ranges with nothing in common
// exclude each other. Groups ("female", "renter") are ranges of one.
struct FactStatement {
    SingleFact fact = SingleFact::Age;
    qint64 from = 0;
    qint64 to = 0;
    QString unit; // of money; empty when it is not told

    bool operator==(const FactStatement&) const = default;
};

// What a trait says, if it is an inference or a declaration about one of the facts and can be read. Ages hold
// for the day they were told on: a birth date is the age of `now`, and an age that was last seen years ago
// may by now be as many years higher. Read generously, so that nobody is accused over one year.
std::optional<FactStatement> factStatementOf(const Trait& trait, Instant now);

bool excludeEachOther(const FactStatement& a, const FactStatement& b);

} // namespace candor
