#pragma once

#include "families.h"

namespace candor::importing {

// The report on request, and the quick download of what one profile watched. Folders are in capitals and
// English in every language, sometimes below one named after the account.
std::optional<Sighting> recogniseNetflix(const Glimpse& glimpse);

Origin originOfNetflix(const Inventory& inventory);

} // namespace candor::importing
