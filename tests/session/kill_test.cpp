#include "sample_desk.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 200;

QSet<QString> promisesIn(const QByteArray& output)
{
    QSet<QString> ids;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray& line : lines.first(lines.size() - 1)) { // a line without its end was never said
        if (line.startsWith("chose "))
            ids.insert(QString::fromLatin1(line.sliced(6)));
    }
    return ids;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // The program is killed at random moments while it imports, chooses and forgets. The store opens every
    // time, the ledger verifies, no choice that was answered with success is missing, and no half import is
    // visible.
    void killedAtAnyMomentNothingPromisedIsLost()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"store"_s);
        const QString keyFile = folder.filePath(u"key"_s);
        QFile key(keyFile);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(32, '\7').toHex());
        key.close();
        const SystemClock clock;

        // What a whole import of each export looks like: everything else is half of one.
        QSet<QString> wholeImports;
        {
            Result<Desk> desk = Desk::create(store, aKeyFile(), clock);
            QVERIFY(desk);
            QVERIFY(addSampleShop(*desk));
            for (const QString& path : samplePaths()) {
                Onlooker onlooker;
                const auto imports = importPaths({ { path } }, *desk, onlooker);
                QVERIFY(imports);
                wholeImports.insert(shapeOf(imports->front()));
                QVERIFY(desk->forget(imports->front().id));
            }
        }

        QRandomGenerator random(20261123);
        QSet<QString> promised;
        int killedAtWork = 0;
        for (int round = 0; round < Rounds; ++round) {
            QProcess victim;
            victim.start(QStringLiteral(KILL_VICTIM), { store, keyFile });
            QVERIFY(victim.waitForReadyRead(60'000)); // it has opened the store
            (void)victim.waitForFinished(random.bounded(600)); // any moment will do
            killedAtWork += victim.state() == QProcess::Running ? 1 : 0;
            victim.kill();
            QVERIFY(victim.waitForFinished(60'000));
            promised += promisesIn(victim.readAllStandardOutput());

            const Result<Desk> desk = Desk::open(store, aKeyFile(), clock);
            QVERIFY2(desk, qPrintable(desk ? QString() : desk.error().detail));
            const Result<LedgerReport> report = desk->verifyLedger([] { return false; });
            QVERIFY(report);
            QVERIFY2(report->ok, qPrintable(u"ledger: "_s + idOf(report->fault)));
            QSet<QString> kept;
            for (const ChoiceEvent& event : *desk->history())
                kept.insert(event.id.toString(QUuid::WithoutBraces));
            QVERIFY2(kept.contains(promised), "a choice that was answered with success is missing");
            for (const ImportSummary& source : *desk->sources())
                QVERIFY2(wholeImports.contains(shapeOf(source)), "half an import is visible");
            if (desk->sources()->empty())
                QVERIFY2(desk->profile()->traits.empty(), "traits without a visible import");
        }
        QCOMPARE(killedAtWork, Rounds);
        QCOMPARE_GT(promised.size(), Rounds / 4);
    }

private:
    static QString shapeOf(const ImportSummary& summary)
    {
        QString shape = summary.product;
        for (const auto& [role, count] : summary.records)
            shape += u'/' + idOf(role) + QString::number(count);
        return shape + u'/' + QString::number(summary.traits) + u'/' + QString::number(summary.items);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
