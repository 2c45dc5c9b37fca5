#include "erasing.h"

#include "archive_layout.h"
#include "backups.h"
#include "browser_imports.h"
#include "durable_file.h"
#include "store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

const QString Mark = u"candor.erasing"_s;

// Bytes are written over before a file goes: where a disk writes in place, a key is not left in free space.
bool shred(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        (void)file.write(QByteArray(file.size(), '\0'));
        (void)file.flush();
        file.close();
    }
    return !QFile::exists(path) || QFile::remove(path);
}

QStringList namesOf(const char* name, const QStringList& endings)
{
    QStringList names;
    for (const QString& ending : endings)
        names += QString(QLatin1String(name) % ending);
    return names;
}

QStringList keyFiles()
{
    return namesOf(vault::KeySlots::FileName, { u""_s, u".new"_s, u".old"_s, u".old.new"_s });
}

QStringList storeFiles()
{
    QStringList names;
    for (const QString& copy : { u""_s, u".new"_s, u".aside"_s, u".aside.new"_s, u".back"_s, u".back.new"_s })
        names += namesOf(store::Store::FileName, { copy, QString(copy % u"-wal"), QString(copy % u"-shm") });
    return names;
}

bool removeAll(const QString& folder, const QStringList& names, bool (*remove)(const QString&))
{
    bool all = true;
    for (const QString& name : names)
        all = remove(QDir(folder).filePath(name)) && all;
    return all;
}

bool removeFile(const QString& path)
{
    return !QFile::exists(path) || QFile::remove(path);
}

bool removeBackups(const QString& storeFolder)
{
    const QDir folder(backupFolderIn(storeFolder));
    bool all = true;
    for (const QString& name : folder.entryList(
             { u"*.candor"_s, u"*.candor.new"_s, u"*.candor-*"_s, u"*.candor.new-*"_s }, QDir::Files))
        all = QFile::remove(folder.filePath(name)) && all;
    return all;
}

// The slots of another store that a backup put aside are keys too.
QStringList keyFilesOfBackups(const QString& backups)
{
    return keyFiles() + QDir(backups).entryList({ QString(SlotsAside % u'*') }, QDir::Files);
}

bool shredKeys(const QString& storeFolder)
{
    const QString backups = backupFolderIn(storeFolder);
    if (!removeAll(storeFolder, keyFiles(), shred) || !removeAll(backups, keyFilesOfBackups(backups), shred))
        return false;
    (void)vault::syncFolder(storeFolder);
    return true;
}

bool removeRest(const QString& storeFolder)
{
    bool all = removeAll(storeFolder, storeFiles(), removeFile);
    all = removeBackups(storeFolder) && all;
    for (const QString& own : { browserCopiesIn(storeFolder), restoringIn(storeFolder) })
        all = QDir(own).removeRecursively() && all;
    return all;
}

bool isMarked(const QString& storeFolder)
{
    return QFile::exists(QDir(storeFolder).filePath(Mark));
}

Result<void> removeMark(const QString& storeFolder)
{
    if (!removeFile(QDir(storeFolder).filePath(Mark)))
        return Error { Fault::Disk, u"the mark of an erasing cannot be removed"_s };
    return vault::syncFolder(storeFolder);
}

bool hasAny(const QString& folder, const QStringList& names)
{
    return std::any_of(names.begin(), names.end(),
        [&folder](const QString& name) { return QFile::exists(QDir(folder).filePath(name)); });
}

// `onlyMarked`: nothing is done when nobody has begun, or who had the lock before has finished.
Result<void> erase(const Places& places, bool onlyMarked)
{
    const Error notAll { Fault::Disk, u"something could not be erased"_s };
    const QString backups = backupFolderIn(places.store);
    const bool isThere = QDir(places.store).exists();
    if (onlyMarked && !isThere)
        return {};
    if (isThere) {
        const Result<std::unique_ptr<QLockFile>> lock = store::Store::lock(places.store);
        if (!lock)
            return lock.error();
        if (onlyMarked && !isMarked(places.store))
            return {};
        if (Result<void> marked = vault::replaceFile(QDir(places.store).filePath(Mark), "erasing\n", {});
            !marked)
            return marked;
        if (!shredKeys(places.store) || !removeRest(places.store))
            return notAll;
    }
    if (!removeFile(places.settings))
        return notAll;
    (void)QDir().rmdir(backups);
    (void)QDir().rmdir(QFileInfo(places.settings).path());
    if (isThere) {
        if (Result<void> unmarked = removeMark(places.store); !unmarked)
            return unmarked;
        (void)QDir().rmdir(places.store);
        const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        if (QFileInfo(places.store).path() == usual)
            (void)QDir().rmdir(usual); // Candor's own, when nothing else is in it
    }
    return {};
}

} // namespace

bool isAnythingReadable(const Places& places)
{
    const QString backups = backupFolderIn(places.store);
    return store::Store::exists(places.store) || hasAny(places.store, keyFiles())
        || hasAny(backups, keyFilesOfBackups(backups));
}

Result<void> finishErasing(const QString& storeFolder)
{
    if (!isMarked(storeFolder))
        return {};
    const Result<std::unique_ptr<QLockFile>> lock = store::Store::lock(storeFolder);
    if (!lock)
        return lock.error();
    if (!isMarked(storeFolder)) // who had the lock before has finished it, and may have made a store since
        return {};
    if (!shredKeys(storeFolder))
        return Error { Fault::Disk, u"a key could not be erased"_s };
    // What cannot be removed and is not the store itself opens with nothing any more, and is in nobody's way.
    if (!removeRest(storeFolder) && store::Store::exists(storeFolder))
        return Error { Fault::Disk, u"the store could not be erased"_s };
    return removeMark(storeFolder);
}

bool wasErasing(const Places& places)
{
    return isMarked(places.store);
}

Result<void> eraseEverything(const Places& places)
{
    return erase(places, false);
}

Result<void> goOnErasing(const Places& places)
{
    return erase(places, true);
}

} // namespace candor::session
