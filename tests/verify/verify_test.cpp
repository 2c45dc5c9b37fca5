#include "altered_file.h"
#include "sample_desk.h"
#include "verify.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Alterations
    = 20'000; // of each kind of file; tests/bench/alteration_bench takes as many as it is told

verify::Verdict verdictOn(const QByteArray& file, const QByteArray& key = {})
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::ReadOnly) ? verify::check(buffer, key)
                                            : verify::Verdict { 0, u"closed"_s, 0 };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::optional<Desk> m_desk;
    std::vector<QByteArray> m_receipts;
    QByteArray m_ledger;

    QString path(const QString& name) const { return m_dir.filePath(name); }

    void choose(Category category, Choice choice)
    {
        const ChoiceKey key { { FirstEndpointRecipient }, category };
        const QString words = u"Fern may use: a \"thing\" \u00e4 \u2028 \U0001f600\n"_s;
        const auto applied
            = m_desk->apply({ { key, choice } }, u"because"_s, { { key, { words, u"en"_s, u"1"_s } } });
        QVERIFY(applied);
        m_receipts.push_back(*m_desk->receipt(applied->choices.front().id));
    }

    QByteArray exported()
    {
        const QString to = path(u"ledger.jsonl"_s);
        return m_desk->exportLedger(to) ? contentOf(to) : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = *Desk::create(path(u"store"_s), aKeyFile(), m_clock);
        QVERIFY(addSampleShop(*m_desk));
        for (const Choice choice :
            { Choice::Allow, Choice::Deny, Choice::Unset, Choice::Allow, Choice::Unset })
            choose(Category::Viewing, choice);
        m_clock.advance(std::chrono::hours { 48 }); // a checkpoint that stays
        choose(Category::Search, Choice::Deny);
        m_receipts.push_back(*m_desk->receipt(m_desk->undo()->choices.front().id));
        Parcel parcel = m_desk->parcels()->front();
        parcel.state = ParcelState::Verified;
        parcel.receipt = { u"cns_1"_s, u"dom_1"_s, u"pol_1"_s };
        parcel.verifiedAt = m_clock.now();
        QVERIFY(m_desk->saveParcel(parcel));
        choose(Category::Location, Choice::Deny);
        QVERIFY(m_desk->setLimits({ SensitiveTopic::Gambling }, std::chrono::hours { 24 },
            { { SensitiveTopic::Gambling, { u"Hold back"_s, u"en"_s, u"1"_s } } }));
        QVERIFY(m_desk->askToLift({ SensitiveTopic::Gambling }));
        for (const LimitEvent& step : *m_desk->limitHistory())
            m_receipts.push_back(*m_desk->receipt(step.id));
        m_ledger = exported();
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTrueReceiptAndLedgerIsAccepted()
    {
        for (const QByteArray& receipt : m_receipts) {
            const verify::Verdict verdict = verdictOn(receipt);
            QCOMPARE(verdict.fault, QString());
            QCOMPARE(verdict.records, 1);
        }
        const verify::Verdict verdict = verdictOn(m_ledger);
        QCOMPARE(verdict.fault, QString());
        QCOMPARE(verdict.records, m_desk->verifyLedger([] { return false; })->records);
    }

    void onlyTheKeyThatWasGivenCounts()
    {
        const QByteArray key
            = verify::fromHex(QJsonDocument::fromJson(m_receipts.front()).object()["candor:publicKey"_L1]);
        QCOMPARE(verdictOn(m_receipts.front(), key).fault, QString());
        QCOMPARE(verdictOn(m_ledger, key).fault, QString());
        const QByteArray other = QByteArray(32, 'k');
        QVERIFY(!verdictOn(m_receipts.front(), other).fault.isEmpty());
        QVERIFY(!verdictOn(m_ledger, other).fault.isEmpty());
    }

    void theLedgerOfAPutBackCopyIsAcceptedWhenItGoesOn()
    {
        const QString store = path(u"second"_s);
        const QString older = path(u"second.db"_s);
        {
            Result<Desk> desk = Desk::create(store, aKeyFile(), m_clock);
            QVERIFY(addSampleShop(*desk));
        }
        QVERIFY(QFile::copy(store + u"/candor.db"_s, older));
        const ChoiceKey key { { FirstEndpointRecipient }, Category::Work };
        QVERIFY(Desk::open(store, aKeyFile(), m_clock)->apply({ { key, Choice::Deny } }, {}));
        QVERIFY(QFile::remove(store + u"/candor.db"_s) && QFile::rename(older, store + u"/candor.db"_s));
        Result<Desk> desk = Desk::open(store, aKeyFile(), m_clock);
        const QString to = path(u"second.jsonl"_s);
        QVERIFY(desk->exportLedger(to));
        QVERIFY(!verdictOn(contentOf(to)).fault.isEmpty()); // nobody signs for it yet
        QVERIFY(desk->goOnAfterRestore());
        QVERIFY(desk->apply({ { key, Choice::Allow } }, {}));
        QVERIFY(desk->exportLedger(to));
        QCOMPARE(verdictOn(contentOf(to)).fault, QString());
    }

    void everyAlterationIsRejected()
    {
        const quint32 seed = 20261124;
        qInfo("seed %u, %d alterations of %zu receipts and a ledger", seed, Alterations, m_receipts.size());
        QRandomGenerator random(seed);
        for (int i = 0; i < Alterations; ++i) {
            const QByteArray& whole
                = i % 10 == 0 ? m_ledger : m_receipts[static_cast<std::size_t>(i) % m_receipts.size()];
            const QByteArray other = altered(whole, random);
            QVERIFY2(!verdictOn(other).fault.isEmpty(), other.constData());
        }
    }

    void whatIsNoneOfThemIsRejected()
    {
        for (const QByteArray& file : std::initializer_list<QByteArray> { QByteArray(), QByteArray("{}\n"),
                 QByteArray("\n"), QByteArray("PK\3\4"), QByteArray(100'000, '['),
                 m_receipts[0] + m_receipts[1], m_ledger + m_ledger, m_ledger + "\n" })
            QVERIFY(!verdictOn(file).fault.isEmpty());
    }

    void theProgramSaysSoInOneLine()
    {
        const auto run = [](const QStringList& arguments) {
            QProcess program;
            program.start(QStringLiteral(CANDOR_VERIFY), arguments);
            program.waitForFinished(60'000);
            return std::pair { program.exitCode(), program.readAllStandardOutput() };
        };
        QFile file(path(u"receipt.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_receipts[0]);
        file.close();
        (void)exported();
        const QString ledger = path(u"ledger.jsonl"_s);
        QCOMPARE(run({ file.fileName() }), (std::pair { 0, QByteArray("{\"ok\":true,\"records\":1}\n") }));
        const QByteArray both = "{\"ok\":true,\"records\":"
            + QByteArray::number(1 + m_desk->verifyLedger([] { return false; })->records) + "}\n";
        QCOMPARE(run({ file.fileName(), ledger }), (std::pair { 0, both }));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(m_receipts[0]).replace("ConsentGiven", "ConsentRefused"));
        file.close();
        const auto [status, answer] = run({ ledger, file.fileName() });
        QCOMPARE(status, 1);
        QCOMPARE(QJsonDocument::fromJson(answer)["ok"_L1].toBool(true), false);
        QCOMPARE(run({ path(u"nowhere"_s) }).first, 1);
        QCOMPARE(run({}).first, 2);
        QCOMPARE(run({ u"--key"_s, u"12"_s, ledger }).first, 2);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
