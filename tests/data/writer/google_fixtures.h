#pragma once

#include "result.h"

#include <QString>
#include <QStringView>

namespace candor::sample {

// A Takeout whose folders and files have the names of another language ("de", "tr", "ar", "zh"), without the
// index page that would give them away.
Result<void> writeLocalTakeout(QStringView language, const QString& folder);

// YouTube's history until 2017: items as its public interface has them.
Result<void> writeOldYouTube(const QString& folder);

// My Activity of about `bytes` unpacked, written piece by piece: records in true shape, no two alike.
Result<void> writeLargeTakeout(qint64 bytes, const QString& folder);

} // namespace candor::sample
