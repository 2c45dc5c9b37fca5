#include "shared_opinion.h"

#include "identity.h"

#include <algorithm>

namespace candor {

std::vector<SharedOpinion> sharedOpinionsIn(const Profile& profile)
{
    std::vector<SharedOpinion> opinions;
    std::map<std::pair<Category, QString>, std::size_t> placeOf;
    for (const Trait& trait : profile.traits) {
        const bool isHeld
            = trait.role == Role::Inferred && !trait.disabled && trait.state != TraitState::Hidden;
        if (!isHeld || trait.value.isEmpty())
            continue;
        const auto [place, isFirst]
            = placeOf.try_emplace({ trait.category, comparable(trait.value) }, opinions.size());
        if (isFirst)
            opinions.emplace_back();
        std::vector<Trait>& held = opinions[place->second].traits;
        const bool isToldAlready = std::ranges::any_of(
            held, [&trait](const Trait& other) { return other.company == trait.company; });
        if (!isToldAlready)
            held.push_back(trait);
    }
    std::erase_if(opinions, [](const SharedOpinion& one) { return one.traits.size() < 2; });
    std::ranges::stable_sort(
        opinions, std::ranges::greater {}, [](const SharedOpinion& one) { return one.traits.size(); });
    return opinions;
}

} // namespace candor
