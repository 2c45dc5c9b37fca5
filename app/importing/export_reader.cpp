#include "containers/container.h"
#include "exports.h"
#include "file_reading.h"
#include "reader.h"
#include "reading_order.h"

#include <algorithm>
#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

// Where records go that have been handed over before.
class DeafHost final : public ImportHost {
public:
    explicit DeafHost(ImportHost& host)
        : m_host(host)
    {
    }
    bool cancelled() const override { return m_host.cancelled(); }
    Result<void> accept(const FileReport&, std::span<const Record>) override { return {}; }
    Result<void> forgetFile(const FileReport&) override { return {}; }
    void reached(ImportProgress) override { }

private:
    ImportHost& m_host;
};

// Reading one export from begin to end.
class ExportReading {
public:
    ExportReading(const Export& source, ImportHost& host, std::span<const ReadFile> before)
        : m_source(source)
        , m_host(host)
        , m_files(source.files)
        , m_turns(turnsOf(source))
        , m_progress(host, source.files)
    {
        m_context.generatedAt = source.generatedAt;
        for (const ReadFile& file : before)
            takeUp(file);
    }

    Result<ImportSummary> run()
    {
        qint64 passed = 0;
        for (std::size_t at = 0; at < m_files.size(); ++at) {
            if (!m_files[at].format || isSettled(m_files[at]))
                passed += m_source.files[at].report.bytes;
        }
        m_progress.passed(passed);
        for (const Turn turn : AllTurns) {
            for (std::size_t container = 0; container < static_cast<std::size_t>(m_source.containers.size());
                 ++container) {
                m_context.container = m_source.paths.value(static_cast<qsizetype>(container));
                if (Result<void> done = readContainer(container, turn); !done)
                    return done.error();
            }
        }
        return summary();
    }

private:
    using Wanted = std::deque<ExportFile*>; // by ordinal

    // A file that an earlier reading is done with.
    void takeUp(const ReadFile& file)
    {
        const auto at = static_cast<std::size_t>(file.report.id.value) - 1;
        if (at >= m_files.size())
            return;
        m_files[at].report = file.report;
        m_settled[file.report.id] = file.teaches;
        take(file);
    }

    bool isSettled(const ExportFile& file) const { return m_settled.contains(file.report.id); }
    // What the files after it depend on is read once more, but not handed over again.
    bool isToBeRead(const ExportFile& file) const
    {
        const auto settled = m_settled.find(file.report.id);
        return file.format && (settled == m_settled.end() || settled->second);
    }

    Wanted wantedFrom(std::size_t container, Turn turn)
    {
        Wanted wanted;
        for (std::size_t at = 0; at < m_files.size(); ++at) {
            if (m_files[at].container == container && m_turns[at] == turn && isToBeRead(m_files[at]))
                wanted.push_back(&m_files[at]);
        }
        return wanted;
    }

    // A damaged file can take the reader off its track: what comes after is tried again from a fresh start,
    // as long as that helps.
    Result<void> readContainer(std::size_t container, Turn turn)
    {
        constexpr int MostStarts = 100;
        Wanted wanted = wantedFrom(container, turn);
        for (int start = 0; start < MostStarts && !wanted.empty(); ++start) {
            const std::size_t before = wanted.size();
            if (Result<void> done = walk(m_source.containers[static_cast<qsizetype>(container)], wanted);
                !done)
                return done;
            if (wanted.size() == before)
                break;
        }
        for (ExportFile* file : wanted) {
            if (isSettled(*file))
                continue;
            file->report.state = FileState::Failed;
            file->report.reason = FileReason::BadArchiveEntry;
            m_progress.passed(file->report.bytes);
        }
        return {};
    }

    // Reads what is reached of the wanted files and takes it off the list.
    Result<void> walk(const QString& path, Wanted& wanted)
    {
        Result<std::unique_ptr<Container>> container = openContainer(path, m_source.limits);
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
            ByteSource& content = (*container)->content();
            if (Result<void> done = isSettled(file) ? readAgain(file, content) : readAnew(file, content);
                !done)
                return done;
        }
        return {};
    }

    Result<void> readAnew(ExportFile& file, ByteSource& content)
    {
        const ExportContext::Extent known = m_context.extent();
        FileReading reading(file, m_context, m_host, m_progress);
        if (Result<void> done = reading.run(content); !done)
            return done;
        const ReadFile read { file.report, reading.warnings(), reading.from(), reading.to(),
            m_context.extent() != known };
        take(read);
        return m_host.fileDone(read);
    }

    Result<void> readAgain(const ExportFile& file, ByteSource& content)
    {
        ExportFile scratch = file;
        DeafHost deaf(m_host);
        Progress nowhere(deaf, {});
        return FileReading(scratch, m_context, deaf, nowhere).run(content);
    }

    void take(const ReadFile& file)
    {
        if (file.from)
            m_from = m_from ? std::min(m_from, file.from) : file.from;
        m_to = std::max(m_to, file.to);
        m_warnings.insert(m_warnings.end(), file.warnings.begin(), file.warnings.end());
    }

    Result<ImportSummary> summary()
    {
        const auto isPlanned = [](const ExportFile& file) { return file.format != nullptr; };
        const auto isRead = [](const ExportFile& file) { return file.report.state == FileState::Read; };
        if (std::ranges::any_of(m_files, isPlanned) && std::ranges::none_of(m_files, isRead)) {
            const bool isLimited = std::ranges::any_of(
                m_files, [](const ExportFile& file) { return file.report.reason == FileReason::TooLarge; });
            return Error { isLimited ? Fault::TooLarge : Fault::Invalid,
                u"no file that is known could be read"_s };
        }
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
    std::vector<Turn> m_turns; // of each file
    std::map<FileId, bool> m_settled; // files an earlier reading was done with; true: others depend on it
    Progress m_progress;
    ExportContext m_context;
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
    std::vector<ImportWarning> m_warnings;
};

} // namespace

Result<ImportSummary> read(const Export& source, ImportHost& host, std::span<const ReadFile> before)
{
    return ExportReading(source, host, before).run();
}

} // namespace candor::importing
