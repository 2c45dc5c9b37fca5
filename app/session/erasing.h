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
// That rest, as eraseEverything(); nothing when another Candor has done it meanwhile, whatever it made since.
Result<void> goOnErasing(const Places& places);

// Before a store is made: what a run that was cut off left in this folder goes, and its mark with it, so that
// it can never take what is made afterwards. Nothing to do when there is no mark. Disk: a key, the store file
// or the mark cannot be removed, and nothing may be made here. InUse.
Result<void> finishErasing(const QString& storeFolder);

// After a run that failed: whether a key or a store is still there, so that it cannot be said that there is
// none. What else is left opens with nothing.
bool isAnythingReadable(const Places& places);

} // namespace candor::session
