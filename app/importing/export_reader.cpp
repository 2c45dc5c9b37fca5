#include "containers/container.h"
#include "exports.h"
#include "file_reading.h"
#include "reader.h"

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Reading one export from begin to end.
class ExportReading {
public:
    ExportReading(const Export& source, ImportHost& host)
        : m_source(source)
        , m_host(host)
        , m_files(source.files)
        , m_progress(host, source.files)
    {
        m_context.generatedAt = source.generatedAt;
    }

    Result<ImportSummary> run()
    {
        for (const ExportFile& file : m_files) {
            if (!file.format)
                m_progress.passed(file.report.bytes);
        }
        for (const bool first : { true, false }) {
            for (std::size_t container = 0; container < static_cast<std::size_t>(m_source.containers.size());
                 ++container) {
                m_context.container = m_source.paths.value(static_cast<qsizetype>(container));
                if (Result<void> done = readContainer(container, first); !done)
                    return done.error();
            }
        }
        return summary();
    }

private:
    using Wanted = std::deque<ExportFile*>; // by ordinal

    Wanted wantedFrom(std::size_t container, bool first)
    {
        Wanted wanted;
        for (ExportFile& file : m_files) {
            if (file.container == container && file.format && file.format->first == first)
                wanted.push_back(&file);
        }
        return wanted;
    }

    // A damaged file can take the reader off its track: what comes after is tried again from a fresh start,
    // as long as that helps.
    Result<void> readContainer(std::size_t container, bool first)
    {
        constexpr int MostStarts = 100;
        Wanted wanted = wantedFrom(container, first);
        for (int start = 0; start < MostStarts && !wanted.empty(); ++start) {
            const std::size_t before = wanted.size();
            if (Result<void> done = walk(m_source.containers[static_cast<qsizetype>(container)], wanted);
                !done)
                return done;
            if (wanted.size() == before)
                break;
        }
        for (ExportFile* file : wanted) {
            file->report.state = FileState::Failed;
            file->report.reason = FileReason::BadArchiveEntry;
            m_progress.passed(file->report.bytes);
        }
        return {};
    }

    // Reads what is reached of the wanted files and takes it off the list.
    Result<void> walk(const QString& path, Wanted& wanted)
    {
        Result<std::unique_ptr<Container>> container = openContainer(path);
        if (!container)
            return container.error();
        for (qint64 ordinal = 0; !wanted.empty() && (*container)->next(); ++ordinal) {
            if (m_host.cancelled())
                return Error { Fault::Cancelled, {} };
            ExportFile& file = *wanted.front();
            const bool isIt = file.ordinal == ordinal && (*container)->entry().path == file.report.path;
            if (!isIt)
                continue;
            wanted.pop_front();
            FileReading reading(file, m_context, m_host, m_progress);
            if (Result<void> done = reading.run((*container)->content()); !done)
                return done;
            take(reading);
        }
        return {};
    }

    void take(const FileReading& reading)
    {
        if (reading.from())
            m_from = m_from ? std::min(m_from, reading.from()) : reading.from();
        m_to = std::max(m_to, reading.to());
        const std::vector<ImportWarning> warnings = reading.warnings();
        m_warnings.insert(m_warnings.end(), warnings.begin(), warnings.end());
    }

    Result<ImportSummary> summary()
    {
        const auto isPlanned = [](const ExportFile& file) { return file.format != nullptr; };
        const auto isRead = [](const ExportFile& file) { return file.report.state == FileState::Read; };
        if (std::ranges::any_of(m_files, isPlanned) && std::ranges::none_of(m_files, isRead))
            return Error { Fault::Invalid, u"no file that is known could be read"_s };
        ImportSummary result;
        result.company = m_source.company;
        result.product = m_source.product;
        result.paths = m_source.paths;
        result.from = m_from;
        result.to = m_to;
        for (const ExportFile& file : m_files)
            result.files.push_back(file.report);
        result.warnings = m_source.warnings;
        result.warnings.insert(result.warnings.end(), m_warnings.begin(), m_warnings.end());
        return result;
    }

    const Export& m_source;
    ImportHost& m_host;
    std::vector<ExportFile> m_files;
    Progress m_progress;
    ExportContext m_context;
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
    std::vector<ImportWarning> m_warnings;
};

} // namespace

Result<ImportSummary> read(const Export& source, ImportHost& host)
{
    return ExportReading(source, host).run();
}

} // namespace candor::importing
