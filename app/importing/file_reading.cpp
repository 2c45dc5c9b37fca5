#include "file_reading.h"

#include "json_elements.h"
#include "record_reader.h"

#include <algorithm>

namespace candor::importing {

namespace {

// Counts what passes, reports it, and ends when the person asks to stop.
class WatchedSource final : public ByteSource {
public:
    WatchedSource(ByteSource& source, qint64 announced, ImportHost& host, Progress& progress)
        : m_source(source)
        , m_announced(announced)
        , m_host(host)
        , m_progress(progress)
    {
    }

    std::span<const char> next() override
    {
        m_cancelled = m_cancelled || m_host.cancelled();
        if (m_cancelled)
            return {};
        const std::span<const char> chunk = m_source.next();
        m_bytes += static_cast<qint64>(chunk.size());
        m_progress.within(m_bytes, m_announced);
        return chunk;
    }
    FileReason trouble() const override { return m_source.trouble(); }

    bool cancelled() const { return m_cancelled; }
    qint64 bytes() const { return m_bytes; }

private:
    ByteSource& m_source;
    qint64 m_announced;
    ImportHost& m_host;
    Progress& m_progress;
    qint64 m_bytes = 0;
    bool m_cancelled = false;
};

} // namespace

Progress::Progress(ImportHost& host, const std::vector<ExportFile>& files)
    : m_host(host)
{
    for (const ExportFile& file : files)
        m_total += file.report.bytes;
}

void Progress::within(qint64 bytes, qint64 ofBytes)
{
    m_told = std::max(m_told, m_before + std::min(bytes, ofBytes));
    m_host.reached({ m_told, m_total });
}

void Progress::passed(qint64 bytes)
{
    m_before += bytes;
    within(0, 0);
}

FileReading::FileReading(ExportFile& file, ExportContext& context, ImportHost& host, Progress& progress)
    : m_file(file)
    , m_context(context)
    , m_host(host)
    , m_progress(progress)
{
}

Result<void> FileReading::run(ByteSource& source)
{
    FileReport& report = m_file.report;
    const qint64 announced = report.bytes;
    WatchedSource watched(source, announced, m_host, m_progress);
    JsonElements elements(watched);
    JsonParser parser;
    Findings findings(report, m_host);
    const std::unique_ptr<RecordReader> reader = readerFor(m_file, m_context);
    FileReason trouble = FileReason::None;
    qint64 count = 0;
    for (; trouble == FileReason::None && elements.next(); ++count) {
        const std::optional<Json> value = parser.parse(elements.text());
        if (!value) {
            trouble = FileReason::NotJson;
            break;
        }
        findings.at(elements.byte());
        reader->read(*value, elements.member(), findings);
        if (Result<void> accepted = findings.handOverFullBatches(); !accepted)
            return accepted;
    }
    if (watched.cancelled())
        return Error { Fault::Cancelled, {} };
    if (trouble == FileReason::None)
        trouble = elements.trouble();
    m_progress.passed(announced);
    report.bytes = std::max(watched.bytes(), trouble == FileReason::None ? 0 : announced);
    if (trouble != FileReason::None) {
        report.state = FileState::Failed;
        report.reason = trouble == FileReason::NotJson && watched.bytes() == 0 ? FileReason::Empty : trouble;
        report.records = 0;
        return findings.forget();
    }
    if (report.records == 0)
        report.reason = count == 0 ? FileReason::Empty : FileReason::NothingToRead;
    reader->keep(m_context);
    m_warnings = findings.warnings();
    m_from = findings.from();
    m_to = findings.to();
    return findings.handOverAll();
}

} // namespace candor::importing
