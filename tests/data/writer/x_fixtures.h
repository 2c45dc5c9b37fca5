#pragma once

#include "result.h"

#include <QString>

namespace candor::sample {

// Files at the root, items not wrapped, no viewer page: how X wrote until early 2020.
Result<void> writeXOldLayout(const QString& folder);

// The same account in two zips: the impressions go on in ad-impressions-part1.js of the second.
Result<void> writeXSplitParts(const QString& folder);

// One zip of several: the manifest names a file that is in none.
Result<void> writeXPartial(const QString& folder);

} // namespace candor::sample
