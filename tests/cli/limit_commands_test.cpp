#include "command_bench.h"

#include <QDir>

using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray limitsIn(const CommandBench::Answer& answer)
{
    return answer.document["limits"_L1].toArray();
}

} // namespace

// The limits as a program sets and lifts them, by the time it is told.
class LimitCommandsTest : public QObject {
    Q_OBJECT

    CommandBench m_bench;

    CommandBench::Answer at(const QString& time, QStringList arguments)
    {
        return m_bench.run(QStringList { u"--now"_s, time } + arguments);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(at(u"2026-11-24T12:00:00Z"_s, { u"init"_s }).status, 0); }

    void aLimitIsSetListedAskedForAndLiftedAfterItsWait()
    {
        const QString start = u"2026-11-24T12:00:00Z"_s;
        QVERIFY(limitsIn(at(start, { u"limits"_s })).isEmpty()); // nothing is on by itself
        const auto set = at(start, { u"limits"_s, u"--set"_s, u"gambling"_s, u"--cool-off"_s, u"48"_s });
        QCOMPARE(set.status, 0);
        QCOMPARE(limitsIn(set)[0]["topic"_L1].toString(), u"gambling"_s);
        QCOMPARE(limitsIn(set)[0]["since"_L1].toString(), start);
        QCOMPARE(limitsIn(set)[0]["liftableAt"_L1].toString(), u"2026-11-26T12:00:00Z"_s);

        const QStringList lift { u"limits"_s, u"--lift"_s, u"gambling"_s };
        for (const QString& early : { start, u"2026-11-26T11:59:59Z"_s, u"2020-01-01T00:00:00Z"_s }) {
            const auto refused = at(early, lift);
            QCOMPARE(refused.status, 7);
            const QJsonObject error = refused.document["error"_L1].toObject();
            QCOMPARE(error["fault"_L1].toString(), u"Refused"_s);
            for (const auto part : { "what"_L1, "safe"_L1, "next"_L1 })
                QVERIFY(!error[part].toString().isEmpty());
            QCOMPARE(refused.document["liftableAt"_L1].toString(), u"2026-11-26T12:00:00Z"_s);
            QCOMPARE(limitsIn(refused).size(), 1);
        }
        const auto lifted = at(u"2026-11-26T12:00:00Z"_s, lift);
        QCOMPARE(lifted.status, 0);
        QVERIFY(limitsIn(lifted).isEmpty());
        QCOMPARE(at(u"2026-11-26T12:00:00Z"_s, lift).status, 1); // there is none any more
    }

    void aWishIsWithdrawnAndTheWaitBeginsAnew()
    {
        const QString day = u"2026-12-01T00:00:00Z"_s;
        QCOMPARE(at(day, { u"limits"_s, u"--set"_s, u"alcohol"_s }).status, 0);
        QCOMPARE(at(day, { u"limits"_s, u"--lift"_s, u"alcohol"_s }).status, 7);
        QCOMPARE(at(day, { u"limits"_s, u"--keep"_s, u"alcohol"_s }).status, 0);
        const auto again = at(u"2026-12-05T00:00:00Z"_s, { u"limits"_s, u"--lift"_s, u"alcohol"_s });
        QCOMPARE(again.status, 7);
        QCOMPARE(again.document["liftableAt"_L1].toString(), u"2026-12-06T00:00:00Z"_s);
    }

    void aToldTimeLiftsNoLimitThatWasSetByAMachine()
    {
#ifdef Q_OS_LINUX // only there the system tells how long it is on
        CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        QCOMPARE(bench.run({ u"limits"_s, u"--set"_s, u"dating"_s }).status, 0);
        QCOMPARE(bench.run({ u"limits"_s, u"--lift"_s, u"dating"_s }).status, 7);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(
                bench.run({ u"--now"_s, u"2060-01-01T00:00:00Z"_s, u"limits"_s, u"--lift"_s, u"dating"_s })
                    .status,
                7);
        QCOMPARE(limitsIn(bench.run({ u"limits"_s })).size(), 1);
#endif
    }

    void wrongWordsAreUsageErrors()
    {
        for (const QStringList& wrong : { QStringList { u"--set"_s, u"weather"_s }, { u"--set"_s, u"care"_s },
                 { u"--set"_s, u"dating"_s, u"--cool-off"_s, u"23"_s },
                 { u"--set"_s, u"dating"_s, u"--cool-off"_s, u"721"_s }, { u"--cool-off"_s, u"24"_s },
                 { u"--set"_s, u"dating"_s, u"--care"_s } })
            QCOMPARE(at(u"2026-11-24T12:00:00Z"_s, QStringList { u"limits"_s } + wrong).status, 2);
    }

    void thePreviewSaysWhatALimitHoldsBack()
    {
        CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        const QString archive = QDir(u":/sample"_s).entryList({ u"twitter*.zip"_s }).value(0);
        QCOMPARE(bench.run({ u"import"_s, bench.sample(archive) }).status, 0);
        QCOMPARE(bench.run({ u"limits"_s, u"--set"_s, u"all"_s }).status, 0);
        const auto preview = bench.run({ u"preview"_s, u"--recipient"_s, u"x"_s, u"--top"_s, u"1000"_s });
        QCOMPARE(preview.status, 0);
        const QJsonArray held = preview.document["heldBack"_L1].toArray();
        QVERIFY(!held.isEmpty());
        QSet<qint64> heldIds;
        for (const QJsonValue& one : held) {
            QVERIFY(one["reason"_L1].toString().startsWith(u"limit: "_s));
            heldIds.insert(one["item"_L1].toInteger());
        }
        for (const QJsonValue& shown : preview.document["before"_L1].toArray())
            QVERIFY(!heldIds.contains(shown["item"_L1].toInteger()));
        const auto explained
            = bench.run({ u"explain"_s, QString::number(*heldIds.cbegin()), u"--recipient"_s, u"x"_s });
        QCOMPARE(explained.status, 7);
    }

    void careModeSetsEverythingAndAllowsNothing()
    {
        CommandBench bench;
        QCOMPARE(bench.run({ u"init"_s }).status, 0);
        const QString archive = QDir(u":/sample"_s).entryList({ u"twitter*.zip"_s }).value(0);
        QCOMPARE(bench.run({ u"import"_s, bench.sample(archive) }).status, 0);
        const auto care = bench.run({ u"limits"_s, u"--care"_s });
        QCOMPARE(care.status, 0);
        QCOMPARE(limitsIn(care).size(), 15);
        const auto choose = bench.run(
            { u"choose"_s, u"--recipient"_s, u"x"_s, u"--category"_s, u"search"_s, u"--allow"_s });
        QCOMPARE(choose.status, 7);
        QVERIFY(choose.document["error"_L1]["what"_L1].toString().contains(u"Care mode"_s));
        QCOMPARE(bench.run({ u"undo"_s }).status, 1); // nothing to undo
        QCOMPARE(bench.run({ u"limits"_s, u"--lift"_s, u"care"_s }).status, 7);
    }
};

QTEST_GUILESS_MAIN(LimitCommandsTest)
#include "limit_commands_test.moc"
