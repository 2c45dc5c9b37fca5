#pragma once

#include "item.h"
#include "result.h"

namespace candor::session {

// The offers in a catalogue file (JSON Lines), on disk or in the program's resources.
// Faults: NotFound, Invalid, Disk. Any thread.
Result<std::vector<Item>> offersIn(const QString& path);

} // namespace candor::session
