#include "archive_bytes.h"
#include "file_reading.h"
#include "made_sources.h"
#include "reader.h"

#include <QTest>

#include <sys/resource.h>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

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

// Readers that keep nothing: what grows is the program's.
Record note(const char* kind)
{
    return recordOf(Role::Activity, Company::Manual, Category::Other, QString::fromLatin1(kind));
}

struct Rows final : TableReader {
    bool isHeader(const TableRow& row) const override { return row.at(0) == u"when"; }
    void read(const TableRow&, Findings& findings) override { findings.add(note("row")); }
};
struct Tags final : PageReader {
    void open(const Tag& tag, Findings& findings) override
    {
        if (tag.name == "b")
            findings.add(note("tag"));
    }
    void close(std::string_view, Findings&) override { }
    void text(std::string_view, Findings&) override { }
};
struct Lines final : LineReader {
    void read(const QString&, Findings& findings) override { findings.add(note("line")); }
};
struct Elements final : JsonReader {
    void read(Json, std::string_view, Findings& findings) override { findings.add(note("element")); }
};

template <class Common, class Own>
Reader make(const QString&, const ExportContext&)
{
    return std::unique_ptr<Common>(std::make_unique<Own>());
}
const Format Table { &make<TableReader, Rows> };
const Format Page { &make<PageReader, Tags> };
const Format Text { &make<LineReader, Lines> };
const Format Tree { &make<JsonReader, Elements>, JsonCut::Paths };
const Format Whole { &make<JsonReader, Elements>, JsonCut::Whole };

qint64 peakKilobytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

// Reads all of the source and says how.
FileReport readAll(ByteSource& source, const Format& format)
{
    CountingHost host;
    std::vector<ExportFile> files(1);
    files[0].report = { { 1 }, u"My Activity/Search/MyActivity.json"_s, 5 << 20, FileState::Read };
    files[0].format = &format;
    ExportContext context;
    Progress progress(host, files);
    FileReading reading(files[0], context, host, progress);
    const Result<void> done = reading.run(source);
    if (!done || (files[0].report.state == FileState::Read && host.records != files[0].report.records))
        files[0].report.state = FileState::Unknown;
    return files[0].report;
}

} // namespace

class HostileMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Each of these would be gigabytes in the wild; none is ever whole.
    void memoryDoesNotGrowWithHostility_data()
    {
        QTest::addColumn<const Format*>("format");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<FileReason>("reason");
        const QByteArray words(400, 'w');
        const FileReason large = FileReason::RecordTooLarge;
        QTest::newRow("a table of many rows")
            << &Table << "when,what\n"_ba << QByteArray("1," + words + '\n') << ""_ba << FileReason::None;
        QTest::newRow("a table of one line") << &Table << "when,what\n1,"_ba << words << ""_ba << large;
        QTest::newRow("a table of one quote")
            << &Table << "when,what\n1,\""_ba << QByteArray(words + '\n') << ""_ba << large;
        QTest::newRow("a table of one preamble") << &Table << ""_ba << words << ""_ba << large;
        QTest::newRow("a page of one line")
            << &Page << "<div>"_ba << QByteArray("<b class=x>" + words + "</b>&amp;") << "</div>"_ba
            << FileReason::None;
        QTest::newRow("a page of one word")
            << &Page << "<div><b>"_ba << words << "</b></div>"_ba << FileReason::None;
        QTest::newRow("a page of one comment")
            << &Page << "<b><!--"_ba << words << "--></b>"_ba << FileReason::None;
        QTest::newRow("a page of one tag")
            << &Page << "<b "_ba << QByteArray(words + "='" + words + "' ") << "></b>"_ba << FileReason::None;
        QTest::newRow("a page of one value") << &Page << "<b class='"_ba << words << "'>"_ba << large;
        QTest::newRow("a page of other tags each time")
            << &Page << "<b></b>"_ba << QByteArray("<x" + words + "/>") << ""_ba << FileReason::None;
        QTest::newRow("a text of many lines")
            << &Text << ""_ba << QByteArray(words + '\n') << ""_ba << FileReason::None;
        QTest::newRow("a text of one line") << &Text << ""_ba << words << ""_ba << large;
        QTest::newRow("a tree with one branch")
            << &Tree << json("{'a':{'b':[1") << QByteArray(",\"" + words + '"') << "]}}"_ba
            << FileReason::None;
        QTest::newRow("a tree with many branches")
            << &Tree << json("{'a':1") << QByteArray(",\"" + words + json("':{'x':[2]}")) << "}"_ba
            << FileReason::None;
        QTest::newRow("a tree of one name") << &Tree << "{\""_ba << words << "\":1}"_ba << large;
        QTest::newRow("a whole") << &Whole << json("{'a':[1") << QByteArray(",\"" + words + '"') << "]}"_ba
                                 << large;
    }
    void memoryDoesNotGrowWithHostility()
    {
        QFETCH(const Format*, format);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, after);
        QFETCH(FileReason, reason);
        const auto readOf = [&](qint64 size) {
            const qint64 pieces = static_cast<qint64>(ChunkSize) / piece.size() * piece.size();
            RepeatingSource source(before, piece, size / pieces * pieces, after);
            const FileReport report = readAll(source, *format);
            return std::make_pair(
                report.state == FileState::Read ? FileReason::None : report.reason, source.given);
        };
        (void)readOf(4 << 20);
        const qint64 peak = peakKilobytes();
        const auto [found, given] = readOf(60 << 20);
        QCOMPARE(found, reason);
        QVERIFY(reason == FileReason::None || given < 20 << 20);
        const qint64 grown = peakKilobytes() - peak;
        // A refused element may be held up to its limit, while the memory for it doubles.
        QVERIFY2(grown < (reason == FileReason::None ? 12'000 : 60'000), qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(HostileMemoryTest)
#include "hostile_memory_test.moc"
