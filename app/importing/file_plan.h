#pragma once

#include "inventory.h"

namespace candor::importing {

// By its bytes, or else by its name.
Family familyOf(const InventoryFile& file);

// What the packing on a Mac or Windows leaves behind: "__MACOSX/", "._name", ".DS_Store".
bool isLitter(const QString& path);

// What will become of a file: which content is read, or the state and reason why not.
ExportFile planFor(const InventoryFile& file, Family family, const ArchiveBrowser& browser);

} // namespace candor::importing
