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

// Whether it is time for another one: there is none, or the newest is a day old, or of the future (the clock
// was set back).
bool isBackupDue(const std::vector<BackupFile>& files, Instant now);

} // namespace candor::session
