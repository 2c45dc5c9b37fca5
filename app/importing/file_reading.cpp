#include "file_reading.h"

#include "containers/read_ahead.h"
#include "page_parser.h"
#include "reader.h"
#include "recognition.h"
#include "table_rows.h"
#include "text_lines.h"
#include "utf8_source.h"

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

// How the reading of a file ended.
struct Reading {
    FileReason trouble = FileReason::None;
    bool isEmpty = false; // sound, and there was nothing in it
};

// Hands over what is full; false ends the reading.
bool handOver(Findings& findings, Result<void>& accepted)
{
    accepted = findings.handOverFullBatches();
    return accepted.has_value();
}

Reading readWith(
    JsonReader& reader, const Format& format, ByteSource& source, Findings& findings, Result<void>& accepted)
{
    JsonElements elements(source, format.cut);
    JsonParser parser;
    qint64 read = 0;
    qint64 unreadable = 0;
    while (elements.next()) {
        findings.at(elements.byte());
        const std::optional<Json> value = parser.parse(elements.text());
        if (!value) { // its brackets close, so what comes after it is not touched
            ++unreadable;
            continue;
        }
        ++read;
        reader.read(*value, elements.member(), findings);
        if (!handOver(findings, accepted))
            return {};
    }
    if (elements.trouble() != FileReason::None)
        return { elements.trouble(), false };
    if (read == 0 && unreadable > 0)
        return { FileReason::Malformed, false };
    findings.addUnreadable(unreadable);
    reader.finish(findings);
    return { FileReason::None, read == 0 };
}

Reading readWith(
    TableReader& reader, const Format&, ByteSource& source, Findings& findings, Result<void>& accepted)
{
    constexpr int LongestPreamble = 50;
    Utf8Source utf8(source);
    TableRows rows(utf8);
    QStringList columns;
    qint64 read = 0;
    for (qint64 i = 0; rows.next(); ++i) {
        findings.at(rows.byte());
        const TableRow row(columns, rows.cells());
        if (!columns.isEmpty()) {
            ++read;
            reader.read(row, findings);
            if (!handOver(findings, accepted))
                return {};
        } else if (reader.isHeader(row)) {
            rows.settle();
            for (const QString& cell : rows.cells())
                columns += foldedName(cell);
            reader.begin(row, findings);
        } else if (i + 1 == LongestPreamble) {
            break;
        }
    }
    if (rows.trouble() != FileReason::None)
        return { rows.trouble(), false };
    if (columns.isEmpty())
        return { FileReason::Malformed, false };
    reader.finish(findings);
    return { FileReason::None, read == 0 };
}

Reading readWith(
    PageReader& reader, const Format&, ByteSource& source, Findings& findings, Result<void>& accepted)
{
    Utf8Source utf8(source);
    PageParser parser(utf8, reader, findings);
    while (parser.next()) {
        if (!handOver(findings, accepted))
            return {};
    }
    if (parser.trouble() != FileReason::None)
        return { parser.trouble(), false };
    reader.finish(findings);
    return {};
}

Reading readWith(
    LineReader& reader, const Format&, ByteSource& source, Findings& findings, Result<void>& accepted)
{
    Utf8Source utf8(source);
    TextLines lines(utf8);
    bool isEmpty = true;
    while (lines.next()) {
        isEmpty = isEmpty && lines.line().trimmed().isEmpty();
        findings.at(lines.byte());
        reader.read(lines.line(), findings);
        if (!handOver(findings, accepted))
            return {};
    }
    if (lines.trouble() != FileReason::None)
        return { lines.trouble(), false };
    reader.finish(findings);
    return { FileReason::None, isEmpty };
}

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
    std::optional<ReadAhead> ahead;
    ByteSource& bytes = announced < ReadAhead::Worth ? source : ahead.emplace(source);
    WatchedSource watched(bytes, announced, m_host, m_progress);
    Findings findings(report, m_host);
    const Reader reader = m_file.format->reader(report.path, m_context);
    Result<void> accepted;
    const Reading reading = std::visit(
        [&](const auto& one) { return readWith(*one, *m_file.format, watched, findings, accepted); }, reader);
    if (!accepted)
        return accepted;
    if (watched.cancelled())
        return Error { Fault::Cancelled, {} };
    m_progress.passed(announced);
    const FileReason trouble = reading.trouble;
    report.bytes = std::max(watched.bytes(), trouble == FileReason::None ? 0 : announced);
    if (trouble != FileReason::None) {
        report.state = FileState::Failed;
        report.reason
            = trouble == FileReason::Malformed && watched.bytes() == 0 ? FileReason::Empty : trouble;
        report.records = 0;
        return findings.forget();
    }
    RecordReader& common = std::visit([](const auto& one) -> RecordReader& { return *one; }, reader);
    if (report.records == 0)
        report.reason = reading.isEmpty ? FileReason::Empty : FileReason::NothingToRead;
    common.keep(m_context);
    m_warnings = findings.warnings();
    m_from = findings.from();
    m_to = findings.to();
    return findings.handOverAll();
}

} // namespace candor::importing
