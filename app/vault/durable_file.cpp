#include "durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace candor::vault {

namespace {

bool syncFile(QFile& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#elif defined(F_FULLFSYNC)
    return fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

// Replaces the target, on every system; QFile::rename does not.
bool moveOver(const QString& from, const QString& to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failed);
    return !failed;
}

} // namespace

Result<void> replaceFile(const QString& path, const QByteArray& bytes, const QString& older)
{
    const QString fresh = path + u".new"_s;
    QFile file(fresh);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && syncFile(file);
    file.close();
    if (!written) {
        (void)QFile::remove(fresh);
        return Error { Fault::Disk, u"a small file cannot be written"_s };
    }
    const bool aside = older.isEmpty() || !QFile::exists(path) || moveOver(path, older);
    if (!aside || !moveOver(fresh, path))
        return Error { Fault::Disk, u"a small file cannot be replaced"_s };
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> syncFolder(const QString& folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = handle >= 0 && fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced)
        return Error { Fault::Disk, u"a folder cannot be synced"_s };
#else
    Q_UNUSED(folder);
#endif
    return {};
}

} // namespace candor::vault
