#pragma once

#include "trait.h"

#include <QString>

namespace candor::words {

// What a topic of our own taxonomy is called, in the person's language: "Football" for "sport.football".
// Empty for a code that is none.
QString nameOfTopic(const QString& code);

// What a trait says, where the words it came with are a code: the topic that Candor derived, or one that a
// browser tells advertisers by its number (Topics API), of which a name may not be known. Empty: the trait's
// own words are for people.
QString nameOf(const Trait& trait);

// What kind of trait it is, likewise: "Sports" above "Football". Empty: its own label is for people, or
// nothing is above it.
QString kindOf(const Trait& trait);

} // namespace candor::words
