#pragma once

#include "result.h"

#include <QByteArray>

#include <memory>

struct archive;

namespace candor::sample {

// Writes a zip whose bytes depend on its content alone: fixed times, no owner. One thread; destroyed before
// finish() it leaves an incomplete file.
class SampleZip {
public:
    static Result<SampleZip> create(const QString& path, int level = 6);

    Result<void> add(const QString& name, const QByteArray& bytes);

    // A file of unknown size, in pieces: begin, append as often as needed, then the next begin, add or
    // finish.
    Result<void> begin(const QString& name);
    Result<void> append(const QByteArray& bytes);

    Result<void> finish();

private:
    struct Free {
        void operator()(archive* writer) const;
    };
    explicit SampleZip(archive* writer)
        : m_writer(writer)
    {
    }
    Result<void> start(const QString& name, qint64 size);

    std::unique_ptr<archive, Free> m_writer;
};

} // namespace candor::sample
