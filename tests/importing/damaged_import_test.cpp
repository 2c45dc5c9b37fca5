#include "archive_bytes.h"
#include "containers/container.h"
#include "exports.h"
#include "recording_host.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

Packed file(const QByteArray& name, const QByteArray& data)
{
    Packed packed;
    packed.name = name;
    packed.data = data;
    return packed;
}

// Searches that do not compress to nothing.
QByteArray activities(int count)
{
    QRandomGenerator random(7);
    QByteArray list = "[";
    for (int i = 0; i < count; ++i) {
        list += R"({"header":"Search","title":"Searched for )" + QByteArray::number(random.generate64())
            + R"(","time":"2025-03-04T11:39:12Z","products":["Search"]},)";
    }
    return list.chopped(1) + "]";
}

QList<Packed> takeout()
{
    return { file("Takeout/My Activity/Maps/MyActivity.json", activities(50)),
        file("Takeout/My Activity/Search/MyActivity.json", activities(3000)),
        file("Takeout/My Activity/Shopping/MyActivity.json", activities(500)),
        file("Takeout/notes.txt", "mine") };
}

struct Outcome {
    RecordingHost host;
    std::optional<Fault> fault;
    ImportSummary summary;

    explicit Outcome(const QString& path, UnpackLimits limits = UnpackLimits::Usual)
    {
        const Result<std::vector<Export>> found = findExports({ path }, host, limits);
        if (!found) {
            fault = found.error().fault;
            return;
        }
        Result<ImportSummary> result = read(found->front(), host);
        if (result)
            summary = *std::move(result);
        else
            fault = result.error().fault;
    }

    // Whatever happened: files that failed left nothing, files that were read left everything they count.
    bool isConsistent() const
    {
        if (fault)
            return *fault == Fault::Invalid || *fault == Fault::TooLarge;
        qint64 counted = 0;
        for (const FileReport& report : summary.files) {
            const auto kept = host.byFile.find(report.id.value);
            const qint64 records = kept == host.byFile.end() ? 0 : static_cast<qint64>(kept->second.size());
            if (records != report.records || (report.state != FileState::Read && records != 0))
                return false;
            counted += report.bytes;
        }
        const ByteTotals bytes = summary.bytes();
        return counted == bytes.total
            && bytes.total == bytes.read + bytes.skipped + bytes.unknown + bytes.failed && host.isMonotonic;
    }
};

} // namespace

class DamagedImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCutArchiveGivesWhatIsWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("zip") << zipOf(takeout());
        QTest::addRow("tgz") << tgzOf(takeout());
        QList<Packed> described = takeout();
        for (Packed& packed : described)
            packed.descriptor = true;
        QTest::addRow("zip with data descriptors") << zipOf(described);
    }
    void aCutArchiveGivesWhatIsWhole()
    {
        QFETCH(QByteArray, bytes);
        const Desk desk;
        QVERIFY(!Outcome(desk.put(u"whole.zip"_s, bytes)).fault);
        bool someRead = false;
        for (int part = 0; part < 16; ++part) {
            const Outcome outcome(desk.put(u"cut.zip"_s, bytes.first(bytes.size() * part / 16)));
            QVERIFY(outcome.isConsistent());
            const bool saysSo = outcome.fault || outcome.summary.fileCount(FileState::Failed) > 0;
            QVERIFY2(saysSo, qPrintable(QString::number(part)));
            someRead = someRead || (!outcome.fault && outcome.summary.fileCount(FileState::Read) > 0);
        }
        QVERIFY(someRead
            || QByteArray(QTest::currentDataTag()) == "tgz"); // one stream: what is cut may be all of it
    }

    void flippedBitsNeverDoHarm()
    {
        QRandomGenerator random(20261123);
        const Desk desk;
        const QList<Packed> small { file("Takeout/My Activity/Search/MyActivity.json", activities(30)),
            file("Takeout/My Activity/Maps/MyActivity.json", activities(20)),
            file("data/ageinfo.js",
                R"(window.YTD.ageinfo.part0 = [ { "ageMeta" : { "ageInfo" : { "age" : [ "3" ] } } } ])") };
        for (const QByteArray& whole : { zipOf(small), tgzOf(small), tarOf(small) }) {
            for (int round = 0; round < 250; ++round) {
                QByteArray bytes = whole;
                for (quint32 flips = random.bounded(1U, 9U); flips > 0; --flips) {
                    const auto at
                        = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
                    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
                }
                QVERIFY(Outcome(desk.put(u"flipped.zip"_s, bytes)).isConsistent());
            }
        }
    }

    void aDamagedFileIsTakenBackWhole()
    {
        const Desk desk;
        const Outcome outcome(desk.put(u"x.zip"_s,
            zipOf({ file("My Activity/Search/MyActivity.json", activities(5000).chopped(1)),
                file("My Activity/Maps/MyActivity.json", activities(3)) })));
        QVERIFY(!outcome.fault);
        QCOMPARE(outcome.host.forgotten, 1); // two batches had been handed over
        QCOMPARE(outcome.host.records().size(), 3U);
        QCOMPARE(outcome.summary.files[0].state, FileState::Failed);
        QCOMPARE(outcome.summary.files[0].reason, FileReason::Malformed);
        QCOMPARE(outcome.summary.files[0].records, 0);
    }

    void nothingReadableIsAnError_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut") << QByteArray(R"([{"title":"x")");
        QTest::newRow("bad UTF-8") << QByteArray("[{\"title\":\"\xff\"}]");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("damaged inside") << QByteArray(R"([{"title":}])");
    }
    void nothingReadableIsAnError()
    {
        QFETCH(QByteArray, data);
        const Desk desk;
        const Outcome outcome(desk.put(u"watch-history.json"_s, data));
        QCOMPARE(outcome.fault, Fault::Invalid);
        QVERIFY(outcome.host.records().empty());
    }

    void hugeNumbersAndDoubleKeysAreBearable()
    {
        const Desk desk;
        const Outcome outcome(desk.put(u"watch-history.json"_s,
            R"([{"title":"a","title":"b","time":"2025-03-04T11:39:12Z","products":[18446744073709551615, 1e308]}])"));
        QVERIFY(!outcome.fault);
        QCOMPARE(outcome.host.records().size(), 1U);
    }

    void aBombOf42KilobytesIsStoppedAtTheLimit()
    {
        const Desk desk;
        const QByteArray blanks = "[" + QByteArray(42'000'000, ' ') + "]";
        const QByteArray bomb = zipOf({ file("Takeout/My Activity/Maps/MyActivity.json", activities(5)),
            file("Takeout/My Activity/Search/MyActivity.json", blanks) });
        QVERIFY2(bomb.size() < 43'000, qPrintable(QString::number(bomb.size())));
        const Outcome outcome(desk.put(u"bomb.zip"_s, bomb));
        QVERIFY(outcome.isConsistent());
        QCOMPARE(outcome.summary.files[0].records, 5); // what is sound beside it is read
        QCOMPARE(outcome.summary.files[1].state, FileState::Failed);
        QCOMPARE(outcome.summary.files[1].reason, FileReason::TooLarge);
    }

    void whatAPersonAllowsIsReadWhileWhatGrowsBeyondAllMeasureIsNot()
    {
        const Desk desk;
        const QByteArray list = activities(5);
        const QByteArray blanks = list.chopped(1) + QByteArray(34'000'000, ' ') + "]";
        const QString bomb = desk.put(
            u"Takeout.zip"_s, zipOf({ file("Takeout/My Activity/Search/MyActivity.json", blanks) }));
        const Outcome stopped(bomb);
        QCOMPARE(stopped.fault, std::optional(Fault::TooLarge)); // there is nothing else in it
        const Outcome allowed(bomb, UnpackLimits::Raised);
        QVERIFY(allowed.isConsistent());
        QCOMPARE(allowed.summary.files[0].state, FileState::Read);
        QCOMPARE(allowed.host.records().size(), 5U);

        // A zip in a zip multiplies: beyond what one packing can reach, nothing is let pass.
        const QString nested = desk.put(u"nested.zip"_s,
            zipOf({ file("part.zip",
                zipOf({ file("Takeout/My Activity/Search/MyActivity.json",
                    list.chopped(1) + QByteArray(34'000'000, ' ') + "]") })) }));
        const Outcome beyond(nested, UnpackLimits::Raised);
        QCOMPARE(beyond.fault, std::optional(Fault::TooLarge));
    }

    void filesThatLieInsideOneAnotherAreStoppedTogether()
    {
        // Each of the twenty stays under the limit of a single file; the whole would be 400 MB out of 30 kB.
        const Desk desk;
        QList<QByteArray> names;
        for (int i = 0; i < 20; ++i)
            names += "Takeout/My Activity/Part " + QByteArray::number(i) + "/MyActivity.json";
        const QByteArray bomb = overlappingZipOf(names, "x = [" + QByteArray(20'000'000, ' ') + "]");
        QVERIFY2(bomb.size() < 43'000, qPrintable(QString::number(bomb.size())));
        const Outcome outcome(desk.put(u"bomb.zip"_s, bomb));
        QVERIFY(outcome.isConsistent());
        const auto& files = outcome.summary.files;
        // Whose quoted headers do not pass for the front of a script has failed before; one file may still
        // fit.
        const auto reached = std::ranges::find_if(
            files, [](const FileReport& report) { return report.reason != FileReason::Malformed; });
        QVERIFY(files.end() - reached > 5);
        // One may fit in each turn, since a turn begins with the archive's first byte.
        QVERIFY(std::count_if(reached, files.end(), [](const FileReport& report) {
            return report.reason != FileReason::TooLarge;
        }) <= 2);
        QVERIFY(outcome.host.records().empty());
    }

    void aMillionFilesAreListedUpToTheLimit()
    {
        QList<Packed> files { file("Takeout/My Activity/Maps/MyActivity.json", activities(3)) };
        for (int i = 0; i < 199'999; ++i) {
            files += file(QByteArray::number(i), {});
            files.last().stored = true;
        }
        const QByteArray many = zipOf(files);
        const Desk desk;
        QList<Packed> five;
        for (int i = 0; i < 5; ++i)
            five += file(QByteArray::number(i) + ".zip", many);
        const Outcome outcome(desk.put(u"million.zip"_s, zipOf(five)));
        QVERIFY(outcome.isConsistent());
        QCOMPARE(outcome.host.records().size(), 3U); // what is before the limit is read
        QVERIFY(static_cast<qint64>(outcome.summary.files.size()) <= ContainerLimits::Entries + 1);
        QCOMPARE(outcome.summary.files.back().reason, FileReason::TooMany);
        QCOMPARE(
            outcome.summary.files.back().path, u"million.zip"_s); // it stands for those that are not listed
    }

    void manyWantedFilesAreReadInOneGo()
    {
        QList<Packed> files;
        for (int i = 0; i < 2000; ++i)
            files += file("Takeout/My Activity/" + QByteArray::number(i) + "/MyActivity.json", activities(1));
        const Desk desk;
        const Outcome outcome(desk.put(u"x.zip"_s, zipOf(files)));
        QVERIFY(outcome.isConsistent());
        QCOMPARE(outcome.host.records().size(), 2000U);
    }

    void linksLeadNowhere()
    {
        const Desk desk;
        const QString secret = desk.put(u"secret/MyActivity.json"_s, activities(9));
        Packed link = file("Takeout/My Activity/Search/MyActivity.json", secret.toUtf8());
        link.unixMode = 0120777;
        Packed up = file("Takeout/My Activity/Shopping/MyActivity.json", "../../../secret/MyActivity.json");
        up.unixMode = 0120777;
        const QList<Packed> files { file("Takeout/My Activity/Maps/MyActivity.json", activities(2)), link, up,
            file("../../Takeout/My Activity/Ads/MyActivity.json", activities(1)) }; // a name is a label
        desk.put(u"folder/Takeout/My Activity/Maps/MyActivity.json"_s, activities(3));
        QVERIFY(QFile::link(secret, desk.path() + u"/folder/Takeout/My Activity/linked.json"_s));
        QVERIFY(
            QFile::link(desk.path() + u"/secret"_s, desk.path() + u"/folder/Takeout/My Activity/Search"_s));
        QVERIFY(QFile::link(desk.path() + u"/folder"_s, desk.path() + u"/folder/Takeout/again"_s));
        const QStringList paths { desk.put(u"x.zip"_s, zipOf(files)), desk.put(u"x.tgz"_s, tgzOf(files)),
            desk.path() + u"/folder"_s };
        for (const QString& path : paths) {
            const Outcome outcome(path);
            QVERIFY(outcome.isConsistent());
            QCOMPARE(outcome.host.records().size(), 3U);
        }
    }

    void absurdNestingIsBearable()
    {
        const QByteArray list = activities(2);
        QByteArray nest = zipOf({ file("Takeout/My Activity/Search/MyActivity.json", list) });
        for (int i = 0; i < 50; ++i)
            nest = zipOf({ file("in.zip", nest), file("My Activity/Maps/MyActivity.json", list) });
        const QByteArray deep = QByteArray("d/").repeated(30'000) + "My Activity/Search/MyActivity.json";
        const Desk desk;
        for (const QString& path :
            { desk.put(u"nest.zip"_s, nest), desk.put(u"deep.zip"_s, zipOf({ file(deep, list) })) }) {
            const Outcome outcome(path);
            QVERIFY(outcome.isConsistent());
            QVERIFY(!outcome.host.records().empty());
        }
    }

    void anImportCanBeCancelledAnywhere()
    {
        const Desk desk;
        const QString path = desk.put(u"x.zip"_s, zipOf(takeout()));
        RecordingHost finder;
        const Result<std::vector<Export>> found = findExports({ path }, finder);
        QVERIFY(found);
        for (int questions = 0; questions < 5; ++questions) {
            RecordingHost host;
            host.cancelAfter = questions;
            const Result<ImportSummary> result = read(found->front(), host);
            QVERIFY(!result);
            QCOMPARE(result.error().fault, Fault::Cancelled);
        }
    }

    void theHostsErrorEndsTheImport()
    {
        const Desk desk;
        const QString path = desk.put(u"x.zip"_s, zipOf(takeout()));
        for (int batches = 0; batches < 3; ++batches) {
            RecordingHost host;
            host.failAfter = batches;
            const Result<std::vector<Export>> found = findExports({ path }, host);
            const Result<ImportSummary> result = read(found->front(), host);
            QVERIFY(!result);
            QCOMPARE(result.error().fault, Fault::Disk);
        }
    }

    void aFileThatVanishesIsAnError()
    {
        const Desk desk;
        RecordingHost host;
        const QString path = desk.put(u"x.zip"_s, zipOf(takeout()));
        const Result<std::vector<Export>> found = findExports({ path }, host);
        QVERIFY(QFile::remove(path));
        QCOMPARE(read(found->front(), host).error().fault, Fault::NotFound);
    }
};

QTEST_GUILESS_MAIN(DamagedImportTest)
#include "damaged_import_test.moc"
