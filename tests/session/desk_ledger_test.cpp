#include "sample_desk.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ChoiceKey Location { { FirstEndpointRecipient }, Category::Location };
const ChoiceKey Search { { FirstEndpointRecipient }, Category::Search };

bool neverStopped()
{
    return false;
}

QString slotsIn(const QString& folder)
{
    return folder + u"/candor.slots"_s;
}

QString storeIn(const QString& folder)
{
    return folder + u"/candor.db"_s;
}

// The device that the slot file names.
QString deviceIn(const QString& folder)
{
    QFile file(slotsIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()["device"_L1]["id"_L1].toString();
}

void copyOver(const QString& from, const QString& to)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
}

} // namespace

class DeskLedgerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;

    QString folder() const { return m_dir->filePath(u"store"_s); }
    QString older() const { return m_dir->filePath(u"older.db"_s); }

    Result<Desk> open() { return Desk::open(folder(), aKeyFile(), m_clock); }

    static Result<Desk> closed() { return Error { Fault::Cancelled, {} }; } // one store, one Desk at a time

    void choose(Desk& desk, ChoiceKey key, Choice choice) { QVERIFY(desk.apply({ { key, choice } }, {})); }

    // A store with one endpoint and one choice.
    void makeStore()
    {
        Result<Desk> desk = Desk::create(folder(), aKeyFile(), m_clock);
        QVERIFY(desk);
        const Result<Recipient> shop = addSampleShop(*desk);
        QVERIFY(shop);
        QCOMPARE(shop->id, Location.recipient);
        choose(*desk, Location, Choice::Deny);
    }

    // The store file of now is put back after one more choice.
    void putBack()
    {
        copyOver(storeIn(folder()), older());
        {
            Result<Desk> desk = open();
            choose(*desk, Search, Choice::Deny);
        }
        copyOver(older(), storeIn(folder()));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(*instantFromIso(u"2026-11-23T12:00:00Z"));
        makeStore();
    }

    void aWholeLedgerVerifiesFromItsStartAndAtOpening()
    {
        const Result<Desk> desk = open();
        QVERIFY(desk->ledgerAtStart().ok);
        QCOMPARE(desk->ledgerAtStart().records, 3); // the store, the device, the choice
        const Result<LedgerReport> report = desk->verifyLedger(neverStopped);
        QVERIFY(report->ok);
        QCOMPARE(report->head, desk->ledgerAtStart().head);
        QVERIFY(!deviceIn(folder()).isEmpty());
    }

    void aStorePutBackToAnOlderDayIsSeenAndNothingIsAppendedOverIt()
    {
        putBack();
        Result<Desk> desk = open();
        QCOMPARE(desk->ledgerAtStart().fault, LedgerFault::Shortened);
        QCOMPARE(desk->verifyLedger(neverStopped)->fault, LedgerFault::Shortened);
        QCOMPARE(desk->apply({ { Search, Choice::Allow } }, {}).error().fault, Fault::Corrupt);
        desk = closed();
        desk = open();
        QCOMPARE(desk->ledgerAtStart().fault, LedgerFault::Shortened); // still seen
    }

    void whoGoesOnWithAnOlderCopyDoesSoAsAnotherDeviceAndTheLedgerSaysSo()
    {
        const QString device = deviceIn(folder());
        putBack();
        Result<Desk> desk = open();
        QVERIFY(desk->goOnAfterRestore());
        QVERIFY(deviceIn(folder()) != device);
        choose(*desk, Search, Choice::Allow);
        QVERIFY(desk->verifyLedger(neverStopped)->ok);
        QCOMPARE(desk->goOnAfterRestore().error().fault, Fault::Refused); // once is enough
        desk = closed();
        desk = open();
        QVERIFY(desk->ledgerAtStart().ok);
        QCOMPARE(desk->consents()->valueOf(Location), Choice::Deny);
        const QString path = m_dir->filePath(u"ledger.jsonl"_s);
        QVERIFY(desk->exportLedger(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\\\"cause\\\":\\\"restored\\\""));
        QVERIFY(text.contains("\\\"seq\\\":4")); // what is missing
        desk = closed();
        // and whoever kept the other copy does not pass for this one
        copyOver(older(), storeIn(folder()));
        QVERIFY(!open()->ledgerAtStart().ok);
    }

    void anAnchorThatWasTakenAwayIsSeen()
    {
        QFile file(slotsIn(folder()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject slotFile = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        slotFile.remove("anchor"_L1);
        slotFile.remove("device"_L1);
        slotFile.remove("sum"_L1);
        slotFile["sum"_L1] = QString::fromLatin1(QCryptographicHash::hash(
            QJsonDocument(slotFile).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                                                     .toHex());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QJsonDocument(slotFile).toJson());
        file.close();
        Result<Desk> desk = open();
        QCOMPARE(desk->ledgerAtStart().fault, LedgerFault::AnchorGone);
        QVERIFY(desk->goOnAfterRestore());
        QVERIFY(desk->verifyLedger(neverStopped)->ok);
    }

    void aThousandRecordsOrAnotherDayLeaveACheckpointAndOpeningReadsOnlyWhatComesAfter()
    {
        {
            Result<Desk> desk = open();
            for (int i = 0; i < 80; ++i) {
                ChoiceSet all;
                for (const Category category : AllCategories)
                    all[{ Location.recipient, category }] = i % 2 == 0 ? Choice::Allow : Choice::Deny;
                QVERIFY(desk->apply(all, {}));
            }
            m_clock.advance(24h);
            choose(*desk, Location, Choice::Allow);
            choose(*desk, Location, Choice::Deny);
        }
        const Result<Desk> desk = open();
        QVERIFY(desk->ledgerAtStart().ok);
        const Result<LedgerReport> whole = desk->verifyLedger(neverStopped);
        QVERIFY(whole->ok);
        QCOMPARE(whole->records, desk->ledgerAtStart().records);
        QCOMPARE_GE(whole->records, 1024);
    }

    void verifyingTellsItsProgressAndCanBeStopped()
    {
        Result<Desk> desk = open();
        for (int i = 0; i < 150; ++i) {
            ChoiceSet all;
            for (const Category category : AllCategories)
                all[{ Location.recipient, category }] = i % 2 == 0 ? Choice::Allow : Choice::Deny;
            QVERIFY(desk->apply(all, {}));
        }
        std::vector<std::pair<qint64, qint64>> reached;
        const auto note = [&reached](qint64 done, qint64 of) { reached.emplace_back(done, of); };
        const Result<LedgerReport> report = desk->verifyLedger(neverStopped, note);
        QVERIFY(report->ok);
        QVERIFY(!reached.empty());
        QCOMPARE(reached.back().second, report->records);
        QCOMPARE_LE(reached.back().first, report->records);
        QCOMPARE(desk->verifyLedger([] { return true; }).error().fault, Fault::Cancelled);
    }
};

QTEST_GUILESS_MAIN(DeskLedgerTest)
#include "desk_ledger_test.moc"
