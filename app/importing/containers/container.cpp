#include "container.h"

#include "archive_container.h"
#include "folder_container.h"
#include "nesting_container.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace candor::importing {

qint64 ratioOf(UnpackLimits limits)
{
    return limits == UnpackLimits::Raised ? ContainerLimits::RaisedRatio : ContainerLimits::Ratio;
}

bool isBomb(qint64 unpacked, qint64 packed, UnpackLimits limits)
{
    const qint64 largest
        = limits == UnpackLimits::Raised ? ContainerLimits::RaisedEntryBytes : ContainerLimits::EntryBytes;
    return unpacked > largest
        || (unpacked > ContainerLimits::RatioCountsFrom && unpacked / ratioOf(limits) > packed);
}

static Result<std::unique_ptr<Container>> nested(
    Result<std::unique_ptr<Container>> outer, qint64 size, UnpackLimits limits)
{
    if (!outer)
        return outer;
    return std::unique_ptr<Container>(std::make_unique<NestingContainer>(*std::move(outer), size, limits));
}

Result<std::unique_ptr<Container>> openContainer(const QString& path, UnpackLimits limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error { Fault::NotFound, u"a path is not there"_s };
    if (info.isDir())
        return nested(FolderContainer::open(path), 0, limits);
    if (!info.isFile())
        return Error { Fault::Invalid, u"neither a file nor a folder"_s };
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error { Fault::Disk, u"a file cannot be opened"_s };
    if (looksLikeArchive(*file))
        return nested(ArchiveContainer::open(std::move(file), nullptr, limits), info.size(), limits);
    return FolderContainer::ofFile(path);
}

} // namespace candor::importing
