#pragma once

#include "archive_manifest.h"
#include "hashing.h"

#include <QFile>

#include <memory>
#include <optional>

struct archive;

namespace candor::archive {

// Reads an archive, part after part, in bounded memory. What it gives may be used only when finish() has said
// that the whole is as it was written; until then it may come from anybody. Faults: NotFound (no such file),
// Invalid (no zip), Corrupt (cut, changed, or not what the manifest says), Disk. One thread at a time.
class Reader {
public:
    static Result<std::unique_ptr<Reader>> open(const QString& path);
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    ~Reader();

    // The next part's name; nothing when the manifest has come. What was not read of the one before is passed
    // over.
    Result<std::optional<QString>> next();
    // The next line of this part, without its end; nothing behind the last. Corrupt beyond LongestLine.
    Result<std::optional<QByteArray>> line();
    // All that is left of this part. Corrupt beyond LongestLine.
    Result<QByteArray> rest();
    Result<void> finish();

    static constexpr qint64 LongestLine = 64 * 1024 * 1024;

private:
    explicit Reader(const QString& path);
    Result<void> begin();
    Result<bool> more(); // reads a block of this part into m_read; false at its end
    Result<void> endPart();

    struct Close {
        void operator()(::archive* reader) const;
    };
    QFile m_file;
    QByteArray m_block;
    std::unique_ptr<::archive, Close> m_zip;
    vault::Sha256 m_hash;
    std::vector<Part> m_parts;
    std::optional<std::vector<Part>> m_manifest;
    QByteArray m_read; // of this part, not given out yet
    qsizetype m_given = 0; // of m_read
    bool m_inPart = false;
};

} // namespace candor::archive
