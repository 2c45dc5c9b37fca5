#pragma once

#include "families.h"

namespace candor::importing {

std::optional<Sighting> recogniseApple(const Glimpse& glimpse);

} // namespace candor::importing
