#pragma once

#include "result.h"
#include "trait.h"

namespace candor::store {

class Connection;

// Where an import stands. The numbers are stored, and 1 stands in many queries: only what is complete is
// visible. Internal to the store.
enum class ImportState : quint8 { Reading, Complete, Leaving };

// Sums up anew the traits and items that this import touches, over all imports that are complete.
Result<void> refreshSums(Connection& connection, ImportId import);

} // namespace candor::store
