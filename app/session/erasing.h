#pragma once

#include "places.h"
#include "result.h"

namespace candor::session {

// Everything that Candor ever wrote on this computer goes: the keys first, so that from then on nothing can
// be opened, whatever happens; then the store, its backups and what lay beside them, and the settings. Only
// files of Candor's own names are touched, and folders only when they are empty then. InUse: another Candor
// has the store open. Disk: something could not be removed; the rest is gone, and doing it again goes on. Not
// while this program has the store open.
Result<void> eraseEverything(const Places& places);

// A run that was cut off: its keys are gone, and the next start finishes it.
bool wasErasing(const Places& places);

} // namespace candor::session
