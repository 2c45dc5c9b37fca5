#pragma once

#include "rounds.h"

namespace candor::bench {

// What is done per item and attribute instead of per item and column: explaining the visible items, making
// columns from the matrix of attributes, and asking for other selves. Each beside one pass over any mask,
// over a million items.
void compareAttributes(double seconds);

} // namespace candor::bench
