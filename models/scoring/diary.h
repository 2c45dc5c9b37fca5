#pragma once

#include "catalogue.h"
#include "draws.h"

namespace candor::scoring {

// What is drawn as one when uncertainty is measured: all that one day showed. Showings of one day hang
// together (one campaign, one visit), so that single ones would make everything look more certain than it is.
struct Day {
    std::vector<AttributeCount> counts; // how often each attribute was named
    qint64 records = 0;
};

// Weights of a catalogue's vocabulary, as another draw of the evidence would have them.
using DrawnWeights = std::function<std::vector<Score>(Draws&)>;

// As many days, drawn with replacement (a bootstrap). The catalogue may go; the days are copied.
DrawnWeights drawnFromDays(const Catalogue& catalogue, std::span<const Day> days);

// Each record of a source once, twice or not at all, as a Poisson number of mean 1 says (the Poisson
// bootstrap of Chamandy et al., 2012). A source of more than a thousand records is drawn as a thousand parts:
// more uncertain than it is, never less. `sourceOf`: which source each word of the vocabulary weighs by;
// beyond the end of `records`: none, and it weighs nothing.
DrawnWeights drawnFromRecords(std::vector<std::uint32_t> sourceOf, std::vector<qint64> records);

} // namespace candor::scoring
