#include "import_run.h"

#include "prepared_record.h"

#include <numeric>

namespace candor::session {

namespace {

// Stands between one reading and the place where it is kept.
class Host final : public importing::ImportHost {
public:
    Host(ImportSink& sink, ImportWatch& watch, qint64 ofBytes)
        : m_sink(sink)
        , m_watch(watch)
        , m_ofBytes(ofBytes)
    {
    }

    void readInto(const UnderWay& import)
    {
        m_import = import.id;
        m_tally.include(import.found, import.traits);
        m_watch.found(m_tally.soFar());
    }
    void sourceDone(qint64 bytes) { m_bytesBefore += bytes; }

    bool cancelled() const override { return m_watch.cancelled(); }
    Result<void> accept(const FileReport& file, std::span<const Record> batch) override
    {
        m_tally.add(batch);
        m_watch.found(m_tally.soFar());
        return m_sink.accept(m_import, file, store::prepared(batch));
    }
    Result<void> forgetFile(const FileReport& file) override
    {
        m_tally.fileIsDropped();
        return m_sink.dropFile(m_import, file);
    }
    Result<void> fileDone(const ReadFile& file) override
    {
        m_tally.fileIsKept();
        return m_sink.fileDone(m_import, file);
    }
    void reached(importing::ImportProgress progress) override
    {
        m_watch.reached(m_bytesBefore + progress.bytes, m_ofBytes);
    }

private:
    ImportSink& m_sink;
    ImportWatch& m_watch;
    qint64 m_ofBytes;
    ImportId m_import;
    qint64 m_bytesBefore = 0; // of sources that are through
    FoundTally m_tally; // of all sources
};

// Begins and reads every source; what was begun is in `begun`, whatever the end.
Result<std::vector<ReadImport>> readAll(const std::vector<ImportSource>& sources, ImportSink& sink,
    ImportWatch& watch, std::vector<ImportId>& begun)
{
    Host host(sink, watch,
        std::accumulate(sources.begin(), sources.end(), qint64 { 0 },
            [](qint64 sum, const ImportSource& source) { return sum + source.bytes; }));
    std::vector<ReadImport> read;
    for (const ImportSource& source : sources) {
        const Result<UnderWay> import = sink.begin(source.head, source.note);
        if (!import)
            return import.error();
        begun.push_back(import->id);
        if (!import->before.empty())
            watch.goesOn();
        host.readInto(*import);
        Result<ImportSummary> summary = source.read(host, import->before);
        if (!summary)
            return summary.error();
        host.sourceDone(source.bytes);
        read.push_back({ import->id, *std::move(summary) });
    }
    if (watch.cancelled())
        return Error { Fault::Cancelled, {} };
    return read;
}

} // namespace

Result<std::vector<ImportSummary>> importAll(
    const std::vector<ImportSource>& sources, ImportSink& sink, ImportWatch& watch)
{
    std::vector<ImportId> begun;
    Result<std::vector<ReadImport>> read = readAll(sources, sink, watch, begun);
    if (!read && read.error().fault == Fault::Cancelled && watch.setsAside()) {
        for (const ImportId import : begun)
            (void)sink.setAside(import); // what is not noted now is read again
        return read.error();
    }
    if (read)
        watch.keeping();
    Result<std::vector<ImportSummary>> kept
        = read ? sink.complete(*read) : Result<std::vector<ImportSummary>>(read.error());
    if (!kept) {
        for (const ImportId import : begun)
            (void)sink.discard(import); // what cannot be removed now is swept or offered at the next start
    }
    return kept;
}

} // namespace candor::session
