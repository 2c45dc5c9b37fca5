#include "meddling.h"
#include "sample_desk.h"

#include <QDir>
#include <QRegularExpression>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ChoiceKey Viewing { { FirstEndpointRecipient }, Category::Viewing };
const ChoiceKey Search { { FirstEndpointRecipient }, Category::Search };
const ChoiceKey Browsing { { FirstEndpointRecipient }, Category::Browsing };

// From the first time it is asked on, the slot file of this folder cannot be written.
class BlockingClock final : public Clock {
public:
    explicit BlockingClock(const QString& folder)
        : m_block(folder + u"/candor.slots.new/there"_s)
    {
    }
    Instant now() const override
    {
        (void)QDir().mkpath(m_block);
        return *instantFromIso(u"2026-11-23T12:00:00Z");
    }

private:
    QString m_block;
};

} // namespace

// What comes into force when a store goes on: an older copy, or one whose making was cut off.
class GoingOnTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;
    std::optional<Desk> m_desk;

    QString folder() const { return m_dir->filePath(u"store"_s); }
    QString storeFile() const { return folder() + u"/candor.db"_s; }
    QString older() const { return m_dir->filePath(u"older.db"_s); }
    void reopen()
    {
        m_desk.reset();
        m_desk = *Desk::open(folder(), aKeyFile(), m_clock);
    }
    bool keepCopy()
    {
        m_desk.reset();
        const bool kept = QFile::copy(storeFile(), older());
        reopen();
        return kept;
    }
    // The store is closed then.
    bool putCopyBack()
    {
        m_desk.reset();
        return QFile::remove(storeFile()) && QFile::rename(older(), storeFile());
    }
    // The store must be closed.
    void edit(Meddling meddling)
    {
        meddle(folder(), *vault::KeySlots::load(folder())->open(aKeyFile()), meddling);
    }
    bool nothingIsUsed() const
    {
        const ConsentState state = *m_desk->consents();
        for (const Recipient& recipient : *m_desk->recipients()) {
            if (state.usedBy(recipient).any())
                return false;
        }
        return true;
    }
    bool isGranted() const { return m_desk->parcels()->front().purposes.at(u"experience"_s); }
    qint64 recordsKept() const { return *m_desk->exportLedger(m_dir->filePath(u"ledger.jsonl"_s)); }
    LedgerReport verified() const
    {
        return *m_desk->verifyLedger([] { return false; });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(*instantFromIso(u"2026-11-23T12:00:00Z"));
        m_clock.startMachine("home/one");
        m_desk = *Desk::create(folder(), aKeyFile(), m_clock);
        QVERIFY(addSampleShop(*m_desk));
        // all that the purpose "experience" stands for
        QVERIFY(m_desk->apply(
            { { Viewing, Choice::Allow }, { Search, Choice::Allow }, { Browsing, Choice::Allow } }, {}));
    }

    void anOlderCopyThatGoesOnInCareModeRefusesWhatItAllowed()
    {
        QVERIFY(keepCopy());
        QVERIFY(m_desk->beginCareMode());
        QVERIFY(putCopyBack());
        reopen();
        QCOMPARE(m_desk->consents()->valueOf(Search), Choice::Allow); // as the copy has it
        QVERIFY(m_desk->goOnAfterRestore());
        for (const ChoiceKey key : { Viewing, Search, Browsing })
            QCOMPARE(m_desk->consents()->valueOf(key), Choice::Deny);
        QVERIFY(!isGranted());
        QVERIFY(nothingIsUsed());
        const ChoiceEvent refusal = m_desk->history()->back();
        QCOMPARE(refusal.cause, Cause::CareMode);
        QCOMPARE(refusal.batch, m_desk->limitHistory()->back().batch);
        reopen();
        QVERIFY(m_desk->limits()->isCare() && nothingIsUsed());
        QVERIFY(verified().ok);
    }

    void aPauseOfAnOlderCopyIsANoInCareModeAndNothingIsLeftHalfDone()
    {
        QVERIFY(m_desk->apply({ { Search, Choice::Pause } }, {}, {}, 24h));
        QVERIFY(keepCopy());
        QVERIFY(m_desk->beginCareMode());
        QVERIFY(putCopyBack());
        reopen();
        QCOMPARE(m_desk->consents()->valueOf(Search), Choice::Pause);
        QVERIFY(m_desk->goOnAfterRestore());
        QVERIFY(m_desk->limits()->isCare());
        QCOMPARE(m_desk->consents()->valueOf(Search), Choice::Deny);
        m_clock.advance(48h);
        QVERIFY(m_desk->endPauses());
        QCOMPARE(m_desk->consents()->valueOf(Search), Choice::Deny);
        QVERIFY(verified().ok);
    }

    void whereGoingOnFailsNothingOfItHasHappened()
    {
        QVERIFY(keepCopy());
        QVERIFY(m_desk->beginCareMode());
        QVERIFY(putCopyBack());
        edit(Meddling::NoneWritten);
        reopen();
        const qint64 before = recordsKept();
        QVERIFY(!m_desk->goOnAfterRestore());
        QCOMPARE(m_desk->ledgerAtStart().fault, LedgerFault::Shortened);
        QCOMPARE(recordsKept(), before); // no device either
        QVERIFY(m_desk->limits()->isCare());
        QCOMPARE(m_desk->apply({ { Search, Choice::Deny } }, {}).error().fault, Fault::Corrupt);
        m_desk.reset();
        edit(Meddling::Written);
        reopen();
        QCOMPARE(m_desk->ledgerAtStart().fault, LedgerFault::Shortened);
        QVERIFY(m_desk->goOnAfterRestore());
        QVERIFY(nothingIsUsed());
        QVERIFY(verified().ok);
    }

    void careModeThatTheLedgerLostComesBackWithItsRefusals()
    {
        QVERIFY(m_desk->beginCareMode());
        m_desk.reset();
        edit(Meddling::EmptyRecords);
        edit(Meddling::EverythingAllowed);
        reopen();
        QVERIFY(m_desk->limits()->isCare());
        QVERIFY(nothingIsUsed());
        QVERIFY(!isGranted());
    }

    void aStoreWhoseMakingWasCutOffIsNoOlderCopyAndOwesNothing()
    {
        m_desk.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = *Desk::create(folder(), aKeyFile(), m_clock);
        m_desk.reset(); // as if it was cut off between the device's record and its anchor
        QVERIFY(QFile::remove(folder() + u"/candor.slots"_s)
            && QFile::rename(folder() + u"/candor.slots.old"_s, folder() + u"/candor.slots"_s));
        const vault::KeySlots keySlots = *vault::KeySlots::load(folder());
        QCOMPARE((*keySlots.anchor(*keySlots.open(aKeyFile())))->seq, 1);
        reopen();
        QVERIFY(m_desk->ledgerAtStart().ok);
        QVERIFY(m_desk->limits()->all().empty());
        QVERIFY(addSampleShop(*m_desk));
        QVERIFY(m_desk->apply({ { Search, Choice::Allow } }, {}));
        QVERIFY(verified().ok);
    }

    void aStoreWhoseFirstAnchorCannotBeWrittenIsNotSaidToBeMade()
    {
        m_desk.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        const BlockingClock clock(folder());
        QCOMPARE(Desk::create(folder(), aKeyFile(), clock).error().fault, Fault::Disk);
        QVERIFY(QDir(folder() + u"/candor.slots.new"_s).removeRecursively());
        reopen(); // and there is nothing wrong with what there is
        QVERIFY(m_desk->ledgerAtStart().ok);
        QVERIFY(m_desk->limits()->all().empty());
        QVERIFY(addSampleShop(*m_desk));
        QVERIFY(verified().ok);
    }
};

QTEST_GUILESS_MAIN(GoingOnTest)
#include "going_on_test.moc"
