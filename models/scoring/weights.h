#pragma once

#include "attribute_hash.h"
#include "score.h"

#include <functional>
#include <span>
#include <unordered_map>

namespace candor::scoring {

// How strongly it speaks that `named` of `records` records name an attribute, against one that none of them
// names: the difference of the two log-odds, one pseudo-count on either side,
//   log2((named + 1) * (records + 1) / (records - named + 1)), rounded to whole units.
// 0 for what was never named, never negative, never falls as `named` grows. More named than records counts as
// all of them.
Score weightOf(qint64 named, qint64 records);

// What an attribute weighs: how a catalogue asks. Answers are never negative.
using WeightOf = std::function<Score(const Attribute&)>;

// Weights by attribute; 0 for every attribute it does not know. A value, any thread.
class Weights {
public:
    Score operator()(const Attribute& attribute) const;

    friend Weights weightsFromCounts(std::span<const AttributeCount> counts, qint64 records);
    friend Weights weightsFromTraits(const Profile& profile);

private:
    enum class Match { Exact, ByValue };
    explicit Weights(Match match)
        : m_match(match)
    {
    }

    Match m_match;
    std::unordered_map<Attribute, Score, AttributeHash> m_weights;
};

// For a company: how often its advertisers named each attribute in `records` exposures.
Weights weightsFromCounts(std::span<const AttributeCount> counts, qint64 records);

// For a shop, which has shown nothing yet: how much evidence the person's traits have for a value, across
// companies and labels. An attribute matches by category and comparable value. What is switched off or hidden
// does not weigh.
Weights weightsFromTraits(const Profile& profile);

} // namespace candor::scoring
