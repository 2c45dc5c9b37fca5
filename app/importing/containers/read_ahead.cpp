#include "read_ahead.h"

#include <QThread>

namespace candor::importing {

ReadAhead::ReadAhead(ByteSource& source)
    : m_source(source)
    , m_thread(QThread::create([this] { fill(); }))
{
    m_thread->start();
}

ReadAhead::~ReadAhead()
{
    m_stop.store(true);
    m_free.release(static_cast<int>(Depth));
    m_thread->wait();
}

void ReadAhead::fill()
{
    for (std::size_t at = 0;; at = (at + 1) % Depth) {
        m_free.acquire();
        if (m_stop.load())
            return;
        const std::span<const char> bytes = m_source.next();
        m_chunks[at].assign(bytes.begin(), bytes.end());
        m_filled.release();
        if (bytes.empty())
            return;
    }
}

std::span<const char> ReadAhead::next()
{
    if (m_ended)
        return {};
    if (m_lent)
        m_free.release();
    m_filled.acquire();
    const std::vector<char>& chunk = m_chunks[m_at];
    m_at = (m_at + 1) % Depth;
    m_lent = !chunk.empty();
    m_ended = chunk.empty();
    if (m_ended)
        m_trouble = m_source.trouble(); // the other thread is through with it
    return chunk;
}

} // namespace candor::importing
