#pragma once

#include "families.h"

namespace candor::importing {

std::optional<Sighting> recogniseSnapchat(const Glimpse& glimpse);
Origin originOfSnapchat(const Inventory& inventory);

} // namespace candor::importing
