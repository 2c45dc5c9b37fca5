#include "import_worker.h"

namespace candor::session {

ImportWorker::ImportWorker(StoreLane& store, QThreadPool& work,
    std::function<void(const ImportReach&)> tellReach, std::function<void()> tellKeeping)
    : m_store(store)
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

// On the store lane, in the store that was open when the import began: one that was closed and opened since
// knows nothing of this import's files.
template <class Work>
auto ImportWorker::hand(Work work)
{
    return m_store.hand([this, work = std::move(work)](Desk& desk) mutable -> decltype(work(desk)) {
        if (m_opening.value_or(m_store.opening()) != m_store.opening())
            return Error { Fault::Refused, QStringLiteral("the store was closed meanwhile") };
        m_opening = m_store.opening();
        return work(desk);
    });
}

// What was handed over last must be safe before anything else happens.
Result<void> ImportWorker::settle()
{
    if (!m_last.isValid())
        return {};
    m_last.waitForFinished();
    return std::exchange(m_last, {}).takeResult();
}

template <class Work>
auto ImportWorker::settled(Work work) -> decltype(work(std::declval<Desk&>()))
{
    if (Result<void> before = settle(); !before)
        return before.error();
    auto answer = hand(std::move(work));
    answer.waitForFinished();
    return answer.takeResult();
}

Result<UnderWay> ImportWorker::begin(const ImportSummary& head, const std::optional<ImportNote>& note)
{
    return settled([head, note](Desk& desk) { return desk.begin(head, note); });
}

Result<void> ImportWorker::accept(ImportId import, const FileReport& file, const std::vector<Record>& batch)
{
    if (Result<void> before = settle(); !before)
        return before;
    m_last = hand([import, file, batch](Desk& desk) { return desk.accept(import, file, batch); });
    return {};
}

Result<void> ImportWorker::dropFile(ImportId import, const FileReport& file)
{
    return settled([import, file](Desk& desk) { return desk.dropFile(import, file); });
}

Result<void> ImportWorker::fileDone(ImportId import, const ReadFile& file)
{
    if (Result<void> before = settle(); !before)
        return before;
    m_last = hand([import, file](Desk& desk) { return desk.fileDone(import, file); });
    return {};
}

Result<std::vector<ImportSummary>> ImportWorker::complete(const std::vector<ReadImport>& imports)
{
    return settled([imports](Desk& desk) { return desk.complete(imports); });
}

Result<void> ImportWorker::discard(ImportId import)
{
    (void)settle();
    return settled([import](Desk& desk) { return desk.discard(import); });
}

Result<void> ImportWorker::setAside(ImportId import)
{
    return settled([import](Desk& desk) { return desk.setAside(import); });
}

Result<std::vector<UnfinishedImport>> ImportWorker::unfinished()
{
    return settled([](Desk& desk) { return desk.unfinished(); });
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
