#pragma once

#include "byte_source.h"

#include <QSemaphore>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

class QThread;

namespace candor::importing {

// Reads a source on a thread of its own, a few chunks ahead of whoever reads this: unpacking costs nothing
// while the other thread makes sense of what was unpacked. The source is this object's until it dies; how far
// it was read by then is not told. The one thread in this room: it touches the source and its chunks, no
// more.
class ReadAhead final : public ByteSource {
public:
    explicit ReadAhead(ByteSource& source);
    ~ReadAhead() override; // waits for the chunk at hand

    std::span<const char> next() override;
    FileReason trouble() const override { return m_trouble; }

    // Starting a thread costs about as much as unpacking this many bytes; less is read without.
    static constexpr qint64 Worth = 1 << 20;

private:
    void fill();

    static constexpr std::size_t Depth = 4;
    ByteSource& m_source;
    std::array<std::vector<char>, Depth> m_chunks;
    QSemaphore m_free { static_cast<int>(Depth) };
    QSemaphore m_filled;
    std::atomic_bool m_stop = false;

    std::size_t m_at = 0; // the chunk that is given next
    bool m_lent = false; // the one before it is in the reader's hands
    bool m_ended = false;
    FileReason m_trouble = FileReason::None;
    std::unique_ptr<QThread> m_thread;
};

} // namespace candor::importing
