#include "browser_copy.h"

#include "browsers.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr QLatin1String FolderName { "browser" }; // and six characters of chance after a dot
constexpr qint64 ChunkBytes = 256 * 1024;

// The write-ahead log's index ("-shm") is not among them: it is of the running browser, and is made anew.
constexpr std::array Parts { ""_L1, "-wal"_L1, "-journal"_L1 };

// What changes whenever somebody writes: sizes, times, and the counters at the beginning of each file.
QByteArray stateOf(const QString& path)
{
    QByteArray state;
    for (const QLatin1String part : Parts) {
        QFile file(QString(path % part));
        const QFileInfo info(file);
        state += QByteArray::number(info.size()) + ' '
            + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + ' ';
        if (file.open(QIODevice::ReadOnly))
            state += file.read(100).toHex() + ' ';
    }
    return state;
}

Error whyNotOpened(const QFile& file)
{
    if (file.error() == QFileDevice::PermissionsError || file.exists())
        return { Fault::Refused, u"the system does not let a browser's file be read"_s };
    return { Fault::NotFound, u"a browser's file is gone"_s };
}

Result<qint64> copyFile(const QString& from, const QString& to, const std::function<bool()>& cancelled)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return whyNotOpened(source);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error { Fault::Disk, u"the copy of a browser's file cannot be made"_s };
    qint64 bytes = 0;
    while (!source.atEnd()) {
        if (cancelled())
            return Error { Fault::Cancelled, {} };
        const QByteArray chunk = source.read(ChunkBytes);
        if (chunk.isEmpty() && source.error() == QFileDevice::NoError)
            break; // it became shorter: it will be copied again
        if (chunk.isEmpty())
            return Error { Fault::Disk, u"a browser's file cannot be read to its end"_s };
        if (target.write(chunk) != chunk.size())
            return Error { Fault::Disk, u"the copy of a browser's file cannot be written"_s };
        bytes += chunk.size();
    }
    if (!target.flush())
        return Error { Fault::Disk, u"the copy of a browser's file cannot be written"_s };
    return bytes;
}

bool makePrivate(const QString& folder)
{
    if (QFileInfo::exists(folder))
        return QFileInfo(folder).isDir();
    return QDir().mkpath(folder)
        && QFile::setPermissions(
            folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace

void sweepBrowserCopies(const QString& privateFolder)
{
    const QString pattern = QString(FolderName % u".??????");
    for (const QString& left : QDir(privateFolder).entryList({ pattern }, QDir::Dirs | QDir::NoSymLinks))
        QDir(QString(privateFolder % u'/' % left)).removeRecursively();
    QDir().rmdir(privateFolder); // only when nothing else is in it
}

BrowserCopy::BrowserCopy(const QString& privateFolder)
    : m_privateFolder(privateFolder)
{
}

BrowserCopy::~BrowserCopy()
{
    if (!m_folder)
        return; // moved on
    m_folder.reset();
    QDir().rmdir(m_privateFolder); // only when nothing else is in it
}

Result<BrowserCopy> BrowserCopy::of(
    const QString& path, const QString& privateFolder, const std::function<bool()>& cancelled)
{
    const QFileInfo original(path);
    if (original.exists() && !original.isFile())
        return Error { Fault::Refused, u"a browser's file is no file"_s };
    if (!makePrivate(privateFolder))
        return Error { Fault::Disk, u"there is no folder for the copies"_s };
    BrowserCopy copy(privateFolder);
    copy.m_folder = std::make_unique<QTemporaryDir>(QString(privateFolder % u'/' % FolderName));
    if (!copy.m_folder->isValid())
        return Error { Fault::Disk, u"there is no folder for the copies"_s };
    // Without links on the way: SQLite is told to follow none.
    copy.m_path = QFileInfo(copy.m_folder->path()).canonicalFilePath() + u"/copy.sqlite"_s;

    constexpr int MostTries = 5;
    for (int i = 0; i < MostTries; ++i) {
        const QByteArray before = stateOf(path);
        if (Result<void> taken = copy.take(path, cancelled); !taken)
            return taken.error();
        if (stateOf(path) == before)
            return copy;
    }
    return Error { Fault::InUse, u"the browser writes while its file is copied"_s };
}

Result<void> BrowserCopy::take(const QString& path, const std::function<bool()>& cancelled)
{
    m_bytes = 0;
    for (const QLatin1String part : Parts) {
        const QString from = QString(path % part);
        const QString to = QString(m_path % part);
        (void)QFile::remove(to);
        if (!part.isEmpty() && QFileInfo(from).size() == 0)
            continue;
        const Result<qint64> copied = copyFile(from, to, cancelled);
        if (!copied && !part.isEmpty() && copied.error().fault == Fault::NotFound)
            continue; // it was removed since: what it stood for is in the file, and will be copied again
        if (!copied)
            return copied.error();
        m_bytes += *copied;
    }
    return {};
}

} // namespace candor::importing
