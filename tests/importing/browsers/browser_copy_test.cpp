#include "browser_bench.h"
#include "browsers/browser_copy.h"

#include <QtEndian>

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

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
}

bool neverCancelled()
{
    return false;
}

QByteArray aPageAndItsVisit(const char* address)
{
    return QByteArray("INSERT INTO moz_places (id, url, title) VALUES (1, '") + address
        + "', 'Tea'); INSERT INTO moz_historyvisits (place_id, visit_date, visit_type) VALUES (1, "
        + firefoxTime("2031-02-03T11:00:00Z") + ", 1)";
}

// A thousand pages in one transaction that has begun to write into the file and is not committed.
void changeWithoutCommitting(MadeDatabase& database)
{
    database.run("PRAGMA page_size = 1024; PRAGMA cache_size = 2").run(FirefoxTables);
    database.run("INSERT INTO moz_places (id, url, title) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                 "i + 1 FROM n"
                 " WHERE i < 1000) SELECT i, 'https://tea.example/' || i, 'Before' FROM n");
    database.run("INSERT INTO moz_historyvisits (place_id, visit_date) SELECT id, 1927000000000000 + id FROM "
                 "moz_places");
    database.run("BEGIN; UPDATE moz_places SET title = 'After'");
}

} // namespace

class BrowserCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rowsThatStandOnlyInTheLogAreRead()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase running(bench.file());
        running.run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0").run(FirefoxTables);
        running.run(aPageAndItsVisit("https://tea.example/"));
        const QByteArray database = contentOf(bench.file());
        const QByteArray log = contentOf(bench.file() + u"-wal"_s);
        QVERIFY(!database.contains("tea.example"));
        QVERIFY(log.contains("tea.example"));
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QCOMPARE(bench.told(Role::Activity), { u"11:00 visit Tea"_s });
        QCOMPARE(summary->files.front().bytes, database.size() + log.size());
        QCOMPARE(contentOf(bench.file()), database); // the browser's own are as they were
        QCOMPARE(contentOf(bench.file() + u"-wal"_s), log);
        QVERIFY(bench.isSwept());
    }

    void aFileThatTheBrowserHasLockedIsRead()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase running(bench.file());
        running.run("PRAGMA locking_mode = EXCLUSIVE").run(FirefoxTables);
        running.run(aPageAndItsVisit("https://tea.example/")).run("BEGIN EXCLUSIVE");
        QVERIFY(bench.read());
        QCOMPARE(bench.told(Role::Activity), { u"11:00 visit Tea"_s });
    }

    void whatWasNotCommittedIsTakenBackInTheCopy()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase running(bench.file());
        changeWithoutCommitting(running);
        QVERIFY(contentOf(bench.file()).contains("After"));
        QVERIFY(QFileInfo(bench.file() + u"-journal"_s).size() > 0);
        QVERIFY(bench.read());
        QCOMPARE(bench.host.records().size(), std::size_t { 1000 });
        for (const Record& record : bench.host.records())
            QCOMPARE(record.text, u"Before"_s);
        QVERIFY(bench.isSwept());
    }

    void aJournalThatNamesAnotherFileDoesNotReachIt()
    {
        const Desk elsewhere;
        const QString victim = elsewhere.put(u"precious"_s, "kept");
        BrowserBench bench(Company::Firefox);
        {
            MadeDatabase running(elsewhere.path() + u"/places.sqlite"_s);
            changeWithoutCommitting(running);
            bench.folder.put(u"places.sqlite"_s, contentOf(elsewhere.path() + u"/places.sqlite"_s));
            bench.folder.put(
                u"places.sqlite-journal"_s, contentOf(elsewhere.path() + u"/places.sqlite-journal"_s));
        }
        const QByteArray name = victim.toUtf8();
        quint32 sum = 0;
        for (const char byte : name)
            sum += static_cast<quint32>(static_cast<int>(static_cast<signed char>(byte)));
        const quint32 numbers[] { qToBigEndian(quint32(1 + 0x4000'0000 / 1024)),
            qToBigEndian(static_cast<quint32>(name.size())), qToBigEndian(sum) };
        const auto bytes = [&](int i) { return QByteArray(reinterpret_cast<const char*>(&numbers[i]), 4); };
        append(bench.file() + u"-journal"_s,
            bytes(0) + name + bytes(1) + bytes(2) + QByteArray::fromHex("d9d505f920a163d7"));
        (void)bench.read();
        QCOMPARE(contentOf(victim), "kept"_ba);
        QVERIFY(bench.isSwept());
    }

    void aFileThatNeverStandsStillIsToldAsInUse()
    {
        const Desk desk;
        const QString path = desk.put(u"History"_s, QByteArray(1000, 'h'));
        const auto write = [&] {
            append(path, "x");
            return false;
        };
        const Result<BrowserCopy> copy = BrowserCopy::of(path, desk.path() + u"/copies"_s, write);
        QVERIFY(!copy);
        QCOMPARE(copy.error().fault, Fault::InUse);
        QVERIFY(!QFileInfo::exists(desk.path() + u"/copies"_s));
    }

    void aFileThatMovedOnceIsCopiedAgain()
    {
        const Desk desk;
        const QString path = desk.put(u"History"_s, QByteArray(1000, 'h'));
        bool hasMoved = false;
        const auto writeOnce = [&] {
            if (!std::exchange(hasMoved, true))
                append(path + u"-wal"_s, "newer");
            return false;
        };
        const Result<BrowserCopy> copy = BrowserCopy::of(path, desk.path() + u"/copies"_s, writeOnce);
        QVERIFY(copy);
        QCOMPARE(contentOf(copy->path() + u"-wal"_s), "newer"_ba);
        QCOMPARE(copy->bytes(), 1005);
    }

    void nobodyElseCanEnterTheFolderOfTheCopies()
    {
        const Desk desk;
        const QString path = desk.put(u"History"_s, "history");
        const Result<BrowserCopy> copy = BrowserCopy::of(path, desk.path() + u"/copies"_s, neverCancelled);
        QVERIFY(copy);
        constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
            | QFileDevice::ExeOther;
        for (const QString& folder :
            QStringList { desk.path() + u"/copies"_s, QFileInfo(copy->path()).path() })
            QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
    }

    void cancellingAtAnyMomentLeavesNothing()
    {
        QTemporaryDir home;
        BrowserProfile profile { Company::Firefox, {}, {}, { { makeFirefox(home.path()), 1000 } } };
        const QString privateFolder = home.path() + u"/copies"_s;
        int moments = 0;
        for (int i = 0; i < 1000; ++i) {
            RecordingHost host;
            host.cancelAfter = i;
            const Result<ImportSummary> summary = readBrowser(profile, privateFolder, host);
            QVERIFY(!QFileInfo::exists(privateFolder));
            if (summary)
                break;
            QCOMPARE(summary.error().fault, Fault::Cancelled);
            ++moments;
        }
        QVERIFY(moments > 0 && moments < 1000);
    }

    void cancellingInTheMiddleOfALongHistoryEndsIt()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file())
            .run(FirefoxTables)
            .run("INSERT INTO moz_places (id, url) VALUES (1, 'https://tea.example/')")
            .run("INSERT INTO moz_historyvisits (place_id, visit_date)"
                 " WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999)"
                 " SELECT 1, 1927000000000000 + i * 1000000 FROM n");
        bench.host.cancelAfter = 40;
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(!summary);
        QCOMPARE(summary.error().fault, Fault::Cancelled);
        const std::size_t read = bench.host.records().size();
        QVERIFY2(read > 0 && read < 100'000, qPrintable(QString::number(read)));
        QVERIFY(bench.isSwept());
    }

    void aHostThatFailsEndsTheReading()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file()).run(FirefoxTables).run(aPageAndItsVisit("https://tea.example/"));
        bench.host.failAfter = 0;
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(!summary);
        QCOMPARE(summary.error().fault, Fault::Disk);
        QVERIFY(bench.isSwept());
    }

    void whatCannotBeReadSaysWhy()
    {
        BrowserBench gone(Company::Safari);
        QCOMPARE(gone.read().error().fault, Fault::NotFound);
        QVERIFY(gone.isSwept());

        BrowserBench folder(Company::Safari);
        QVERIFY(QDir().mkpath(folder.file()));
        QCOMPARE(folder.read().error().fault, Fault::Refused);

        BrowserBench shut(Company::Safari);
        shut.folder.put(u"History.db"_s, "x");
        QVERIFY(QFile::setPermissions(shut.file(), QFileDevice::WriteOwner));
        const bool mayAnyway = QFile(shut.file()).open(QIODevice::ReadOnly); // whoever may do everything
        QCOMPARE(shut.read().error().fault, mayAnyway ? Fault::Invalid : Fault::Refused);
        QVERIFY(shut.isSwept());
    }

    void withoutAFolderForCopiesNothingIsRead()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file()).run(FirefoxTables);
        bench.folder.put(u"store"_s, "a file where the folder should be");
        QCOMPARE(bench.read().error().fault, Fault::Disk);
    }

    void copiesOfAKilledReadingAreSwept()
    {
        const Desk desk;
        desk.put(u"copies/browser.Ab12Cd/copy.sqlite"_s, "history");
        desk.put(u"copies/browser.Ab12Cd/copy.sqlite-wal"_s, "history");
        desk.put(u"copies/somebody's.txt"_s, "not ours");
        sweepBrowserCopies(desk.path() + u"/copies"_s);
        QCOMPARE(QDir(desk.path() + u"/copies"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            { u"somebody's.txt"_s });
        QVERIFY(QFile::remove(desk.path() + u"/copies/somebody's.txt"_s));
        sweepBrowserCopies(desk.path() + u"/copies"_s);
        QVERIFY(!QFileInfo::exists(desk.path() + u"/copies"_s));
    }
};

QTEST_GUILESS_MAIN(BrowserCopyTest)
#include "browser_copy_test.moc"
