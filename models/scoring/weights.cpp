#include "weights.h"

#include "binary_logarithm.h"
#include "identity.h"

#include <algorithm>

namespace candor::scoring {

namespace {

// Beyond any real count, and small enough that sums of counts stay in range.
constexpr qint64 MostCounted = Q_INT64_C(1) << 53;

qint64 counted(qint64 count)
{
    return std::clamp<qint64>(count, 0, MostCounted);
}

// What is switched off at the company is not used, and what is hidden should not be.
bool weighs(const Trait& trait)
{
    return !trait.disabled && trait.state != TraitState::Hidden && !trait.value.isEmpty();
}

Attribute byValue(Category category, const QString& value)
{
    return { category, {}, comparable(value) };
}

} // namespace

Score weightOf(qint64 named, qint64 records)
{
    const qint64 times = counted(named);
    const qint64 all = std::max(counted(records), times);
    const qint64 fine
        = binaryLogarithm(times + 1) + binaryLogarithm(all + 1) - binaryLogarithm(all - times + 1);
    constexpr int dropped = LogarithmBits - ScoreBits;
    return static_cast<Score>((fine + (Q_INT64_C(1) << (dropped - 1))) >> dropped);
}

Score Weights::operator()(const Attribute& attribute) const
{
    const auto found
        = m_weights.find(m_match == Match::Exact ? attribute : byValue(attribute.category, attribute.value));
    return found == m_weights.end() ? 0 : found->second;
}

Weights weightsFromCounts(std::span<const AttributeCount> counts, qint64 records)
{
    Weights weights(Weights::Match::Exact);
    for (const AttributeCount& count : counts)
        weights.m_weights[count.attribute] = weightOf(count.named, records);
    return weights;
}

Weights weightsFromTraits(const Profile& profile)
{
    std::unordered_map<Attribute, qint64, AttributeHash> evidence;
    qint64 all = 0;
    for (const Trait& trait : profile.traits) {
        if (!weighs(trait))
            continue;
        qint64& named = evidence[byValue(trait.category, trait.value)];
        named = counted(named + counted(trait.evidence));
        all = counted(all + counted(trait.evidence));
    }
    Weights weights(Weights::Match::ByValue);
    for (const auto& [attribute, named] : evidence)
        weights.m_weights.emplace(attribute, weightOf(named, all));
    return weights;
}

} // namespace candor::scoring
