#pragma once

#include "instant.h"

#include <QString>

#include <vector>

namespace candor::session {

// The files of the folder of backups, by their names alone.
struct BackupFile {
    QString id;
    Instant at;
    QString path;
};
std::vector<BackupFile> backupFilesIn(const QString& folder); // newest first
BackupFile backupFileAt(const QString& folder, Instant at);

// Whether it is time for another one: there is none, or the newest is a day old. Those of the future (the
// clock was ahead when they were made) do not count.
bool isBackupDue(const std::vector<BackupFile>& files, Instant now);

// Of `files`, newest first, those that go once the one at `made` stands there, so that `kept` stay: first
// those that say they are newer than that one, the furthest first, then the oldest. Never that one itself;
// none when it is not there.
std::vector<BackupFile> backupsToRemove(
    const std::vector<BackupFile>& files, const QString& made, std::size_t kept);

} // namespace candor::session
