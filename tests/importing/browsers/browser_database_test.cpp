#include "browser_bench.h"
#include "browsers/browser_database.h"

#include <QElapsedTimer>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool neverCancelled()
{
    return false;
}

// Places and visits that are what they should be.
QByteArray soundRows(int count)
{
    return "INSERT INTO moz_places (id, url, title) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
           "FROM n"
           " WHERE i < "
        + QByteArray::number(count)
        + ") SELECT i, 'https://tea.example/' || i, 'Tea number ' || i FROM n;"
          "INSERT INTO moz_historyvisits (place_id, visit_date) SELECT id, 1927000000000000 + id FROM "
          "moz_places";
}

} // namespace

class BrowserDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatOnlyLooksLikeATableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("schema");
        const auto row
            = [](const char* name, const char* schema) { QTest::newRow(name) << QByteArray(schema); };
        row("a view", "CREATE VIEW moz_places AS SELECT 1 AS id, 'https://tea.example/' AS url");
        row("a view without an end",
            "CREATE VIEW moz_places AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
            " SELECT id, 'https://tea.example/' AS url FROM n");
        row("a full-text index", "CREATE VIRTUAL TABLE moz_places USING fts5(url, title)");
        row("a table without row numbers",
            "CREATE TABLE moz_places (id INTEGER, url TEXT PRIMARY KEY) WITHOUT ROWID");
        row("a table without addresses", "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, title TEXT)");
        row("an address that is made up on the way",
            "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT AS ('https://' || "
            "hex(zeroblob(100000))))");
        row("a table that hides its row numbers",
            "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT, RowId TEXT)");
        row("nothing", "CREATE TABLE something (id INTEGER)");
    }
    void whatOnlyLooksLikeATableIsRefused()
    {
        QFETCH(const QByteArray, schema);
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file())
            .run("CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, place_id INTEGER, visit_date "
                 "INTEGER)")
            .run("INSERT INTO moz_historyvisits VALUES (1, 1, 1927000000000000)")
            .run(schema);
        QElapsedTimer time;
        time.start();
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(!summary);
        QCOMPARE(summary.error().fault, Fault::Invalid);
        QVERIFY(bench.host.records().empty());
        QVERIFY(bench.isSwept());
        QVERIFY(time.elapsed() < 10'000);
    }

    void triggersAndCountedColumnsBesideTheTablesDoNothing()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file())
            .run("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT,"
                 " title TEXT AS (hex(zeroblob(9000000))), hidden INTEGER AS (1))")
            .run("CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, place_id INTEGER, visit_date "
                 "INTEGER)")
            .run("INSERT INTO moz_places (id, url) VALUES (1, 'https://tea.example/')")
            .run("INSERT INTO moz_historyvisits VALUES (1, 1, 1927000000000000)")
            .run("CREATE VIEW beside AS SELECT * FROM moz_places")
            .run("CREATE VIRTUAL TABLE words USING fts5(text)")
            .run("CREATE TRIGGER moz_places AFTER INSERT ON moz_places BEGIN DELETE FROM moz_historyvisits; "
                 "END");
        QVERIFY(bench.read());
        QCOMPARE(bench.host.records().size(), std::size_t { 1 });
        QCOMPARE(bench.host.records().front().text, u"https://tea.example/"_s);
    }

    void aLengthThatIsALieIsDamage()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file())
            .run("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT, title TEXT)")
            .run("CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, place_id INTEGER, visit_date "
                 "INTEGER)")
            .run("INSERT INTO moz_places VALUES (1, 'https://tea.example/', replace(hex(zeroblob(4500)), "
                 "'0', 'T'))")
            .run("INSERT INTO moz_historyvisits VALUES (1, 1, 1927000000000000)");
        QByteArray bytes = contentOf(bench.file());
        const QByteArray length = QByteArray::fromHex("818c5d"); // of 9000 characters
        QCOMPARE(bytes.count(length), 1);
        bench.folder.put(u"places.sqlite"_s, bytes.replace(length, QByteArray::fromHex("ffff7f")));
        QCOMPARE(bench.read().error().fault, Fault::Invalid);
        QVERIFY(bench.host.records().empty());
    }

    void aValueOfManyMegabytesIsNotTaken()
    {
        BrowserBench bench(Company::Chrome);
        MadeDatabase(bench.file())
            .run(ChromiumTables)
            .run("INSERT INTO urls (id, url, title, last_visit_time) VALUES"
                 " (1, 'https://tea.example/', CAST(zeroblob(17000000) AS TEXT), 0)")
            .run("INSERT INTO visits (url, visit_time) VALUES (1, 13569465600000000)");
        bench.profile.files.push_back({ bench.folder.put(u"BrowsingTopicsState"_s, AdTopicsState), 0 });
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary); // the topics are sound
        QCOMPARE(summary->files.front().state, FileState::Failed);
        QCOMPARE(summary->files.front().reason, FileReason::RecordTooLarge);
    }

    void longTextsAreCutAndStrangeValuesRead()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file())
            .run(FirefoxTables)
            .run("INSERT INTO moz_places (id, url, title) VALUES"
                 " (1, 'https://tea.example/', replace(hex(zeroblob(50000)), '0', 'é')),"
                 " (2, 'https://b.example/', CAST(x'54ff61' AS TEXT)), (3, x'68747470733a2f2f63', 'a blob'),"
                 " (4, 'javascript:alert(1)', 'no page'), (5, 'HTTPS://E.example/', 12)")
            .run("INSERT INTO moz_historyvisits (place_id, visit_date) SELECT id, 1927000000000000 FROM "
                 "moz_places");
        QVERIFY(bench.read());
        const std::vector<Record> records = bench.host.records();
        QCOMPARE(records.size(), std::size_t { 3 });
        QCOMPARE(records[0].text, QString(4096, u'é'));
        QCOMPARE(records[1].text, u"T\uFFFDa"_s);
        QCOMPARE(records[2].text, u"12"_s); // the column makes a text of it
    }

    void damagedPagesFailTheFileAndNothingOfItIsKept()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file()).run(FirefoxTables).run(soundRows(20'000));
        QByteArray bytes = contentOf(bench.file());
        const qsizetype third = bytes.size() / 3 / 4096 * 4096; // of the places: some visits were handed over
        for (qsizetype page = third; page < third + 40 * 4096; page += 4096)
            bytes.replace(page, 2048, QByteArray(2048, '\xa5'));
        bench.folder.put(u"places.sqlite"_s, bytes);
        QCOMPARE(bench.read().error().fault, Fault::Invalid);
        QVERIFY(bench.host.records().empty());
        QVERIFY(bench.isSwept());
    }

    void noCutOfAFileMakesItCrash()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file()).run(FirefoxTables).run(soundRows(500));
        const QByteArray whole = contentOf(bench.file());
        for (int sixteenths = 0; sixteenths < 16; ++sixteenths) {
            bench.folder.put(u"places.sqlite"_s, whole.first(whole.size() * sixteenths / 16));
            (void)bench.read();
            QVERIFY(bench.isSwept());
        }
        bench.folder.put(u"places.sqlite"_s, QByteArray("this is no database").repeated(1000));
        QCOMPARE(bench.read().error().fault, Fault::Invalid);
    }

    void noBitOfAFileMakesItCrash()
    {
        BrowserBench bench(Company::Chrome);
        MadeDatabase(bench.file())
            .run(ChromiumTables)
            .run("INSERT INTO urls (url, title, last_visit_time) VALUES ('https://tea.example/', 'Tea', 0)")
            .run("INSERT INTO visits (url, visit_time) VALUES (1, 13569465600000000)");
        const QByteArray whole = contentOf(bench.file());
        quint32 dice = 1;
        for (int i = 0; i < 150; ++i) {
            QByteArray damaged = whole;
            for (int flips = 0; flips < 20; ++flips) {
                dice = dice * 1664525 + 1013904223;
                damaged[static_cast<qsizetype>(dice >> 8) % damaged.size()]
                    ^= static_cast<char>(1 << (dice >> 29));
            }
            bench.folder.put(u"History"_s, damaged);
            (void)bench.read();
            QVERIFY(bench.isSwept());
        }
    }

    void aQueryThatTakesTooLongIsEnded()
    {
        const Desk desk;
        const QString path = desk.path() + u"/slow.sqlite"_s;
        MadeDatabase(path).run(FirefoxTables).run(soundRows(2'000));
        constexpr auto slow = "SELECT a.id FROM moz_places a CROSS JOIN moz_places b CROSS JOIN moz_places c"
                              " WHERE a.id + b.id + c.id < 0";
        BrowserDatabase impatient(path, neverCancelled, std::chrono::milliseconds(50));
        QVERIFY(!BrowserRows(impatient, slow).next());
        QCOMPARE(impatient.damage(), FileReason::TooLarge);

        bool isCancelled = false;
        BrowserDatabase patient(path, [&] { return isCancelled; });
        isCancelled = true;
        QVERIFY(!BrowserRows(patient, slow).next());
        QCOMPARE(patient.error()->fault, Fault::Cancelled);
    }

    void nothingButReadingIsCompiled_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql : { "DELETE FROM moz_places", "ATTACH 'other.sqlite' AS other",
                 "PRAGMA writable_schema = ON", "PRAGMA journal_mode = WAL",
                 "SELECT hex(url) FROM moz_places", "SELECT * FROM pragma_database_list",
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
                 "CREATE TEMP TABLE t (x)", "BEGIN" })
            QTest::newRow(sql) << QByteArray(sql);
    }
    void nothingButReadingIsCompiled()
    {
        QFETCH(const QByteArray, sql);
        const Desk desk;
        const QString path = desk.path() + u"/places.sqlite"_s;
        MadeDatabase(path).run(FirefoxTables);
        BrowserDatabase database(path, neverCancelled);
        QVERIFY(database.isSound());
        QVERIFY(database.columnsOf("moz_places").contains("url"));
        QVERIFY(!BrowserRows(database, sql).next());
        QVERIFY(!database.isSound());
    }
};

QTEST_GUILESS_MAIN(BrowserDatabaseTest)
#include "browser_database_test.moc"
