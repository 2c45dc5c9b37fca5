#pragma once

#include "import_summary.h"
#include "result.h"
#include "unfinished_import.h"

#include <span>

namespace candor::importing {

// How far an import has come, in unpacked bytes. Never goes back.
struct ImportProgress {
    qint64 bytes = 0;
    qint64 ofBytes = 0;
};

inline constexpr std::size_t LargestBatch = 2000;

// What an import sees of the program. All calls come from the thread that runs the import, one after the
// other. Files are told apart by FileReport::id, which counts from 1 within one import; paths may occur
// twice.
class ImportHost {
public:
    ImportHost() = default;
    ImportHost(const ImportHost&) = delete;
    ImportHost& operator=(const ImportHost&) = delete;
    virtual ~ImportHost() = default;

    // Asked between chunks of at most 256 KiB.
    virtual bool cancelled() const = 0;

    // Takes at most LargestBatch records of one file; returns when the previous batch is safe. An error ends
    // the import.
    virtual Result<void> accept(const FileReport& file, std::span<const Record> batch) = 0;

    // The file turned out to be damaged: everything accepted for it is dropped. Its state and reason say why.
    virtual Result<void> forgetFile(const FileReport& file) = 0;

    // A file that was to be read is done with: it was read to its end, or turned out to be damaged.
    virtual Result<void> fileDone(const ReadFile&) { return {}; }

    virtual void reached(ImportProgress progress) = 0;
};

} // namespace candor::importing
