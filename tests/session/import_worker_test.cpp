#include "import_worker.h"
#include "manual_clock.h"
#include "store_lane.h"

#include <QTest>

using namespace candor;
using namespace candor::session;
using namespace candor::test;

class ImportWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // However soon after another word: a small export is read before the next would be due.
    void theFirstTraitsAreToldAtOnce()
    {
        const ManualClock clock;
        StoreLane store(clock);
        QThreadPool work;
        std::vector<qint64> traitsTold;
        ImportWorker worker(
            store, work,
            [&traitsTold](
                const ImportReach& reach) { traitsTold.push_back(reach.found ? reach.found->traits : -1); },
            [] {});
        worker.reached(1, 100);
        FoundSoFar found;
        worker.found(found);
        found.traits = 3;
        worker.found(found);
        QCOMPARE(traitsTold.front(), -1);
        QCOMPARE(traitsTold.back(), 3);
    }

    void everythingElseIsToldTenTimesASecondAtMost()
    {
        const ManualClock clock;
        StoreLane store(clock);
        QThreadPool work;
        QElapsedTimer sinceFirst;
        int told = 0;
        ImportWorker worker(
            store, work, [&told](const ImportReach&) { ++told; }, [] {});
        sinceFirst.start();
        for (int i = 0; i < 10'000; ++i)
            worker.reached(i, 10'000);
        const qint64 mostByNow = 1 + sinceFirst.elapsed() / 100;
        QVERIFY2(told <= mostByNow, qPrintable(QString::number(told)));
    }
};

QTEST_GUILESS_MAIN(ImportWorkerTest)
#include "import_worker_test.moc"
