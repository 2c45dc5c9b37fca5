#pragma once

#include "import_host.h"
#include "import_sink.h"

#include <functional>

namespace candor::session {

// One import to be made: what is known of it beforehand, and how it is read.
struct ImportSource {
    ImportSummary head;
    qint64 bytes = 0;
    std::optional<ImportNote> note; // without one it is begun anew after an interruption
    std::function<Result<ImportSummary>(importing::ImportHost& host, std::span<const ReadFile> before)> read;
};

// Reads each source and keeps it: all of them or none. Any thread; synchronous. Faults: those of reading and
// of the sink.
Result<std::vector<ImportSummary>> importAll(
    const std::vector<ImportSource>& sources, ImportSink& sink, ImportWatch& watch);

} // namespace candor::session
