#pragma once

#include "byte_source.h"

#include <QIODevice>

namespace candor::importing {

// A source as a device that can only be read on, for what wants one: an archive inside an archive. The source
// outlives it. One thread.
class SourceDevice final : public QIODevice {
public:
    // `announced`: how many bytes there should be, for size().
    SourceDevice(ByteSource& source, qint64 announced);

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_announced; }

protected:
    qint64 readData(char* bytes, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    ByteSource& m_source;
    qint64 m_announced;
    std::span<const char> m_chunk;
};

} // namespace candor::importing
