#pragma once

#include "result.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace candor::importing {

// A browser's database with its journals, copied into a folder that only this user can enter. What is written
// while it is copied would tear it: then it is copied again. Gone when this goes. One thread.
class BrowserCopy {
public:
    // Errors: NotFound, Refused (the original may not be read), InUse (it never stood still), Disk,
    // Cancelled.
    static Result<BrowserCopy> of(
        const QString& path, const QString& privateFolder, const std::function<bool()>& cancelled);
    BrowserCopy(BrowserCopy&&) noexcept = default;
    BrowserCopy& operator=(BrowserCopy&&) = delete;
    ~BrowserCopy();

    const QString& path() const { return m_path; }
    qint64 bytes() const { return m_bytes; } // with its journals

private:
    explicit BrowserCopy(const QString& privateFolder);
    Result<void> take(const QString& path, const std::function<bool()>& cancelled);

    QString m_privateFolder;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    qint64 m_bytes = 0;
};

} // namespace candor::importing
