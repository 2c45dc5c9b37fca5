#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace candor::vault {

// Replaces `path` with `bytes` so that a power cut at any moment leaves the old or the new content, whole: a
// neighbour file is written and synced, the old file is renamed to `older` (unless that is empty), the
// neighbour to `path`, and the folder is synced. Errors: Disk; the old content is then still at `path` or
// `older`.
Result<void> replaceFile(const QString& path, const QByteArray& bytes, const QString& older);

// Makes a rename in this folder durable, where the system has such a thing. Any thread.
Result<void> syncFolder(const QString& folder);

} // namespace candor::vault
