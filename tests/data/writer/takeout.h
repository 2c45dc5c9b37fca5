#pragma once

#include "result.h"

#include <QString>

namespace candor::sample {

// Writes Robin's Google Takeout: My Activity in two parts, and YouTube's history as an export of its own.
Result<void> writeTakeout(const QString& folder);

// Takeout/archive_browser.html for one product.
QByteArray archiveBrowser(const QString& productId, const QString& productFolder);

} // namespace candor::sample
