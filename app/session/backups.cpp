#include "backups.h"

#include "backup_files.h"
#include "store.h"
#include "store_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace candor::session {

QString backupFolderIn(const QString& storeFolder)
{
    return QString(storeFolder % u"/backups");
}

Result<vault::KeySlots> keySlotsOf(const QString& storeFolder)
{
    Result<vault::KeySlots> own = vault::KeySlots::load(storeFolder);
    if (own || (own.error().fault != Fault::Corrupt && own.error().fault != Fault::NotFound))
        return own;
    Result<vault::KeySlots> copy = vault::KeySlots::load(backupFolderIn(storeFolder));
    return copy ? copy : own;
}

Result<void> saveWithBackups(vault::KeySlots keySlots, const QString& storeFolder)
{
    const QString folder = backupFolderIn(storeFolder);
    const Result<vault::KeySlots> there = vault::KeySlots::load(folder);
    if (!there && there.error().fault != Fault::NotFound && there.error().fault != Fault::Corrupt)
        return there.error();
    if (there && there->storeId() != keySlots.storeId()) {
        const QDir dir(folder);
        const QString aside = dir.filePath(QString(SlotsAside % QLatin1String(there->storeId().toHex())));
        for (const auto& [name, ending] :
            { std::pair { vault::KeySlots::OlderFileName, ".old" }, { vault::KeySlots::FileName, "" } }) {
            const QString from = dir.filePath(QLatin1String(name));
            const QString to = QString(aside % QLatin1String(ending));
            if (QFile::exists(from)
                && ((QFile::exists(to) && !QFile::remove(to)) || !QFile::rename(from, to)))
                return Error { Fault::Disk, u"the slots of another store cannot be kept aside"_s };
        }
    }
    return keySlots.save(folder);
}

Result<BackupShelf> backupsIn(const QString& storeFolder, const Credential& credential)
{
    const Result<vault::KeySlots> keySlots = keySlotsOf(storeFolder);
    if (!keySlots)
        return keySlots.error();
    const Result<vault::StoreKey> key = keySlots->open(credential);
    if (!key)
        return key.error();
    BackupShelf shelf;
    if (const Result<std::optional<vault::Anchor>> anchor = keySlots->anchor(*key); anchor && *anchor)
        shelf.ledgerRecords = (*anchor)->seq;
    for (const BackupFile& file : backupFilesIn(backupFolderIn(storeFolder))) {
        Backup backup { file.id, file.at, QFileInfo(file.path).size(), 0, {}, 0, true };
        if (const Result<store::CopyFacts> facts = store::StoreCopy::look(file.path, *key)) {
            backup.imports = facts->imports;
            backup.newestImport = facts->newestImport;
            backup.ledgerRecords = facts->head.seq;
        } else {
            backup.opens = false;
        }
        shelf.backups.push_back(std::move(backup));
    }
    return shelf;
}

Result<Desk> goBackTo(
    const QString& storeFolder, const QString& id, const Credential& credential, const Clock& clock)
{
    const std::vector<BackupFile> files = backupFilesIn(backupFolderIn(storeFolder));
    const auto chosen
        = std::find_if(files.begin(), files.end(), [&id](const BackupFile& file) { return file.id == id; });
    if (chosen == files.end())
        return Error { Fault::Invalid, u"there is no backup of that name"_s };
    Result<vault::KeySlots> keySlots = keySlotsOf(storeFolder);
    if (!keySlots)
        return keySlots.error();
    const Result<vault::StoreKey> key = keySlots->open(credential);
    if (!key)
        return key.error();
    if (Result<void> back = store::Store::putBack(storeFolder, *key, chosen->path); !back)
        return back.error();
    Result<Desk> desk = Desk::open(storeFolder, credential, clock);
    if (!desk || !isRollback(desk->ledgerAtStart().fault))
        return desk;
    if (Result<void> goingOn = desk->goOnAfterRestore(); !goingOn)
        return goingOn.error();
    return desk;
}

} // namespace candor::session
