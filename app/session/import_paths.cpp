#include "exports.h"
#include "import_run.h"

#include <numeric>

namespace candor::session {

namespace {

// Looking needs to know whether to stop, and has nothing to hand on yet.
class Looker final : public importing::ImportHost {
public:
    explicit Looker(const ImportWatch& watch)
        : m_watch(watch)
    {
    }

    bool cancelled() const override { return m_watch.cancelled(); }
    Result<void> accept(const FileReport&, std::span<const Record>) override { return {}; }
    Result<void> forgetFile(const FileReport&) override { return {}; }
    void reached(importing::ImportProgress) override { }

private:
    const ImportWatch& m_watch;
};

ImportSource sourceOf(const importing::Export& found)
{
    ImportSource source;
    source.head.company = found.company;
    source.head.product = found.product;
    source.head.paths = found.paths;
    source.bytes = std::accumulate(found.files.begin(), found.files.end(), qint64 { 0 },
        [](qint64 sum, const importing::ExportFile& file) { return sum + file.report.bytes; });
    source.read = [&found](importing::ImportHost& host) { return importing::read(found, host); };
    return source;
}

} // namespace

Result<std::vector<ImportSummary>> importPaths(const QStringList& paths, ImportSink& sink, ImportWatch& watch)
{
    const Result<std::vector<importing::Export>> found = importing::findExports(paths, Looker(watch));
    if (!found)
        return found.error();
    std::vector<ImportSource> sources;
    for (const importing::Export& each : *found)
        sources.push_back(sourceOf(each));
    return importAll(sources, sink, watch);
}

} // namespace candor::session
