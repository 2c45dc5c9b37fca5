#include "preset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

CategorySet setOf(std::initializer_list<Category> categories)
{
    CategorySet set;
    for (const Category category : categories)
        set.set(indexOf(category));
    return set;
}

} // namespace

QLatin1String idOf(Preset preset)
{
    constexpr std::array ids { "nothing-personal"_L1, "only-their-service"_L1, "with-interests"_L1,
        "nothing-from-others"_L1 };
    return ids[static_cast<std::size_t>(preset)];
}

std::optional<Preset> presetFromId(QStringView id)
{
    const auto found = std::ranges::find_if(AllPresets, [id](Preset preset) { return id == idOf(preset); });
    return found == AllPresets.end() ? std::nullopt : std::optional(*found);
}

CategorySet allowedBy(Preset preset)
{
    const CategorySet service
        = setOf({ Category::Engagement, Category::Viewing, Category::Search, Category::Purchases });
    switch (preset) {
    case Preset::NothingPersonal:
        return {};
    case Preset::OnlyTheirService:
        return service;
    case Preset::WithInterests:
        return service | setOf({ Category::Interests });
    case Preset::NothingFromOthers:
        return service
            | setOf({ Category::Interests, Category::Demographics, Category::Location, Category::Device,
                Category::Work });
    }
    Q_UNREACHABLE();
}

ChoiceSet choicesOf(Preset preset, RecipientId recipient)
{
    const CategorySet allowed = allowedBy(preset);
    ChoiceSet choices;
    for (const Category category : AllCategories)
        choices[{ recipient, category }] = allowed.test(indexOf(category)) ? Choice::Allow : Choice::Deny;
    return choices;
}

} // namespace candor
