#include "import_worker.h"

namespace candor::session {

ImportWorker::ImportWorker(StoreLane& store, QThreadPool& work,
    std::function<void(const ImportReach&)> tellReach, std::function<void()> tellKeeping)
    : m_sink(store)
    , m_work(work)
    , m_tellReach(std::move(tellReach))
    , m_tellKeeping(std::move(tellKeeping))
{
}

void ImportWorker::wish(Wish wish)
{
    m_wish.store(wish);
    m_wish.notify_all();
}

bool ImportWorker::cancelled() const
{
    if (m_wish.load() == Wish::Wait) {
        m_work.releaseThread(); // previews and the like need the lane as well
        while (m_wish.load() == Wish::Wait)
            m_wish.wait(Wish::Wait);
        m_work.reserveThread();
    }
    return m_wish.load() != Wish::GoOn;
}

void ImportWorker::reached(qint64 bytes, qint64 ofBytes)
{
    m_reach.bytes = bytes;
    m_reach.ofBytes = ofBytes;
    tellNowAndThen();
}

void ImportWorker::found(const FoundSoFar& found)
{
    const bool areTheFirst = found.traits > 0 && (!m_reach.found || m_reach.found->traits == 0);
    m_found = &found;
    if (areTheFirst)
        tell(); // what the person waits for, waits for nothing
    else
        tellNowAndThen();
}

void ImportWorker::tellNowAndThen()
{
    constexpr qint64 leastPause = 100; // ms: ten times a second is as often as a person sees
    if (!m_sinceTold.isValid() || m_sinceTold.elapsed() >= leastPause)
        tell();
}

void ImportWorker::tell()
{
    m_sinceTold.start();
    if (m_found)
        m_reach.found = std::make_shared<const FoundSoFar>(*m_found);
    m_tellReach(m_reach);
}

} // namespace candor::session
