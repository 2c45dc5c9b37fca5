#include "profile_change.h"

#include "identity.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace candor {

namespace {

using Kind = std::tuple<Company, Role, QString>;

Kind kindOf(const Trait& trait)
{
    return { trait.company, trait.role, comparable(trait.label) };
}

std::map<Kind, int> countsOf(std::span<const Trait> traits)
{
    std::map<Kind, int> counts;
    for (const Trait& trait : traits)
        ++counts[kindOf(trait)];
    return counts;
}

std::vector<Trait> missingFrom(std::span<const Trait> others, std::span<const Trait> traits)
{
    QSet<TraitId> there;
    for (const Trait& other : others)
        there.insert(other.id);
    std::vector<Trait> missing;
    std::ranges::copy_if(
        traits, std::back_inserter(missing), [&](const Trait& trait) { return !there.contains(trait.id); });
    std::ranges::stable_sort(missing, {}, [](const Trait& trait) {
        return std::tuple(trait.company, trait.category, trait.label, trait.value);
    });
    return missing;
}

} // namespace

ProfileChange changeBetween(std::span<const Trait> before, std::span<const Trait> after)
{
    const std::map<Kind, int> had = countsOf(before);
    const std::map<Kind, int> has = countsOf(after);
    const auto numberOf = [](const std::map<Kind, int>& counts, const Kind& kind) {
        const auto found = counts.find(kind);
        return found == counts.end() ? 0 : found->second;
    };
    ProfileChange change;
    change.added = missingFrom(before, after);
    for (Trait& gone : missingFrom(after, before)) {
        const Kind kind = kindOf(gone);
        if (numberOf(has, kind) == 0)
            continue;
        const auto successor
            = std::ranges::find_if(change.added, [&](const Trait& trait) { return kindOf(trait) == kind; });
        const bool isReplaced
            = numberOf(had, kind) == 1 && numberOf(has, kind) == 1 && successor != change.added.end();
        if (!isReplaced) {
            change.dropped.push_back(std::move(gone));
            continue;
        }
        change.changed.push_back({ std::move(gone), *successor });
        change.added.erase(successor);
    }
    return change;
}

} // namespace candor
