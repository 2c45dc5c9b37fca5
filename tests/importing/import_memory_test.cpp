#include "archive_bytes.h"
#include "file_reading.h"
#include "google/google_files.h"

#include <QTest>

#include <sys/resource.h>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

// A My Activity file of any size that is nowhere whole: each record is made as it is read.
class EndlessActivity final : public ByteSource {
public:
    explicit EndlessActivity(qint64 size)
        : m_size(size)
    {
    }
    std::span<const char> next() override
    {
        m_chunk.clear();
        while (m_made < m_size && m_chunk.size() < static_cast<qsizetype>(ChunkSize) - 1024) {
            const QByteArray number = QByteArray::number(m_records++);
            m_chunk += QByteArray(m_records == 1 ? "[{" : ",{") + json(R"(
  'header': 'Search',
  'title': 'Searched for invented thing )")
                + number + json(R"(',
  'titleUrl': 'https://www.google.com/search?q\u003dinvented+thing+)")
                + number + json(R"(',
  'time': '2025-03-04T18:22:09.481Z',
  'products': ['Search'],
  'activityControls': ['Web \u0026 App Activity'],
  'locationInfos': [{ 'name': 'At this general area', 'url': 'https://www.google.com/maps/@?api\u003d1', 'source': 'From your device' }]
})");
            m_made += 460;
        }
        if (m_chunk.isEmpty() && !std::exchange(m_closed, true))
            m_chunk = "]";
        bytes += m_chunk.size();
        return { m_chunk.constData(), static_cast<std::size_t>(m_chunk.size()) };
    }
    FileReason trouble() const override { return FileReason::None; }
    qint64 bytes = 0;

private:
    qint64 m_size;
    qint64 m_made = 0;
    qint64 m_records = 0;
    bool m_closed = false;
    QByteArray m_chunk;
};

class CountingHost final : public ImportHost {
public:
    bool cancelled() const override { return false; }
    Result<void> accept(const FileReport&, std::span<const Record> batch) override
    {
        records += static_cast<qint64>(batch.size());
        return {};
    }
    Result<void> forgetFile(const FileReport&) override { return {}; }
    void reached(ImportProgress) override { }
    qint64 records = 0;
};

qint64 peakKilobytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class ImportMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void memoryDoesNotGrowWithTheFile()
    {
        const auto readOf = [](qint64 size) {
            EndlessActivity source(size);
            CountingHost host;
            std::vector<ExportFile> files(1);
            files[0].report = { { 1 }, u"My Activity/Search/MyActivity.json"_s, size, FileState::Read };
            files[0].format = &GoogleActivityList;
            ExportContext context;
            Progress progress(host, files);
            FileReading reading(files[0], context, host, progress);
            const bool worked = reading.run(source).has_value() && files[0].report.state == FileState::Read
                && files[0].report.bytes == source.bytes && host.records == files[0].report.records;
            return worked ? host.records : -1;
        };
        QVERIFY(readOf(5 << 20) > 0);
        const qint64 before = peakKilobytes();
        const qint64 size = qEnvironmentVariableIntValue("CANDOR_IMPORT_MEGABYTES") * 1024LL * 1024;
        QVERIFY(readOf(size > 0 ? size : 16 << 20) > 0);
        const qint64 grown = peakKilobytes() - before;
        QVERIFY2(grown < 20'000, qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(ImportMemoryTest)
#include "import_memory_test.moc"
