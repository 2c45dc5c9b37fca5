#include "migrations.h"
#include "store_bench.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

class MigrationsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theVersionIsTheNumberOfSteps()
    {
        StoreBench bench;
        QCOMPARE(bench.store().version(), static_cast<int>(migrations().size()));
    }

    void aFailedStepLeavesVersionAndTablesAsTheyWere()
    {
        QTemporaryDir dir;
        const auto db = Connection::open(dir.filePath(u"x.db"_s), aKey(), Connection::IfMissing::Create);
        QVERIFY(db);
        constexpr std::array good { "CREATE TABLE a(x INTEGER)" };
        constexpr std::array bad { "CREATE TABLE a(x INTEGER)",
            "ALTER TABLE a ADD COLUMN y INTEGER; INSERT INTO a VALUES(1, 2); INSERT INTO missing VALUES(1)" };
        QVERIFY(migrate(**db, good));
        QVERIFY(!migrate(**db, bad));
        QCOMPARE(*schemaVersion(**db), 1);
        QVERIFY(!(*db)->script("SELECT y FROM a"));
        QCOMPARE(*(*db)->number("SELECT count(*) FROM a"), 0);
    }

    void stepsThatWereSeenAreNotRunAgain()
    {
        QTemporaryDir dir;
        const auto db = Connection::open(dir.filePath(u"x.db"_s), aKey(), Connection::IfMissing::Create);
        QVERIFY(db);
        constexpr std::array first { "CREATE TABLE a(x INTEGER)" };
        constexpr std::array both { "CREATE TABLE a(x INTEGER)", "CREATE TABLE b(x INTEGER)" };
        QVERIFY(migrate(**db, first));
        QVERIFY(migrate(**db, both));
        QVERIFY(migrate(**db, both));
        QCOMPARE(*schemaVersion(**db), 2);
        QCOMPARE(migrate(**db, first).error().fault, Fault::TooNew);
    }

    void aStoreOfANewerVersionIsLeftAlone()
    {
        StoreBench bench;
        QVERIFY(bench.around()->script("PRAGMA user_version = 1000"));
        const QByteArray before = contentOf(bench.path());
        QCOMPARE(bench.reopen().error().fault, Fault::TooNew);
        QCOMPARE(contentOf(bench.path()), before);
    }
};

QTEST_GUILESS_MAIN(MigrationsStoreTest)
#include "migrations_store_test.moc"
