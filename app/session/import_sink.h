#pragma once

#include "import_summary.h"
#include "result.h"

#include <QStringList>

namespace candor::session {

// Where an import is kept. The Desk is one; the window puts a lane between.
class ImportSink {
public:
    ImportSink() = default;
    ImportSink(const ImportSink&) = delete;
    ImportSink& operator=(const ImportSink&) = delete;
    virtual ~ImportSink() = default;

    virtual Result<ImportId> begin(const ImportSummary& head) = 0;
    virtual Result<void> accept(ImportId import, const FileReport& file, const std::vector<Record>& batch)
        = 0;
    virtual Result<void> dropFile(ImportId import, const FileReport& file)
        = 0; // what was accepted for a file that then failed
    virtual Result<ImportSummary> complete(ImportId import, const ImportSummary& summary)
        = 0; // visible from now on
    virtual Result<void> discard(ImportId import) = 0;

protected:
    ImportSink(ImportSink&&) = default;
    ImportSink& operator=(ImportSink&&) = default;
};

// Who looks on while an import runs, and may stop it.
class ImportWatch {
public:
    ImportWatch() = default;
    ImportWatch(const ImportWatch&) = delete;
    ImportWatch& operator=(const ImportWatch&) = delete;
    virtual ~ImportWatch() = default;

    virtual bool cancelled() const = 0;
    virtual void reached(qint64 bytes, qint64 ofBytes) = 0;
    virtual void keeping() = 0; // everything is read; what follows is short and cannot be cancelled
};

// Finds the exports in `paths`, reads each and keeps it: all of them or none. Any thread; synchronous.
// Faults: NotFound, Invalid (nothing recognised, nothing readable), Cancelled, and those of the sink.
Result<std::vector<ImportSummary>> importPaths(
    const QStringList& paths, ImportSink& sink, ImportWatch& watch);

} // namespace candor::session
