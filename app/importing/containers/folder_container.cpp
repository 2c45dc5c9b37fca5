#include "folder_container.h"

#include "device_source.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::importing {

FolderContainer::FolderContainer(QString folder)
    : m_folder(std::move(folder))
{
}

Result<std::unique_ptr<Container>> FolderContainer::open(const QString& folder)
{
    if (!QFileInfo(folder).isReadable())
        return Error { Fault::Disk, u"a folder cannot be read"_s };
    std::unique_ptr<FolderContainer> container(new FolderContainer(folder));
    const QDir root(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (static_cast<qint64>(container->m_entries.size()) == ContainerLimits::Entries) {
            container->m_trouble = FileReason::TooMany;
            break;
        }
        const QString path = root.relativeFilePath(files.next());
        const QFileInfo info = files.fileInfo();
        const bool regular = info.isFile() && !info.isSymLink();
        const QString label = path.normalized(QString::NormalizationForm_C);
        Entry entry { label, regular ? info.size() : 0, regular };
        entry.changedAt = info.lastModified().toMSecsSinceEpoch();
        container->m_entries.push_back({ std::move(entry), path });
    }
    std::ranges::sort(container->m_entries, {}, &Found::onDisk);
    return std::unique_ptr<Container>(std::move(container));
}

Result<std::unique_ptr<Container>> FolderContainer::ofFile(const QString& file)
{
    const QFileInfo info(file);
    std::unique_ptr<FolderContainer> container(new FolderContainer(info.path()));
    const QString label = info.fileName().normalized(QString::NormalizationForm_C);
    Entry entry { label, info.size(), true };
    entry.changedAt = info.lastModified().toMSecsSinceEpoch();
    container->m_entries.push_back({ std::move(entry), info.fileName() });
    return std::unique_ptr<Container>(std::move(container));
}

bool FolderContainer::next()
{
    if (m_next == m_entries.size())
        return false;
    ++m_next;
    m_content.reset();
    return true;
}

ByteSource& FolderContainer::content()
{
    auto file = std::make_unique<QFile>(QDir(m_folder).filePath(m_entries[m_next - 1].onDisk));
    if (m_entries[m_next - 1].entry.regular)
        (void)file->open(
            QIODevice::ReadOnly | QIODevice::Unbuffered); // the source reports a file that did not open
    m_content = std::make_unique<DeviceSource>(std::move(file));
    return *m_content;
}

} // namespace candor::importing
