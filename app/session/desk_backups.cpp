#include "backup_files.h"
#include "backups.h"
#include "drawer.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

// The batches of an import wait in an open transaction, of which no copy can be made.
Result<bool> nextStep(store::Store& store, store::StoreCopy& copy)
{
    if (const Result<void> kept = store.keepWaiting(); !kept)
        return kept.error();
    return copy.step();
}

} // namespace

Result<bool> Desk::backUpNext(const std::function<bool()>& cancelled, bool evenIfNew)
{
    Drawer& drawer = *m_drawer;
    const QString folder = backupFolderIn(drawer.folder);
    if (!drawer.backup) {
        if (drawer.temporary || drawer.rolledBack)
            return false; // of the sample person there is nothing to keep; an older copy goes on first
        const Instant now = drawer.clock.now();
        if (!evenIfNew && !isBackupDue(backupFilesIn(folder), now))
            return false;
        if (!QDir().mkpath(folder))
            return Error { Fault::Disk, u"the folder of backups cannot be made"_s };
        Result<std::unique_ptr<store::StoreCopy>> begun
            = drawer.store.copyTo(backupFileAt(folder, now).path, drawer.key);
        if (!begun)
            return begun.error();
        drawer.backup = *std::move(begun);
        return true;
    }
    const Result<bool> more = cancelled && cancelled()
        ? Result<bool>(Error { Fault::Cancelled, u"a backup was given up"_s })
        : nextStep(drawer.store, *drawer.backup);
    if (more && *more)
        return true;
    const std::unique_ptr<store::StoreCopy> copy = std::move(drawer.backup);
    if (!more)
        return more;
    if (const Result<store::CopyFacts> whole = copy->finish(cancelled); !whole)
        return whole.error();
    if (Result<void> saved = saveWithBackups(drawer.keySlots, drawer.folder); !saved)
        return saved.error();
    for (const BackupFile& file : backupsToRemove(backupFilesIn(folder), copy->path(), KeptBackups))
        (void)QFile::remove(file.path);
    return false;
}

std::optional<Instant> Desk::newestBackup() const
{
    const std::vector<BackupFile> files = backupFilesIn(backupFolderIn(m_drawer->folder));
    return files.empty() ? std::nullopt : std::optional(files.front().at);
}

} // namespace candor::session
