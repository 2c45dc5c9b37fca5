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
