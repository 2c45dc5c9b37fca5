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
    for (const QString& copy : { u""_s, u".new"_s, u".aside"_s, u".back"_s, u".back.new"_s })
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

} // namespace

bool wasErasing(const Places& places)
{
    return QFile::exists(QDir(places.store).filePath(Mark));
}

Result<void> eraseEverything(const Places& places)
{
    const Error notAll { Fault::Disk, u"something could not be erased"_s };
    const QString backups = backupFolderIn(places.store);
    const bool isThere = QDir(places.store).exists();
    if (isThere) {
        const Result<std::unique_ptr<QLockFile>> lock = store::Store::lock(places.store);
        if (!lock)
            return lock.error();
        if (Result<void> marked = vault::replaceFile(QDir(places.store).filePath(Mark), "erasing\n", {});
            !marked)
            return marked;
        if (!removeAll(places.store, keyFiles(), shred) || !removeAll(backups, keyFiles(), shred))
            return notAll;
        (void)vault::syncFolder(places.store);
        bool all = removeAll(places.store, storeFiles(), removeFile);
        all = removeBackups(places.store) && all;
        for (const QString& own : { browserCopiesIn(places.store), restoringIn(places.store) })
            all = QDir(own).removeRecursively() && all;
        if (!all)
            return notAll;
    }
    if (!removeFile(places.settings))
        return notAll;
    (void)QDir().rmdir(backups);
    (void)QDir().rmdir(QFileInfo(places.settings).path());
    if (isThere) {
        if (!removeFile(QDir(places.store).filePath(Mark)))
            return notAll;
        (void)vault::syncFolder(places.store);
        (void)QDir().rmdir(places.store);
        const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        if (QFileInfo(places.store).path() == usual)
            (void)QDir().rmdir(usual); // Candor's own, when nothing else is in it
    }
    return {};
}

} // namespace candor::session
