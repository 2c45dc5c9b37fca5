#include "trait.h"

#include "identity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

template <class Key>
std::map<Key, qint64> countBy(const std::vector<Trait>& traits, Key Trait::*member)
{
    std::map<Key, qint64> counts;
    for (const Trait& trait : traits)
        ++counts[trait.*member];
    return counts;
}

} // namespace

QLatin1String idOf(TraitState state)
{
    constexpr std::array ids { "active"_L1, "contested"_L1, "corrected"_L1, "hidden"_L1 };
    return ids[static_cast<std::size_t>(state)];
}

Profile Profile::withDerived() const
{
    Profile both { traits, {} };
    both.traits.insert(both.traits.end(), derived.begin(), derived.end());
    std::ranges::stable_sort(both.traits, {}, &Trait::company);
    return both;
}

std::map<Category, qint64> Profile::byCategory() const
{
    return countBy(traits, &Trait::category);
}

std::map<Company, qint64> Profile::byCompany() const
{
    return countBy(traits, &Trait::company);
}

std::map<Role, qint64> Profile::byRole() const
{
    return countBy(traits, &Trait::role);
}

qint64 Profile::sensitive() const
{
    return std::count_if(traits.begin(), traits.end(), [](const Trait& trait) { return trait.sensitive; });
}

bool isStale(const Trait& trait, Instant now)
{
    return trait.lastSeen && now - *trait.lastSeen > StaleAfter;
}

bool matches(const Trait& trait, QStringView text)
{
    const QString brand = brandOf(trait.company);
    const QString value = trait.value.normalized(QString::NormalizationForm_C);
    const QString label = trait.label.normalized(QString::NormalizationForm_C);
    for (const QString& word : comparable(text).split(u' ', Qt::SkipEmptyParts)) {
        const bool found = value.contains(word, Qt::CaseInsensitive)
            || label.contains(word, Qt::CaseInsensitive) || brand.contains(word, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

} // namespace candor
