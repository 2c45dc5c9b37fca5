#pragma once

#include "catalogue.h"
#include "choice_items.h"

namespace candor::items {

// The fourteen switches of a recipient, in the order of categories. Traits are those the recipient's own
// export tells of; for an endpoint, which has none, all. `pending` is what was moved and not applied.
std::vector<ChoiceRow> choiceRows(const Recipient& recipient, const ConsentState& state,
    const ChoiceSet& pending, const Profile& profile, const scoring::Catalogue& catalogue);

} // namespace candor::items
