#pragma once

#include "import_sink.h"

#include <QFuture>

namespace candor::session {

class Desk;
class StoreLane;

// Keeps an import in the store of a lane: hands every batch over and waits until the one before is safe, so
// that one batch is being read while another is being kept, and never more. One thread, which is not the
// lane's; of its calls accept() and fileDone() alone return before what they hand over is done.
class LaneSink final : public ImportSink {
public:
    explicit LaneSink(StoreLane& store);

    Result<UnderWay> begin(const ImportSummary& head, const std::optional<ImportNote>& note) override;
    Result<void> accept(
        ImportId import, const FileReport& file, std::vector<store::PreparedRecord> batch) override;
    Result<void> dropFile(ImportId import, const FileReport& file) override;
    Result<void> fileDone(ImportId import, const ReadFile& file) override;
    Result<std::vector<ImportSummary>> complete(const std::vector<ReadImport>& imports) override;
    Result<void> discard(ImportId import) override;
    Result<void> setAside(ImportId import) override;
    Result<std::vector<UnfinishedImport>> unfinished() override;

private:
    template <class Work>
    auto hand(Work work);
    template <class Work>
    auto settled(Work work) -> decltype(work(std::declval<Desk&>()));
    Result<void> settle();

    StoreLane& m_store;
    QFuture<Result<void>> m_last;
    std::optional<quint64> m_opening; // of the store; touched on the store lane only
};

} // namespace candor::session
