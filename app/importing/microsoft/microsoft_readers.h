#pragma once

#include "reader.h"

namespace candor::importing {

// What Edge sent of the pages that were visited, and what was searched for: the same in a table and in JSON.
std::unique_ptr<TableReader> microsoftTableReader();
std::unique_ptr<JsonReader> microsoftListReader();

} // namespace candor::importing
