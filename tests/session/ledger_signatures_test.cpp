#include "checkpoint.h"
#include "ledger_signatures.h"
#include "signing.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::session;

namespace {

const QByteArray Store(16, 's');

struct Writer {
    QByteArray id;
    vault::SigningKey key = vault::SigningKey::create();
};

} // namespace

class LedgerSignaturesTest : public QObject {
    Q_OBJECT

    Writer m_one { QByteArray(16, '1') };
    Writer m_two { QByteArray(16, '2') };
    std::vector<store::LedgerDevice> m_devices;
    std::vector<store::StoredCheckpoint> m_checkpoints; // at 10, 20, 30 and 40; the second device comes at 25

    static store::StoredCheckpoint signedBy(const Writer& writer, qint64 seq, const QByteArray& before)
    {
        const QByteArray body = receipts::checkpointBody(
            { Store, writer.id, seq, QByteArray(32, static_cast<char>(seq)), before, Instant {} });
        return { seq, body, vault::bytesOf(writer.key.sign(body)) };
    }

    std::optional<qint64> firstBad() const { return firstBadSignature(m_checkpoints, m_devices); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_devices = { { 2, m_one.id, vault::bytesOf(m_one.key.publicKey()) },
            { 25, m_two.id, vault::bytesOf(m_two.key.publicKey()) } };
        m_checkpoints.clear();
        QByteArray before;
        for (const qint64 seq : { 10, 20, 30, 40 }) {
            m_checkpoints.push_back(signedBy(seq < 25 ? m_one : m_two, seq, before));
            before = nameOf(m_checkpoints.back());
        }
    }

    void whatEachDeviceSignedInItsTimeIsGood()
    {
        QCOMPARE(firstBad(), std::optional<qint64>());
        const std::vector<vault::Anchor> marks = marksOf(m_checkpoints, Store);
        QCOMPARE(marks.size(), std::size_t { 4 });
        QCOMPARE(marks[2].seq, 30);
        QCOMPARE(vault::bytesOf(marks[2].link), QByteArray(32, 30));
        QCOMPARE(firstBadSignature({}, m_devices), std::optional<qint64>());
    }

    void aCheckpointThatWasTakenOutIsMissed()
    {
        m_checkpoints.erase(m_checkpoints.begin() + 1);
        QCOMPARE(firstBad(), std::optional<qint64>(30));
    }

    void aDeviceSignsOnlyInItsTime()
    {
        m_checkpoints[3] = signedBy(m_one, 40, nameOf(m_checkpoints[2]));
        QCOMPARE(firstBad(), std::optional<qint64>(40));
        m_checkpoints[0] = signedBy(m_two, 10, {});
        QCOMPARE(firstBad(), std::optional<qint64>(10));
        m_devices.clear();
        QCOMPARE(firstBad(), std::optional<qint64>(10));
    }

    void aSignatureOfAnotherKeyOrTextIsNone()
    {
        m_checkpoints[2].signature = vault::bytesOf(m_one.key.sign(m_checkpoints[2].body));
        QCOMPARE(firstBad(), std::optional<qint64>(30));
        init();
        m_checkpoints[1].body.replace("\"seq\":20", "\"seq\":21");
        QCOMPARE(firstBad(), std::optional<qint64>(20));
        init();
        m_checkpoints[0].signature.clear();
        QCOMPARE(firstBad(), std::optional<qint64>(10));
    }

    void aCheckpointOfAnotherStoreMarksNothing()
    {
        QVERIFY(marksOf(m_checkpoints, QByteArray(16, 't')).empty());
        m_checkpoints[1].seq = 21; // not what it signed for
        QVERIFY(marksOf(m_checkpoints, Store).empty());
    }
};

QTEST_GUILESS_MAIN(LedgerSignaturesTest)
#include "ledger_signatures_test.moc"
