#pragma once

#include "browser_profile.h"
#include "import_sink.h"

namespace candor::session {

struct Places;

// Which browsers have a history on this computer, and what would be read of it. Looks at names and sizes
// only. Any thread.
std::vector<BrowserProfile> findBrowsers(const Places& places);

// Where copies of browsers' files stand while they are read: in the store's folder, whose one user we are.
QString browserCopiesIn(const QString& storeFolder);

// Reads the profiles and keeps them: all of them or none. Any thread; synchronous. Faults: NotFound, Refused,
// InUse, Invalid, Disk, Cancelled as importing tells them, and those of the sink.
Result<std::vector<ImportSummary>> importBrowsers(const std::vector<BrowserProfile>& profiles,
    const QString& storeFolder, ImportSink& sink, ImportWatch& watch);

} // namespace candor::session
