#include "backup_files.h"
#include "backups.h"
#include "drawer.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace candor::session {

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
        : drawer.backup->step();
    if (more && *more)
        return true;
    const std::unique_ptr<store::StoreCopy> copy = std::move(drawer.backup);
    if (!more)
        return more;
    if (const Result<store::CopyFacts> whole = copy->finish(cancelled); !whole)
        return whole.error();
    vault::KeySlots keySlots = drawer.keySlots;
    if (Result<void> saved = keySlots.save(folder); !saved)
        return saved.error();
    const std::vector<BackupFile> files = backupFilesIn(folder);
    for (std::size_t i = KeptBackups; i < files.size(); ++i)
        (void)QFile::remove(files[i].path);
    return false;
}

std::optional<Instant> Desk::newestBackup() const
{
    const std::vector<BackupFile> files = backupFilesIn(backupFolderIn(m_drawer->folder));
    return files.empty() ? std::nullopt : std::optional(files.front().at);
}

} // namespace candor::session
