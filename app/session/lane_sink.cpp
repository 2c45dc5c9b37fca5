#include "lane_sink.h"

#include "prepared_record.h"
#include "store_lane.h"

namespace candor::session {

LaneSink::LaneSink(StoreLane& store)
    : m_store(store)
{
}

// On the store lane, in the store that was open when the import began: one that was closed and opened since
// knows nothing of this import's files.
template <class Work>
auto LaneSink::hand(Work work)
{
    return m_store.hand([this, work = std::move(work)](Desk& desk) mutable -> decltype(work(desk)) {
        if (m_opening.value_or(m_store.opening()) != m_store.opening())
            return Error { Fault::Refused, QStringLiteral("the store was closed meanwhile") };
        m_opening = m_store.opening();
        return work(desk);
    });
}

// What was handed over last must be safe before anything else happens.
Result<void> LaneSink::settle()
{
    if (!m_last.isValid())
        return {};
    m_last.waitForFinished();
    return std::exchange(m_last, {}).takeResult();
}

template <class Work>
auto LaneSink::settled(Work work) -> decltype(work(std::declval<Desk&>()))
{
    if (Result<void> before = settle(); !before)
        return before.error();
    auto answer = hand(std::move(work));
    answer.waitForFinished();
    return answer.takeResult();
}

Result<UnderWay> LaneSink::begin(const ImportSummary& head, const std::optional<ImportNote>& note)
{
    return settled([head, note](Desk& desk) { return desk.begin(head, note); });
}

Result<void> LaneSink::accept(
    ImportId import, const FileReport& file, std::vector<store::PreparedRecord> batch)
{
    if (Result<void> before = settle(); !before)
        return before;
    m_last = hand([import, file, batch = std::move(batch)](
                      Desk& desk) mutable { return desk.accept(import, file, std::move(batch)); });
    return {};
}

Result<void> LaneSink::dropFile(ImportId import, const FileReport& file)
{
    return settled([import, file](Desk& desk) { return desk.dropFile(import, file); });
}

Result<void> LaneSink::fileDone(ImportId import, const ReadFile& file)
{
    if (Result<void> before = settle(); !before)
        return before;
    m_last = hand([import, file](Desk& desk) { return desk.fileDone(import, file); });
    return {};
}

Result<std::vector<ImportSummary>> LaneSink::complete(const std::vector<ReadImport>& imports)
{
    return settled([imports](Desk& desk) { return desk.complete(imports); });
}

Result<void> LaneSink::discard(ImportId import)
{
    (void)settle();
    return settled([import](Desk& desk) { return desk.discard(import); });
}

Result<void> LaneSink::setAside(ImportId import)
{
    return settled([import](Desk& desk) { return desk.setAside(import); });
}

Result<std::vector<UnfinishedImport>> LaneSink::unfinished()
{
    return settled([](Desk& desk) { return desk.unfinished(); });
}

} // namespace candor::session
