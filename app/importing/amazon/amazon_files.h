#pragma once

#include "families.h"

namespace candor::importing {

std::optional<Sighting> recogniseAmazon(const Glimpse& glimpse);

// Part and data set by the container's name ("All Data Categories.3.zip", "Advertising.2.zip"); Amazon names
// no account in it.
Origin originOfAmazon(const Inventory& inventory);

} // namespace candor::importing
