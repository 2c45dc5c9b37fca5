#include "store_bench.h"

#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

Result<void> addOne(Connection& db, qint64 id)
{
    return db.run("INSERT INTO recipient(id, key, name, channel) VALUES(?, NULL, '', 0)", id);
}

Result<void> addSoon(Connection& db, qint64 id, qint64 rows = 1)
{
    return db.togetherSoon(rows, [&] { return addOne(db, id); });
}

// Looks at the store from outside: what it sees is kept.
class Outside {
public:
    explicit Outside(StoreBench& bench)
        : m_db(bench.around())
    {
    }
    qint64 sees() { return *m_db->number("SELECT count(*) FROM recipient WHERE id > 1000"); }

private:
    std::unique_ptr<Connection> m_db;
};

} // namespace

class WaitingStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsSeenInsideAndNotYetKept()
    {
        StoreBench bench;
        Outside outside(bench);
        const auto db = bench.around();
        QVERIFY(addSoon(*db, 1001));
        QVERIFY(addSoon(*db, 1002));
        QCOMPARE(*db->number("SELECT count(*) FROM recipient WHERE id > 1000"), 2);
        QCOMPARE(outside.sees(), 0);
        QVERIFY(!db->isInside());
        QVERIFY(db->keepWaiting());
        QCOMPARE(outside.sees(), 2);
        QVERIFY(db->keepWaiting()); // nothing waits
    }

    void anyOtherWritingKeepsItFirst()
    {
        StoreBench bench;
        Outside outside(bench);
        const auto db = bench.around();
        QVERIFY(addSoon(*db, 1001));
        QVERIFY(addOne(*db, 1002));
        QCOMPARE(outside.sees(), 2);
        QVERIFY(addSoon(*db, 1003));
        QVERIFY(!db->together([&]() -> Result<void> {
            (void)addOne(*db, 1004);
            return Error { Fault::Disk, {} };
        }));
        QCOMPARE(outside.sees(), 3); // what waited was kept, what failed was not
    }

    void workThatFailsIsTakenBackAlone()
    {
        StoreBench bench;
        Outside outside(bench);
        const auto db = bench.around();
        QVERIFY(addSoon(*db, 1001));
        const Result<void> failed = db->togetherSoon(1, [&]() -> Result<void> {
            (void)addOne(*db, 1002);
            return Error { Fault::Cancelled, {} };
        });
        QCOMPARE(failed.error().fault, Fault::Cancelled);
        QCOMPARE(outside.sees(), 1); // kept at once: nobody may come back after a failure
        QVERIFY(addSoon(*db, 1003));
        QVERIFY(db->keepWaiting());
        QCOMPARE(outside.sees(), 2);
    }

    void enoughOfItIsKeptWithoutBeingAsked()
    {
        StoreBench bench;
        Outside outside(bench);
        const auto db = bench.around();
        QVERIFY(addSoon(*db, 1001, Connection::LargestWait - 1));
        QCOMPARE(outside.sees(), 0);
        QVERIFY(addSoon(*db, 1002));
        QCOMPARE(outside.sees(), 2);
    }

    void insideATransactionItIsPartOfThat()
    {
        StoreBench bench;
        Outside outside(bench);
        const auto db = bench.around();
        QVERIFY(!db->together([&]() -> Result<void> {
            (void)addSoon(*db, 1001, Connection::LargestWait);
            return Error { Fault::Disk, {} };
        }));
        QVERIFY(db->keepWaiting());
        QCOMPARE(outside.sees(), 0);
    }

    void closingKeepsIt()
    {
        StoreBench bench;
        Outside outside(bench);
        auto db = bench.around();
        QVERIFY(addSoon(*db, 1001));
        db.reset();
        QCOMPARE(outside.sees(), 1);
    }
};

QTEST_GUILESS_MAIN(WaitingStoreTest)
#include "waiting_store_test.moc"
