#pragma once

#include <QLatin1String>
#include <QString>

namespace candor::session {

// How the archive of everything is laid out; resources/archive/README.txt tells it to people. A newer version
// is refused; an older schema is brought up to date like an older store.
inline constexpr QLatin1String ArchiveFormat { "candor-archive" };
inline constexpr int ArchiveVersion = 1;
inline constexpr QLatin1String ArchiveHead { "candor.json" };
inline constexpr QLatin1String ArchiveReceipts { "receipts.jsonl" };
inline constexpr QLatin1String ArchiveTables { "tables/" };
inline constexpr QLatin1String ArchiveTableEnd { ".jsonl" };

// Where a store grows that is read back, inside the folder it will stand in; whoever opens that store next
// removes what was left of it.
inline QString restoringIn(const QString& storeFolder)
{
    return storeFolder + QStringLiteral("/restoring");
}

} // namespace candor::session
