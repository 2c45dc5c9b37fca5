#pragma once

#include "reader.h"

namespace candor::importing {

// Headings, and below each its entries, lines of "Key: value,". Ids of headings are random: their text tells.
// What is not a pin is kept in Pinterest's own words and counted as unknown.
std::unique_ptr<PageReader> pinterestReader();

} // namespace candor::importing
