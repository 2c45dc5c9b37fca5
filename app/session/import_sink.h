#pragma once

#include "found_so_far.h"
#include "result.h"
#include "unfinished_import.h"

#include <QStringList>

namespace candor::store {
struct PreparedRecord;
}

namespace candor::session {

// An import as it is begun, or gone on with.
struct UnderWay {
    ImportId id;
    std::vector<ReadFile> before; // files that an earlier reading was done with
    FoundSoFar found; // in them
    std::vector<TraitId> traits; // of `found`
};

struct ReadImport {
    ImportId id;
    ImportSummary summary;
};

// Where an import is kept. The Desk is one; the window puts a lane between.
class ImportSink {
public:
    ImportSink() = default;
    ImportSink(const ImportSink&) = delete;
    ImportSink& operator=(const ImportSink&) = delete;
    virtual ~ImportSink() = default;

    // Goes on with the unfinished import of the same fingerprint, or begins a new one. Without a note it can
    // not be gone on with after an interruption.
    virtual Result<UnderWay> begin(const ImportSummary& head, const std::optional<ImportNote>& note) = 0;
    virtual Result<void> accept(
        ImportId import, const FileReport& file, std::vector<store::PreparedRecord> batch)
        = 0;
    virtual Result<void> dropFile(ImportId import, const FileReport& file)
        = 0; // what was accepted for a file that then failed
    virtual Result<void> fileDone(ImportId import, const ReadFile& file) = 0;
    // Visible from now on, all of them or none; answered in the same order.
    virtual Result<std::vector<ImportSummary>> complete(const std::vector<ReadImport>& imports) = 0;
    virtual Result<void> discard(ImportId import) = 0;
    virtual Result<void> setAside(ImportId import) = 0; // not now, but perhaps later
    virtual Result<std::vector<UnfinishedImport>> unfinished() = 0;

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
    virtual bool setsAside() const { return false; } // cancelled, and what was read is to stay
    virtual void reached(qint64 bytes, qint64 ofBytes) = 0;
    virtual void found(const FoundSoFar&) { } // after every batch, on the thread that reads
    virtual void keeping() = 0; // everything is read; what follows is short and cannot be cancelled
    virtual void goesOn() { } // where an interrupted import of the same files had stopped
    virtual void startsAnew() { } // an interrupted import of these paths does not fit what is in them now
};

// What is to be imported.
struct ImportOrder {
    QStringList paths;
    UnpackLimits limits = UnpackLimits::Usual;
};

// Finds the exports in the paths, reads each and keeps it: all of them or none. An interrupted import of the
// same files is gone on with; one that does not fit them any more is removed. Any thread; synchronous.
// Faults: NotFound, TooLarge, Invalid (nothing recognised, nothing readable), Cancelled, and those of the
// sink.
Result<std::vector<ImportSummary>> importPaths(
    const ImportOrder& order, ImportSink& sink, ImportWatch& watch);

} // namespace candor::session
