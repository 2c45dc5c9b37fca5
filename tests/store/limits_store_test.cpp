#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;
using namespace std::chrono_literals;

class LimitsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theRecordsOfLimitsAreFoundInOrderAndNoOthers()
    {
        StoreBench bench;
        const QByteArray bodies[] { "{\"n\":1,\"type\":\"limit\"}", "{\"type\":\"choice\"}",
            "{\"reason\":\"\\\"type\\\":\\\"limit\\\"\",\"type\":\"choice\"}",
            "{\"n\":2,\"type\":\"limit\"}" };
        QVERIFY(bench.store().ledger().append(bodies));
        const std::vector<LedgerRecord> records = *bench.store().limits().records();
        QCOMPARE(records.size(), std::size_t { 2 });
        QCOMPARE(records[0].body, bodies[0]);
        QCOMPARE(records[1].body, bodies[3]);
        QCOMPARE(records[1], bench.store().ledger().records(records[1].seq, 1)->front());
    }

    void theyAreFoundWithoutReadingTheLedger()
    {
        StoreBench bench;
        const auto db = bench.around();
        const auto plan = db->rows("EXPLAIN QUERY PLAN SELECT seq, body FROM ledger"
                                   " WHERE instr(body, x'2274797065223a226c696d697422') > 0 ORDER BY seq",
            [](const Statement& row) { return row.text(3); });
        QVERIFY(plan);
        QCOMPARE(plan->size(), std::size_t { 1 });
        QVERIFY2(plan->front().contains(u"ledger_limit"_s), qPrintable(plan->front()));
        QCOMPARE(QByteArray::fromHex("2274797065223a226c696d697422"), QByteArray("\"type\":\"limit\""));
    }

    void aWaitIsKeptAsItWasSignedUntilItIsRemoved()
    {
        StoreBench bench;
        const QUuid wish = QUuid::createUuid();
        QVERIFY(!*bench.store().limits().wait(wish));
        const StoredLiftWait told { { 24h, std::nullopt }, QByteArray(64, 's') };
        QVERIFY(bench.store().limits().setWait(wish, told));
        QCOMPARE(*bench.store().limits().wait(wish), std::optional(told));
        const StoredLiftWait machine { { 23h, Uptime { "home/one", 5h } }, QByteArray(64, 't') };
        QVERIFY(bench.store().limits().setWait(wish, machine));
        QVERIFY(bench.reopen());
        QCOMPARE(*bench.store().limits().wait(wish), std::optional(machine));
        QVERIFY(bench.store().limits().removeWait(wish));
        QVERIFY(!*bench.store().limits().wait(wish));
    }
};

QTEST_GUILESS_MAIN(LimitsStoreTest)
#include "limits_store_test.moc"
