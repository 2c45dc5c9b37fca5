#pragma once

#include "families.h"

namespace candor::importing {

// A flat archive of about 38 tables, the large ones in several pieces ("post_votes_1.csv").
std::optional<Sighting> recogniseReddit(const Glimpse& glimpse);

Origin originOfReddit(const Inventory& inventory);

} // namespace candor::importing
