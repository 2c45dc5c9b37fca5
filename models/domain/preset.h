#pragma once

#include "choice.h"

namespace candor {

// All switches of a recipient at once, under a name that says what one gets. From nothing to most; none of
// them allows what others bring about the person. A category that comes later is in none of them: it is
// refused.
enum class Preset : quint8 {
    NothingPersonal, // no category at all
    OnlyTheirService, // what the person does there: activity, viewing, search, purchases
    WithInterests, // and the interests they see in it
    NothingFromOthers // all that comes from the person, nothing that others bring
};
inline constexpr std::array AllPresets { Preset::NothingPersonal, Preset::OnlyTheirService,
    Preset::WithInterests, Preset::NothingFromOthers };

QLatin1String idOf(Preset preset); // "nothing-personal", "only-their-service", …
std::optional<Preset> presetFromId(QStringView id);

CategorySet allowedBy(Preset preset);
// Every category, allowed or refused: exactly what it sets.
ChoiceSet choicesOf(Preset preset, RecipientId recipient);

} // namespace candor
