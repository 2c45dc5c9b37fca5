#pragma once

#include "containers/byte_source.h"
#include "export_context.h"
#include "exports.h"

namespace candor::importing {

// How far an export has been read. Files may turn out larger or smaller than announced; the count never goes
// back.
class Progress {
public:
    Progress(ImportHost& host, const std::vector<ExportFile>& files);

    void within(qint64 bytes, qint64 ofBytes); // of the file being read
    void passed(qint64 bytes); // a file is done with, read or not

private:
    ImportHost& m_host;
    qint64 m_total = 0;
    qint64 m_before = 0; // files done with
    qint64 m_told = 0;
};

// Reads one file: its records go to the host, or none of them if it turns out to be damaged.
class FileReading {
public:
    FileReading(ExportFile& file, ExportContext& context, ImportHost& host, Progress& progress);

    // Fills in the file's report. Errors: Cancelled, and what the host answers; a damaged file is not an
    // error.
    Result<void> run(ByteSource& source);

    const std::vector<ImportWarning>& warnings() const { return m_warnings; }
    std::optional<Instant> from() const { return m_from; }
    std::optional<Instant> to() const { return m_to; }

private:
    ExportFile& m_file;
    ExportContext& m_context;
    ImportHost& m_host;
    Progress& m_progress;
    std::vector<ImportWarning> m_warnings;
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
};

} // namespace candor::importing
