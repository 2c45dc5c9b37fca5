#pragma once

#include "trait.h"

namespace candor::topics {

// When records make an interest. What a person did counts less the older it is, by half in every HalfLife:
// the exponential decay that profiles for advertising are kept with (Aly et al., "Web-scale user modeling for
// targeting", WWW 2012). How fast differs: the Topics API of browsers looks back three weeks, an audience
// list of a large ad service lasts a month by default and a year and a half at most. Sixty days lie between;
// at StaleAfter, half a year, an eighth is left.
inline constexpr std::chrono::days HalfLife { 60 };

// One search is no interest. It takes three records, and as much weight as three plain ones have left after
// one half-life.
inline constexpr qint64 FewestRecords = 3;
inline constexpr qint64 LeastWeight = 1500; // thousandths of a record, see lexicon.h

// What `weight` is worth when it is `age` old, in whole days; nothing gains weight by being of tomorrow.
// Whole numbers only, so that every system comes to the same.
qint64 decayed(qint64 weight, Milliseconds age);

// Whether a derived trait has the records and, as of `now`, the weight of an interest.
bool isInterest(const Trait& derived, Instant now);

} // namespace candor::topics
