#include "exports.h"
#include "import_run.h"

#include <QFileInfo>

#include <algorithm>

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

ImportSource sourceOf(const importing::Export& found, const QStringList& paths)
{
    ImportSource source;
    source.head.company = found.company;
    source.head.product = found.product;
    source.head.paths = found.paths;
    ImportNote note { paths, found.limits, found.fingerprint, 0, 0 };
    for (const importing::ExportFile& file : found.files) {
        note.bytes += file.report.bytes;
        note.unreadBytes += file.format ? 0 : file.report.bytes;
    }
    source.bytes = note.bytes;
    source.note = note;
    source.read = [&found](importing::ImportHost& host, std::span<const ReadFile> before) {
        return importing::read(found, host, before);
    };
    return source;
}

// The paths as they are found again from anywhere.
QStringList absolute(const QStringList& paths)
{
    QStringList all;
    for (const QString& path : paths)
        all += QFileInfo(path).absoluteFilePath();
    return all;
}

// Removes interrupted imports of the same call that do not fit what is there now.
Result<void> removeOutdated(const std::vector<UnfinishedImport>& interrupted,
    const std::vector<ImportSource>& sources, ImportSink& sink, ImportWatch& watch)
{
    for (const UnfinishedImport& one : interrupted) {
        const bool fits = std::ranges::any_of(sources,
            [&one](const ImportSource& source) { return source.note->fingerprint == one.note.fingerprint; });
        if (fits)
            continue;
        watch.startsAnew();
        if (Result<void> removed = sink.discard(one.id); !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<std::vector<ImportSummary>> importPaths(const ImportOrder& order, ImportSink& sink, ImportWatch& watch)
{
    const QStringList paths = absolute(order.paths);
    Result<std::vector<UnfinishedImport>> interrupted = sink.unfinished();
    if (!interrupted)
        return interrupted.error();
    std::erase_if(*interrupted, [&paths](const UnfinishedImport& one) { return one.note.paths != paths; });
    const bool wasRaised = std::ranges::any_of(
        *interrupted, [](const UnfinishedImport& one) { return one.note.limits == UnpackLimits::Raised; });
    const Result<std::vector<importing::Export>> found = importing::findExports(
        paths, Looker(watch), wasRaised ? UnpackLimits::Raised : order.limits); // as was asked for then
    if (!found)
        return found.error();
    std::vector<ImportSource> sources;
    for (const importing::Export& each : *found)
        sources.push_back(sourceOf(each, paths));
    if (Result<void> removed = removeOutdated(*interrupted, sources, sink, watch); !removed)
        return removed.error();
    return importAll(sources, sink, watch);
}

} // namespace candor::session
