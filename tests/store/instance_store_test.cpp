#include "store_bench.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

class InstanceStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSecondProcessIsTurnedAwayAndADeadOneIsNot()
    {
        StoreBench bench;
        bench.close();
        QProcess other;
        other.start(QStringLiteral(STORE_CHILD), { u"hold"_s, bench.folder() });
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(Store::open(bench.folder(), aKey()).error().fault, Fault::InUse);
        QCOMPARE(Store::create(bench.folder(), aKey(), Genesis).error().fault, Fault::InUse);
        other.kill(); // leaves its lock file behind
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(bench.folder() + u"/candor.lock"_s));
        QVERIFY(Store::open(bench.folder(), aKey()));
    }

    void aSecondStoreInTheSameProcessIsTurnedAway()
    {
        StoreBench bench;
        QCOMPARE(Store::open(bench.folder(), aKey()).error().fault, Fault::InUse);
        QVERIFY(bench.store().check());
        bench.close();
        QVERIFY(Store::open(bench.folder(), aKey()));
    }

    void aLockFileOfAnEarlierProcessWithOurNumberIsTakenOver()
    {
        StoreBench bench;
        const QByteArray ours = contentOf(bench.folder() + u"/candor.lock"_s);
        QVERIFY(!ours.isEmpty());
        bench.close();
        QVERIFY(overwrite(bench.folder() + u"/candor.lock"_s, ours));
        QVERIFY(Store::open(bench.folder(), aKey()));
    }

    void aMovedStoreStaysOpen()
    {
        StoreBench bench;
        bench.close();
        Store first = *Store::open(bench.folder(), aKey());
        Store second = std::move(first);
        QVERIFY(second.check());
        Store third = *Store::create(bench.folder() + u"/other"_s, aKey(), Genesis);
        third = std::move(second);
        QVERIFY(third.check());
        QVERIFY(Store::open(bench.folder() + u"/other"_s, aKey())); // the one that was replaced is closed
    }

    void aLockFileThatNobodyGotToWriteLocksNobodyOut()
    {
        StoreBench bench;
        bench.close();
        QVERIFY(overwrite(bench.folder() + u"/candor.lock", {}));
        QVERIFY(bench.reopen());
    }
};

QTEST_GUILESS_MAIN(InstanceStoreTest)
#include "instance_store_test.moc"
