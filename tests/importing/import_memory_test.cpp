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

// How a file of any size is made: its beginning, its records and its end.
struct Recipe {
    QString path;
    const Format* format;
    QByteArray begin;
    QByteArray (*record)(qint64 number);
    QByteArray between;
    QByteArray end;
};

const Recipe List { u"My Activity/Search/MyActivity.json"_s, &GoogleActivityList, "[",
    [](qint64 number) {
        return json(R"({
  'header': 'Search',
  'title': 'Searched for invented thing %1',
  'titleUrl': 'https://www.google.com/search?q\u003dinvented+thing+%1',
  'time': '2025-03-04T18:22:09.481Z',
  'products': ['Search'],
  'activityControls': ['Web \u0026 App Activity'],
  'locationInfos': [{ 'name': 'At this general area', 'url': 'https://www.google.com/maps/@?api\u003d1', 'source': 'From your device' }]
})")
            .replace("%1", QByteArray::number(number));
    },
    ",", "]" };

// All in one line, as Google writes it.
const Recipe Page { u"My Activity/Search/MyActivity.html"_s, &GoogleActivityPage,
    "<html><head><title>My Activity History</title></head><body><div class=\"mdl-grid\">",
    [](qint64 number) {
        return json(
            R"(<div class='outer-cell mdl-cell mdl-cell--12-col'><div class='mdl-grid'><div class='header-cell mdl-cell'><p class='mdl-typography--title'>Search<br></p></div><div class='content-cell mdl-cell mdl-typography--body-1'>Searched for&nbsp;<a href='https://www.google.com/search?q=invented+thing+%1'>invented thing %1</a><br>Mar 4, 2025, 6:22:09 PM CET<br></div><div class='content-cell mdl-cell mdl-typography--caption'><b>Products:</b><br>&emsp;Search<br></div></div></div>)")
            .replace("%1", QByteArray::number(number));
    },
    "", "</div></body></html>" };

// It is nowhere whole: each record is made as it is read.
class EndlessFile final : public ByteSource {
public:
    EndlessFile(const Recipe& recipe, qint64 size)
        : m_recipe(recipe)
        , m_size(size)
    {
    }
    std::span<const char> next() override
    {
        m_chunk.clear();
        while (bytes < m_size && m_chunk.size() < static_cast<qsizetype>(ChunkSize) - 1024) {
            const QByteArray& before = m_records == 0 ? m_recipe.begin : m_recipe.between;
            const QByteArray record = before + m_recipe.record(m_records++);
            m_chunk += record;
            bytes += record.size();
        }
        if (m_chunk.isEmpty() && !std::exchange(m_closed, true)) {
            m_chunk = m_recipe.end;
            bytes += m_chunk.size();
        }
        return { m_chunk.constData(), static_cast<std::size_t>(m_chunk.size()) };
    }
    FileReason trouble() const override { return FileReason::None; }
    qint64 records() const { return m_records; }
    qint64 bytes = 0;

private:
    const Recipe& m_recipe;
    qint64 m_size;
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

    void memoryDoesNotGrowWithTheFile_data()
    {
        QTest::addColumn<const Recipe*>("recipe");
        QTest::newRow("list") << &List;
        QTest::newRow("page") << &Page;
    }
    void memoryDoesNotGrowWithTheFile()
    {
        QFETCH(const Recipe*, recipe);
        const auto readOf = [&](qint64 size) {
            EndlessFile source(*recipe, size);
            CountingHost host;
            std::vector<ExportFile> files(1);
            files[0].report = { { 1 }, recipe->path, size, FileState::Read };
            files[0].format = recipe->format;
            ExportContext context;
            Progress progress(host, files);
            FileReading reading(files[0], context, host, progress);
            const bool worked = reading.run(source).has_value() && files[0].report.state == FileState::Read
                && files[0].report.bytes == source.bytes && host.records == files[0].report.records;
            return worked && host.records == source.records() && reading.warnings().empty();
        };
        QVERIFY(readOf(5 << 20));
        const qint64 before = peakKilobytes();
        const qint64 size = qEnvironmentVariableIntValue("CANDOR_IMPORT_MEGABYTES") * 1024LL * 1024;
        QVERIFY(readOf(size > 0 ? size : 16 << 20));
        const qint64 grown = peakKilobytes() - before;
        QVERIFY2(grown < 20'000, qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(ImportMemoryTest)
#include "import_memory_test.moc"
