#pragma once

#include "families.h"

namespace candor::importing {

std::optional<Sighting> recogniseTikTok(const Glimpse& glimpse);
Origin originOfTikTok(const Inventory& inventory);

} // namespace candor::importing
