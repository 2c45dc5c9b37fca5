#pragma once

#include "container.h"

#include <vector>

namespace candor::importing {

// The files below a folder, sorted by path; links are listed but not followed.
class FolderContainer final : public Container {
public:
    static Result<std::unique_ptr<Container>> open(const QString& folder);
    static Result<std::unique_ptr<Container>> ofFile(const QString& file);

    bool next() override;
    FileReason trouble() const override { return m_trouble; }
    const Entry& entry() const override { return m_entries[m_next - 1].entry; }
    ByteSource& content() override;

private:
    struct Found {
        Entry entry;
        QString onDisk; // below m_folder, in the file system's own spelling
    };
    explicit FolderContainer(QString folder);

    QString m_folder;
    std::vector<Found> m_entries;
    std::size_t m_next = 0;
    std::unique_ptr<ByteSource> m_content;
    FileReason m_trouble = FileReason::None;
};

} // namespace candor::importing
