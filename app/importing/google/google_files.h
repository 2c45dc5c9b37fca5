#pragma once

#include "archive_browser.h"
#include "families.h"
#include "google_formats.h"

namespace candor::importing {

std::optional<Sighting> recogniseGoogle(const Glimpse& glimpse);

// A file of a Takeout whose archive_browser.html tells what its folders hold, in whatever language they are
// named; `seen` is what the file said by itself.
Sighting inTakeout(const QString& path, const Sighting& seen, const ArchiveBrowser& browser);

// By the container's name ("takeout-20260131T094500Z-3-001.zip": when it was asked for, and which part) and
// the account in archive_browser.html.
Origin originOfGoogle(const Inventory& inventory);

} // namespace candor::importing
