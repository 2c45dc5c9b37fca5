#include "containers/archive_container.h"
#include "containers/device_source.h"
#include "containers/nesting_container.h"
#include "exports.h"
#include "fuzz_targets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

using namespace candor::importing;
using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

// Counts what it is given, file by file.
class CountingHost final : public ImportHost {
public:
    bool cancelled() const override { return false; }
    Result<void> accept(const FileReport& file, std::span<const Record> batch) override
    {
        require(!batch.empty() && batch.size() <= LargestBatch, "batches have their size");
        for (const Record& record : batch) {
            require(record.position.index == records[file.id.value]++, "records are numbered");
            require(record.showing.has_value() == (record.role == Role::Exposure),
                "what is shown is an exposure");
        }
        return {};
    }
    Result<void> forgetFile(const FileReport& file) override
    {
        records.erase(file.id.value);
        return {};
    }
    void reached(ImportProgress progress) override
    {
        require(
            progress.bytes >= m_reached && progress.bytes <= progress.ofBytes, "progress never goes back");
        m_reached = progress.bytes;
    }
    std::map<qint64, qint64> records;

private:
    qint64 m_reached = 0;
};

QStringList pathsIn(const QByteArray& bytes, bool alsoContents)
{
    Result<std::unique_ptr<Container>> outer = ArchiveContainer::open(bufferOf(bytes));
    if (!outer)
        return {};
    NestingContainer container(*std::move(outer), bytes.size());
    QStringList paths;
    while (container.next()) {
        const Entry& entry = container.entry();
        require(entry.bytes >= 0 && !entry.path.contains(u'\\'), "an entry is sound");
        paths += entry.path;
        if (!alsoContents || entry.damage != FileReason::None)
            continue;
        ByteSource& content = container.content();
        qint64 unpacked = 0;
        for (auto piece = content.next(); !piece.empty(); piece = content.next())
            unpacked += static_cast<qint64>(piece.size());
        require(entry.regular || unpacked == 0, "what is no file has no bytes");
    }
    return paths;
}

// A folder in memory, where the system has one.
QString memoryFolder()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

QString put(QByteArrayView bytes)
{
    static const QTemporaryDir folder(memoryFolder() + u"/candor-fuzz"_s);
    const QString path = folder.filePath(u"export.zip"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("a file cannot be written");
    return path;
}

// Whatever happened: files that failed left nothing, files that were read left everything they count.
void check(const ImportSummary& summary, const CountingHost& host)
{
    qint64 counted = 0;
    for (const FileReport& report : summary.files) {
        const auto kept = host.records.find(report.id.value);
        require((kept == host.records.end() ? 0 : kept->second) == report.records, "records are counted");
        require(report.state == FileState::Read || report.records == 0, "what is not read left nothing");
        require(report.state == FileState::Read || report.reason != FileReason::None,
            "what is not read says why");
        counted += report.bytes;
    }
    const ByteTotals bytes = summary.bytes();
    require(
        counted == bytes.total && bytes.total == bytes.read + bytes.skipped + bytes.unknown + bytes.failed,
        "every byte is accounted for");
}

} // namespace

void fuzzArchive(QByteArrayView bytes)
{
    const QByteArray archive = bytes.toByteArray();
    const QStringList named = pathsIn(archive, false);
    const QStringList read = pathsIn(archive, true);
    // Damage met while reading may end a walk earlier, or make it find its way again.
    const qsizetype common = std::min(named.size(), read.size());
    require(common == 0 || named.front() == read.front() || named.size() != read.size(),
        "a walk is the same again");
    require(pathsIn(archive, true) == read, "a walk is the same again");
}

void fuzzImport(QByteArrayView bytes)
{
    CountingHost finder;
    const Result<std::vector<Export>> found = findExports({ put(bytes) }, finder);
    if (!found) {
        require(found.error().fault == Fault::Invalid, "what is not found is not valid");
        return;
    }
    for (const Export& one : *found) {
        CountingHost host;
        const Result<ImportSummary> summary = read(one, host);
        require(summary || summary.error().fault == Fault::Invalid, "what is not read is not valid");
        if (summary)
            check(*summary, host);
    }
}

} // namespace candor::test
