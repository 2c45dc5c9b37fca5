#pragma once

#include "exports.h"
#include "inventory.h"

namespace candor::importing {

// What will become of a file of an export of `family`: how it is read, or the state and reason why not.
ExportFile planFor(const InventoryFile& file, Family family, const ArchiveBrowser& browser);

} // namespace candor::importing
