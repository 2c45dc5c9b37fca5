#pragma once

#include "item.h"
#include "result.h"

#include <QIODevice>

namespace candor::importing {

// A catalogue of offers as JSON Lines: one object a line,
//   {"id": "…", "title": "…", "popularity": 0-1000, "attributes": [{"category": "interests", "label": "…",
//   "value": "…"}]}
// Further members are ignored, empty lines skipped. At most a million offers, a line at most 1 MB.
// Faults: Invalid for a line that is no such object (the detail has its number), Disk when the device fails.
// Any thread.
Result<std::vector<Item>> readOffers(QIODevice& device);

} // namespace candor::importing
