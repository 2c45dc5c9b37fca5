#include "import_run.h"

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

    void readInto(ImportId import) { m_import = import; }
    void sourceDone(qint64 bytes) { m_bytesBefore += bytes; }

    bool cancelled() const override { return m_watch.cancelled(); }
    Result<void> accept(const FileReport& file, std::span<const Record> batch) override
    {
        return m_sink.accept(m_import, file, { batch.begin(), batch.end() });
    }
    Result<void> forgetFile(const FileReport& file) override { return m_sink.dropFile(m_import, file); }
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
};

// What was begun in one call; everything that is not completed is taken back, whatever ended the call.
class Begun {
public:
    explicit Begun(ImportSink& sink)
        : m_sink(sink)
    {
    }
    Begun(const Begun&) = delete;
    Begun& operator=(const Begun&) = delete;
    ~Begun()
    {
        for (const ImportId import : m_open)
            (void)m_sink.discard(import); // what cannot be removed now is swept at the next start
    }

    void add(ImportId import) { m_open.push_back(import); }
    void completed(ImportId import) { std::erase(m_open, import); }

private:
    ImportSink& m_sink;
    std::vector<ImportId> m_open;
};

} // namespace

Result<std::vector<ImportSummary>> importAll(
    const std::vector<ImportSource>& sources, ImportSink& sink, ImportWatch& watch)
{
    Host host(sink, watch,
        std::accumulate(sources.begin(), sources.end(), qint64 { 0 },
            [](qint64 sum, const ImportSource& source) { return sum + source.bytes; }));
    Begun begun(sink);
    std::vector<std::pair<ImportId, ImportSummary>> read;
    for (const ImportSource& source : sources) {
        const Result<ImportId> import = sink.begin(source.head);
        if (!import)
            return import.error();
        begun.add(*import);
        host.readInto(*import);
        Result<ImportSummary> summary = source.read(host);
        if (!summary)
            return summary.error();
        host.sourceDone(source.bytes);
        read.emplace_back(*import, *std::move(summary));
    }
    if (watch.cancelled())
        return Error { Fault::Cancelled, {} };

    watch.keeping();
    std::vector<ImportSummary> kept;
    for (const auto& [import, summary] : read) {
        Result<ImportSummary> complete = sink.complete(import, summary);
        if (!complete)
            return complete.error();
        begun.completed(import);
        kept.push_back(*std::move(complete));
    }
    return kept;
}

} // namespace candor::session
