#include "command_bench.h"

#include <QRegularExpression>
#include <QUuid>

using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

bool isVerified(const QString& path)
{
    QProcess verifier;
    verifier.start(QStringLiteral(CANDOR_VERIFY), { path });
    return verifier.waitForFinished(60'000) && verifier.exitCode() == 0;
}

} // namespace

class LedgerCommandsTest : public QObject {
    Q_OBJECT

    CommandBench m_bench;
    QString m_choice;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_bench.run({ u"init"_s }).status, 0);
        QCOMPARE(m_bench
                     .run({ u"endpoint"_s, u"add"_s, u"http://127.0.0.1:9"_s, u"--name"_s, u"Fern"_s,
                         u"--domain"_s, u"fern.example"_s })
                     .status,
            0);
        const auto chosen = m_bench.run(
            { u"choose"_s, u"--recipient"_s, u"fern"_s, u"--category"_s, u"location"_s, u"--deny"_s });
        QCOMPARE(chosen.status, 0);
        m_choice = chosen.document["choices"_L1][0]["id"_L1].toString();
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aReceiptIsTheSameOnTheOutputAndInItsFileAndPassesTheVerifier()
    {
        const QString path = m_bench.path(u"receipt.json"_s);
        const auto answer = m_bench.run({ u"receipt"_s, m_choice, u"--out"_s, path });
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.document["@type"_L1].toString(), u"dpv:ConsentReceipt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), answer.output);
        QVERIFY(isVerified(path));
    }

    void whatHasNoReceiptIsToldSo()
    {
        QCOMPARE(m_bench.run({ u"receipt"_s, u"nonsense"_s }).status, 2);
        const auto unknown
            = m_bench.run({ u"receipt"_s, QUuid::createUuid().toString(QUuid::WithoutBraces) });
        QCOMPARE(unknown.document["error"_L1]["fault"_L1].toString(), u"NotFound"_s);
        const auto refusal = m_bench.run({ u"receipt"_s, m_choice, u"--kantara"_s }); // has no word for no
        QCOMPARE(refusal.document["error"_L1]["fault"_L1].toString(), u"Invalid"_s);
    }

    void anExportedLedgerPassesTheVerifier()
    {
        const QString path = m_bench.path(u"ledger.jsonl"_s);
        QCOMPARE(m_bench.run({ u"ledger"_s, u"export"_s, path }).status, 0);
        QVERIFY(isVerified(path));
    }

    void aPauseEndsByItselfAndAtNoOtherTime()
    {
        const auto valueAt = [this](const QString& time) {
            const auto answer = m_bench.run({ u"--now"_s, time, u"choices"_s });
            for (const QJsonValue& choice : answer.document["choices"_L1].toArray()) {
                if (choice["category"_L1].toString() == u"work")
                    return choice["value"_L1].toString();
            }
            return QString();
        };
        const auto choose = [this](QStringList how) {
            return m_bench.run(QStringList { u"--now"_s, u"2031-01-01T00:00:00Z"_s, u"choose"_s,
                                   u"--recipient"_s, u"fern"_s, u"--category"_s, u"work"_s }
                + how);
        };
        QCOMPARE(choose({ u"--allow"_s }).status, 0);
        for (const QString& length : { u"0"_s, u"91"_s, u"2161h"_s, u"soon"_s })
            QCOMPARE(choose({ u"--pause"_s, length }).status, 2);
        QCOMPARE(choose({ u"--pause"_s, u"2"_s, u"--deny"_s }).status, 2);
        const auto paused = choose({ u"--pause"_s, u"2"_s });
        QCOMPARE(paused.document["choices"_L1][0]["value"_L1].toString(), u"paused"_s);
        QCOMPARE(paused.document["choices"_L1][0]["until"_L1].toString(), u"2031-01-03T00:00:00Z"_s);
        QCOMPARE(valueAt(u"2031-01-02T23:59:59Z"_s), u"paused"_s);
        QCOMPARE(valueAt(u"2030-01-01T00:00:00Z"_s), u"paused"_s);
        QCOMPARE(valueAt(u"2031-01-03T00:00:00Z"_s), u"allow"_s);
    }

    void aPresetSetsWhatItSaysInOneStep()
    {
        const auto presets = m_bench.run({ u"presets"_s });
        QCOMPARE(presets.document["presets"_L1].toArray().size(), 4);
        const QJsonObject sets = presets.document["presets"_L1][1]["sets"_L1].toObject();
        const QString id = presets.document["presets"_L1][1]["id"_L1].toString();
        QCOMPARE(m_bench.run({ u"choose"_s, u"--recipient"_s, u"all"_s, u"--preset"_s, id }).status, 0);
        for (const QJsonValue& choice : m_bench.run({ u"choices"_s }).document["choices"_L1].toArray())
            QCOMPARE(choice["value"_L1], sets[choice["category"_L1].toString()]);
        const auto before = m_bench.run({ u"undo"_s });
        QCOMPARE(before.status, 0);
        QCOMPARE_GE(before.document["choices"_L1].toArray().size(), 12); // all of it at once
        QCOMPARE(
            m_bench.run({ u"choose"_s, u"--recipient"_s, u"fern"_s, u"--preset"_s, u"low"_s }).status, 2);
    }

    void anyChoiceOfThirtyDaysIsTakenBackByItsId()
    {
        const auto choose = [this](const QString& category) {
            return m_bench
                .run({ u"choose"_s, u"--recipient"_s, u"fern"_s, u"--category"_s, category, u"--allow"_s })
                .document["choices"_L1][0]["id"_L1]
                .toString();
        };
        const QString first = choose(u"viewing"_s);
        (void)choose(u"device"_s);
        QCOMPARE(m_bench.run({ u"undo"_s, first }).document["choices"_L1][0]["category"_L1].toString(),
            u"viewing"_s);
        QCOMPARE(
            m_bench.run({ u"undo"_s, first }).document["error"_L1]["fault"_L1].toString(), u"NotFound"_s);
    }

    void anOlderCopyIsSeenAndGoesOnOnlyWhenToldTo()
    {
        const QString store = m_bench.store() + u"/candor.db"_s;
        const QString older = m_bench.path(u"older.db"_s);
        QVERIFY(QFile::copy(store, older));
        const QStringList deny { u"choose"_s, u"--recipient"_s, u"fern"_s, u"--category"_s, u"search"_s,
            u"--deny"_s };
        QCOMPARE(m_bench.run(deny).status, 0);
        QVERIFY(QFile::remove(store) && QFile::rename(older, store));
        const auto seen = m_bench.run({ u"ledger"_s, u"verify"_s });
        QCOMPARE(seen.document["ok"_L1].toBool(true), false);
        QCOMPARE(seen.document["fault"_L1].toString(), u"shortened"_s);
        QCOMPARE(m_bench.run(deny).status, 4);
        QVERIFY(m_bench.run({ u"ledger"_s, u"continue"_s }).document["ok"_L1].toBool());
        QCOMPARE(m_bench.run({ u"ledger"_s, u"continue"_s }).status, 7);
        QCOMPARE(m_bench.run(deny).status, 0);
        QVERIFY(m_bench.run({ u"ledger"_s, u"verify"_s }).document["ok"_L1].toBool());
    }
};

QTEST_GUILESS_MAIN(LedgerCommandsTest)
#include "ledger_commands_test.moc"
