#pragma once

#include "shelf.h"

namespace candor::session {

// Takes out of a stock whatever touches one of its limits: items, also old ones, and the person's traits.
// Returns the items, by title.
std::vector<LimitHeld> holdBack(Stock& stock);

} // namespace candor::session
