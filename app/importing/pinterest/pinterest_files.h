#pragma once

#include "families.h"

namespace candor::importing {

// One page for everything, with a heading for each kind of data.
std::optional<Sighting> recognisePinterest(const Glimpse& glimpse);

} // namespace candor::importing
