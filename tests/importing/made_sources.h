#pragma once

#include "containers/byte_source.h"

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <utility>

namespace candor::test {

// A beginning, then the same piece over and over, then an end: a file of any size that is nowhere whole.
class RepeatingSource final : public importing::ByteSource {
public:
    RepeatingSource(QByteArray before, const QByteArray& piece, qint64 size, QByteArray after = {})
        : m_before(std::move(before))
        , m_chunk(piece.repeated(
              std::max<qsizetype>(1, static_cast<qsizetype>(importing::ChunkSize) / piece.size())))
        , m_after(std::move(after))
        , m_left(size)
    {
    }

    std::span<const char> next() override
    {
        QByteArrayView bytes = QByteArrayView(m_chunk).first(std::min<qint64>(m_left, m_chunk.size()));
        if (!std::exchange(m_begun, true) && !m_before.isEmpty())
            bytes = m_before;
        else if (bytes.isEmpty() && !std::exchange(m_ended, true))
            bytes = m_after;
        else
            m_left -= bytes.size();
        given += bytes.size();
        return { bytes.data(), static_cast<std::size_t>(bytes.size()) };
    }
    FileReason trouble() const override { return FileReason::None; }

    qint64 given = 0;

private:
    QByteArray m_before;
    QByteArray m_chunk;
    QByteArray m_after;
    qint64 m_left;
    bool m_begun = false;
    bool m_ended = false;
};

// Reads well until byte `failAt`, then never again.
class FailingDevice final : public QIODevice {
public:
    FailingDevice(QByteArray bytes, qint64 failAt)
        : m_bytes(std::move(bytes))
        , m_failAt(failAt)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        if (m_at >= m_failAt)
            return -1;
        const qint64 count = std::min({ most, m_failAt - m_at, m_bytes.size() - m_at });
        std::memcpy(to, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_failAt;
    qint64 m_at = 0;
};

} // namespace candor::test
