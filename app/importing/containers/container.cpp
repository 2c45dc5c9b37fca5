#include "container.h"

#include "archive_container.h"
#include "folder_container.h"
#include "nesting_container.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace candor::importing {

bool isBomb(qint64 unpacked, qint64 packed)
{
    return unpacked > ContainerLimits::EntryBytes
        || (unpacked > ContainerLimits::RatioCountsFrom && unpacked / ContainerLimits::Ratio > packed);
}

static Result<std::unique_ptr<Container>> nested(Result<std::unique_ptr<Container>> outer, qint64 size)
{
    if (!outer)
        return outer;
    return std::unique_ptr<Container>(std::make_unique<NestingContainer>(*std::move(outer), size));
}

Result<std::unique_ptr<Container>> openContainer(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error { Fault::NotFound, u"a path is not there"_s };
    if (info.isDir())
        return nested(FolderContainer::open(path), 0);
    if (!info.isFile())
        return Error { Fault::Invalid, u"neither a file nor a folder"_s };
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error { Fault::Disk, u"a file cannot be opened"_s };
    if (looksLikeArchive(*file))
        return nested(ArchiveContainer::open(std::move(file)), info.size());
    return FolderContainer::ofFile(path);
}

} // namespace candor::importing
