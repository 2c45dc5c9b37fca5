#pragma once

#include "families.h"

namespace candor::importing {

std::optional<Sighting> recogniseMicrosoft(const Glimpse& glimpse);

} // namespace candor::importing
