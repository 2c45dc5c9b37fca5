#pragma once

#include "archive_manifest.h"
#include "hashing.h"
#include "instant.h"

#include <QSaveFile>

#include <memory>

struct archive;

namespace candor::archive {

// Writes an archive, part after part, in bounded memory. Nothing stands at its path before finish() said yes;
// then the whole does. Faults: Disk. One thread at a time.
class Writer {
public:
    // `at`: the time every part gets.
    static Result<std::unique_ptr<Writer>> create(const QString& path, Instant at);
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer(); // what was not finished is gone

    Result<void> begin(const QString& part); // ends the one before
    Result<void> write(const QByteArray& bytes);
    Result<qint64> finish(); // with the manifest; the archive's size in bytes

private:
    Writer(const QString& path, Instant at);
    Result<void> open();
    Result<void> outcome(bool done) const;
    Result<void> endPart();

    struct Close {
        void operator()(::archive* writer) const;
    };
    QSaveFile m_file;
    const Instant m_at;
    std::unique_ptr<::archive, Close> m_zip; // before m_file goes
    vault::Sha256 m_hash;
    std::vector<Part> m_parts;
    bool m_inPart = false;
    bool m_failed = false; // from then on nothing is written: libarchive is only let come to its end
};

} // namespace candor::archive
