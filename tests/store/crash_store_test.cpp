#include "store_bench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

// Runs the child until it has said so many lines and a bit more, kills it, and answers the last number it
// called done.
qint64 killedAfter(const QString& what, const QString& folder, int lines, int microseconds)
{
    QProcess child;
    child.start(QStringLiteral(STORE_CHILD), { what, folder });
    qint64 last = 0;
    QByteArray said;
    while (said.count('\n') < lines && child.waitForReadyRead(30'000))
        said += child.readAllStandardOutput();
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000LL) { }
    child.kill();
    child.waitForFinished();
    said += child.readAllStandardOutput();
    if (const qsizetype end = said.lastIndexOf('\n'); end >= 0) {
        const QList<QByteArray> all = said.first(end).split('\n');
        if (all.last().startsWith("done "))
            last = all.last().mid(5).toLongLong();
    }
    return child.exitStatus() == QProcess::CrashExit ? last : -1;
}

} // namespace

class CrashStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasAcknowledgedIsThereAfterEveryKill()
    {
        StoreBench bench;
        bench.close();
        QRandomGenerator random(1);
        qint64 total = 0;
        for (int round = 0; round < 40; ++round) {
            const qint64 acknowledged = killedAfter(
                u"append"_s, bench.folder(), 1 + random.bounded(12), static_cast<int>(random.bounded(8000U)));
            QCOMPARE_GE(acknowledged, 0);
            QVERIFY(bench.reopen());
            const LedgerCheck check = *bench.store().ledger().verify({});
            QVERIFY(check.ok());
            QCOMPARE_GE(check.records, std::max(acknowledged, total));
            total = check.records;
            // ledger, effective choice and outbox say the same
            const std::vector<Parcel> parcels = *bench.store().outbox().all({ 1000 });
            QCOMPARE(static_cast<qint64>(parcels.size()), check.records - 1);
            const ConsentState state = *bench.store().choices().load();
            const EffectiveChoice* const choice = state.find({ { 1000 }, Category::Work });
            QCOMPARE(choice ? choice->at : at(1), at(check.records));
            bench.close();
        }
        QCOMPARE_GT(total, 40);
        QVERIFY(bench.reopen());
        QVERIFY(bench.store().check());
    }

    void aHalfImportIsNeverSeenAfterAKill()
    {
        StoreBench bench;
        bench.close();
        QRandomGenerator random(2);
        for (int round = 0; round < 12; ++round) {
            const qint64 acknowledged = killedAfter(u"import"_s, bench.folder(), 1 + random.bounded(3),
                static_cast<int>(random.bounded(40'000U)));
            QCOMPARE_GE(acknowledged, 0);
            QVERIFY(bench.reopen());
            const std::vector<ImportSummary> imports = *bench.store().imports().list();
            for (const ImportSummary& import : imports)
                QCOMPARE(import.records.at(Role::Activity), 300);
            QVERIFY(acknowledged == 0 || (!imports.empty() && imports.back().id.value >= acknowledged));
            const auto db = bench.around();
            QCOMPARE(*db->number("SELECT count(DISTINCT import) FROM sighting"),
                static_cast<qint64>(imports.size()));
            QCOMPARE(*db->number("SELECT count(*) FROM import"), static_cast<qint64>(imports.size()));
        }
    }
};

QTEST_GUILESS_MAIN(CrashStoreTest)
#include "crash_store_test.moc"
