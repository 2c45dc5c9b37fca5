#include "store_bench.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

class ConnectionStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatCouldWeakenOrCopyTheStoreIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql :
            { "ATTACH ':memory:' AS other", "ATTACH 'plain.db' AS plain KEY ''", "DETACH main",
                "SELECT sqlcipher_export('main')", "SELECT load_extension('x')", "PRAGMA key = 'x'",
                "PRAGMA rekey = 'x'", "PRAGMA hexrekey = 'x'", "PRAGMA cipher_hmac_algorithm = HMAC_SHA1",
                "PRAGMA cipher_use_hmac = OFF", "PRAGMA cipher_plaintext_header_size = 32",
                "PRAGMA cipher_migrate", "PRAGMA cipher_default_kdf_iter = 1",
                "PRAGMA cipher_log = 'log.txt'", "PRAGMA temp_store = 1", "PRAGMA temp_store_directory = '/'",
                "PRAGMA synchronous = OFF", "PRAGMA journal_mode = DELETE", "PRAGMA writable_schema = ON",
                "PRAGMA trusted_schema = ON", "PRAGMA foreign_keys = OFF", "PRAGMA locking_mode = EXCLUSIVE",
                "PRAGMA cell_size_check = OFF", "PRAGMA mmap_size = 1", "VACUUM INTO 'copy.db'" })
            QTest::addRow("%s", sql) << QByteArray(sql);
    }
    void whatCouldWeakenOrCopyTheStoreIsRefused()
    {
        QFETCH(QByteArray, sql);
        StoreBench bench;
        const std::unique_ptr<Connection> db = bench.around();
        const Result<void> done = db->script(sql);
        QVERIFY(!done);
        QVERIFY2(done.error().fault == Fault::Refused || done.error().fault == Fault::Internal,
            qPrintable(done.error().detail));
    }

    void whatTheStoreItselfNeedsIsAllowed()
    {
        StoreBench bench;
        QVERIFY(bench.store().check());
        QCOMPARE_GT(bench.store().version(), 0);
        QVERIFY(bench.store().cipher().startsWith(u"4.19.0"));
    }

    void settingsAreTheSafeOnes()
    {
        StoreBench bench;
        // read through the schema tables of pragmas, which the authorizer refuses, hence by what can be seen:
        // the log is there
        QVERIFY(QFile::exists(bench.path() + u"-wal"_s));
        bench.close();
        QVERIFY(!QFile::exists(bench.path() + u"-wal"_s)); // written back when it was closed
    }

    void nothingOfAPersonIsReadableOnDisk()
    {
        const QString canary = u"Kanarienvogel \u00e4 54321"_s;
        StoreBench bench;
        ImportSummary head = aHead();
        head.paths = { canary };
        head.product = canary;
        Record ad = anAd(canary, 5, { interest(canary) });
        ad.text = canary;
        QVERIFY(imported(bench.store(), { ad, anInterest(canary), aSearch(canary, 7) }, head));
        QVERIFY(halfImported(bench.store(), { aSearch(canary, 9) }, head));
        const QByteArray body = canary.toUtf8();
        QVERIFY(bench.store().ledger().append({ &body, 1 }));
        Endpoint endpoint;
        endpoint.subjectId = canary;
        QVERIFY(bench.store().recipients().addEndpoint(canary, endpoint));
        for (const bool closed : { false, true }) {
            if (closed)
                bench.close();
            qint64 files = 0;
            for (QDirIterator it(bench.folder(), QDir::Files | QDir::Hidden); it.hasNext(); ++files) {
                const QByteArray content = contentOf(it.next());
                const QByteArray wide(reinterpret_cast<const char*>(canary.utf16()), canary.size() * 2);
                for (const QByteArray& trace : { canary.toUtf8(), canary.toUtf8().left(14), wide })
                    QVERIFY2(!content.contains(trace), qPrintable(it.fileName()));
                QVERIFY(!content.startsWith("SQLite format 3"));
                QVERIFY(!content.contains("CREATE TABLE"));
            }
            QCOMPARE_GE(files, closed ? 1 : 3);
        }
    }

    void anErrorNamesTheStepAndNoValue()
    {
        StoreBench bench;
        const std::unique_ptr<Connection> db = bench.around();
        const Result<void> done
            = db->run("INSERT INTO recipient(id, key, name, channel) VALUES(1, ?, NULL, 0)", u"secret"_s);
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(u"step"));
        QVERIFY(!done.error().detail.contains(u"secret"));
    }

    void whatIsWrittenTogetherIsTakenBackTogether()
    {
        StoreBench bench;
        const Error no { Fault::Refused, u"no"_s };
        const Result<void> done = bench.store().inOneTransaction([&]() -> Result<void> {
            if (Result<void> made = bench.store().recipients().ensureCompany(Company::X); !made)
                return made;
            return no;
        });
        QCOMPARE(done.error(), no);
        QCOMPARE(bench.store().recipients().list()->size(), std::size_t { 0 });
        // and the next one is not disturbed
        QVERIFY(bench.store().inOneTransaction(
            [&] { return bench.store().recipients().ensureCompany(Company::X); }));
        QCOMPARE(bench.store().recipients().list()->size(), std::size_t { 1 });
    }

    // What is named or moved without its log must be whole without it.
    void afterWritingBackTheFileAloneIsTheWholeStore()
    {
        StoreBench bench;
        const auto connection = bench.around();
        QVERIFY(
            connection->script("INSERT INTO recipient(id, key, name, channel) VALUES(1000, 'k', 'n', 1)"));
        const auto recipientsIn = [&bench](const QString& name) {
            const QString alone = bench.folder() + name;
            if (!QFile::copy(bench.path(), alone))
                return qint64 { -1 };
            const auto other = Connection::open(alone, aKey());
            return other ? *(*other)->number("SELECT count(*) FROM recipient") : qint64 { -1 };
        };
        QVERIFY(recipientsIn(u"/before"_s) < 1); // it is in the log
        QVERIFY(connection->writeBack());
        QCOMPARE(recipientsIn(u"/after"_s), 1);
    }

    void aTransactionInsideATransactionIsAMistake()
    {
        StoreBench bench;
        const Result<void> done = bench.store().inOneTransaction(
            [&] { return bench.store().inOneTransaction([] { return Result<void>(); }); });
        QCOMPARE(done.error().fault, Fault::Internal);
    }

    void aLongWorkIsStoppedWhenAsked()
    {
        StoreBench bench;
        std::vector<Record> many;
        for (int i = 0; i < 3000; ++i)
            many.push_back(aSearch(QString::number(i), i));
        bench.store().cancelWhen([] { return true; });
        QCOMPARE(imported(bench.store(), many).error().fault, Fault::Cancelled);
        bench.store().cancelWhen({});
        QVERIFY(imported(bench.store(), many));
    }
};

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "connection_store_test.moc"
