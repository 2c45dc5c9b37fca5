#include "container.h"

#include "archive_container.h"
#include "folder_container.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace candor::importing {

bool isBomb(qint64 unpacked, qint64 packed)
{
    return unpacked > ContainerLimits::EntryBytes
        || (unpacked > ContainerLimits::RatioCountsFrom && unpacked / ContainerLimits::Ratio > packed);
}

Result<std::unique_ptr<Container>> openContainer(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error { Fault::NotFound, u"a path is not there"_s };
    if (info.isDir())
        return FolderContainer::open(path);
    if (!info.isFile())
        return Error { Fault::Invalid, u"neither a file nor a folder"_s };
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error { Fault::Disk, u"a file cannot be opened"_s };
    if (looksLikeArchive(*file))
        return ArchiveContainer::open(std::move(file));
    return FolderContainer::ofFile(path);
}

} // namespace candor::importing
