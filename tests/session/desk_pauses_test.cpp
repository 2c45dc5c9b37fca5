#include "sample_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
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

} // namespace

class DeskPausesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;
    std::optional<Desk> m_desk;

    QString folder() const { return m_dir->filePath(u"store"_s); }
    void reopen()
    {
        m_desk.reset();
        m_desk = *Desk::open(folder(), aKeyFile(), m_clock);
    }
    Choice now(ChoiceKey key) const { return m_desk->consents()->valueOf(key); }
    bool isGranted() const { return m_desk->parcels()->front().purposes.at(u"experience"_s); }
    Result<Applied> pause(ChoiceKey key, Milliseconds length)
    {
        return m_desk->apply({ { key, Choice::Pause } }, {}, {}, length);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.set(*instantFromIso(u"2026-11-23T12:00:00Z"));
        m_clock.startMachine("one");
        m_desk = *Desk::create(folder(), aKeyFile(), m_clock);
        QVERIFY(addSampleShop(*m_desk));
        // all that the purpose "experience" stands for
        QVERIFY(m_desk->apply(
            { { Viewing, Choice::Allow }, { Search, Choice::Allow }, { Browsing, Choice::Allow } }, {}));
    }

    void aPauseIsANoAtOnceAndTheYesComesBackWhenItIsOver()
    {
        QVERIFY(isGranted());
        QVERIFY(pause(Viewing, 24h));
        QCOMPARE(now(Viewing), Choice::Pause);
        QVERIFY(!isGranted());
        m_clock.advance(24h - 1ms);
        QVERIFY(m_desk->endPauses()->choices.empty());
        m_clock.advance(1ms);
        QCOMPARE(m_desk->endPauses()->choices.size(), std::size_t { 1 });
        QCOMPARE(now(Viewing), Choice::Allow);
        QVERIFY(isGranted());
        QVERIFY(m_desk->verifyLedger([] { return false; })->ok);
        QCOMPARE(m_desk->history()->back().cause, Cause::PauseOver);
    }

    void aPauseOfWhatWasRefusedOrNotDecidedEndsThere()
    {
        QVERIFY(m_desk->apply({ { Search, Choice::Deny } }, {}));
        const ChoiceKey undecided { { FirstEndpointRecipient }, Category::Work };
        QVERIFY(pause(Search, 1h) && pause(undecided, 1h));
        m_clock.advance(1h);
        QVERIFY(m_desk->endPauses());
        QCOMPARE(now(Search), Choice::Deny);
        QCOMPARE(now(undecided), Choice::Unset);
    }

    void theCountdownSurvivesRestartsOfCandorAndOfTheMachine()
    {
        QVERIFY(pause(Viewing, 48h));
        m_clock.advance(20h);
        reopen();
        QCOMPARE(m_desk->consents()->find(Viewing)->countdown->left, Milliseconds { 28h });
        m_clock.startMachine("two");
        m_clock.advance(27h);
        reopen();
        QCOMPARE(now(Viewing), Choice::Pause);
        m_clock.advance(1h);
        reopen(); // opening is enough
        QCOMPARE(now(Viewing), Choice::Allow);
    }

    void aClockThatIsPutForwardEndsNoPause()
    {
        QVERIFY(pause(Viewing, 48h));
        m_clock.set(m_clock.now() + std::chrono::years { 3 });
        reopen();
        QCOMPARE(now(Viewing), Choice::Pause);
        m_clock.advance(47h);
        QVERIFY(m_desk->endPauses());
        QCOMPARE(now(Viewing), Choice::Pause);
        m_clock.advance(1h);
        QVERIFY(m_desk->endPauses());
        QCOMPARE(now(Viewing), Choice::Allow);
    }

    void aPauseLastsFromAnHourToNinetyDays()
    {
        for (const Milliseconds length :
            { Milliseconds { 1h - 1ms }, Milliseconds { 90 * 24h + 1ms }, Milliseconds { 0 } })
            QCOMPARE(pause(Viewing, length).error().fault, Fault::Invalid);
        QCOMPARE(now(Viewing), Choice::Allow);
        QVERIFY(pause(Viewing, 1h) && pause(Viewing, 90 * 24h));
    }

    void aPauseIsTakenBackAndSoIsWhatEndedIt()
    {
        QVERIFY(pause(Viewing, 24h));
        QVERIFY(m_desk->undo());
        QCOMPARE(now(Viewing), Choice::Allow);
        QVERIFY(pause(Viewing, 24h));
        QVERIFY(m_desk->apply({ { Viewing, Choice::Deny } }, {}));
        m_clock.advance(23h);
        QVERIFY(m_desk->undo());
        QCOMPARE(now(Viewing), Choice::Pause); // with the hour that is left
        m_clock.advance(1h);
        QVERIFY(m_desk->endPauses());
        QCOMPARE(now(Viewing), Choice::Allow);
    }

    void aPauseOfAnOlderCopyBeginsAnew()
    {
        QVERIFY(pause(Viewing, 24h));
        const QString older = m_dir->filePath(u"older.db"_s);
        m_desk.reset();
        QVERIFY(QFile::copy(folder() + u"/candor.db"_s, older));
        reopen();
        QVERIFY(m_desk->apply({ { Search, Choice::Deny } }, {}));
        m_desk.reset();
        QVERIFY(
            QFile::remove(folder() + u"/candor.db"_s) && QFile::rename(older, folder() + u"/candor.db"_s));
        m_clock.startMachine("another");
        m_clock.set(m_clock.now() + std::chrono::years { 1 });
        reopen();
        QCOMPARE(now(Viewing), Choice::Pause);
        QVERIFY(m_desk->goOnAfterRestore());
        QVERIFY(m_desk->endPauses());
        QCOMPARE(now(Viewing), Choice::Pause);
        m_clock.advance(24h);
        QVERIFY(m_desk->endPauses());
        QCOMPARE(now(Viewing), Choice::Allow);
    }

    void aPauseHasItsReceipt()
    {
        const QUuid id = pause(Viewing, 36h)->choices.front().id;
        const QJsonObject status
            = QJsonDocument::fromJson(*m_desk->receipt(id))
                  .object()["dpv:hasRecordOfActivity"_L1][0]["dpv:hasConsentStatus"_L1][0]
                  .toObject();
        QCOMPARE(status["@type"_L1].toString(), u"dpv:ConsentWithdrawn"_s);
        QCOMPARE(status["dpv:hasDuration"_L1]["rdf:value"_L1].toString(), u"PT129600S"_s);
        QCOMPARE(status["candor:until"_L1].toString(), u"2026-11-25T00:00:00Z"_s);
    }

    void theEffectiveStateIsTheFoldOfTheLedger()
    {
        QVERIFY(pause(Viewing, 1h));
        m_clock.advance(2h);
        QVERIFY(m_desk->endPauses());
        QVERIFY(pause(Search, 5h));
        QVERIFY(m_desk->apply({ { Browsing, Choice::Unset } }, {}));
        QVERIFY(m_desk->undo());
        ConsentState folded;
        for (const ChoiceEvent& event : *m_desk->history())
            folded.apply(event);
        const ConsentState kept = *m_desk->consents();
        QCOMPARE(folded.all().size(), kept.all().size());
        for (const auto& [key, choice] : folded.all()) {
            QCOMPARE(kept.find(key)->value, choice.value);
            QCOMPARE(kept.find(key)->id, choice.id);
            QCOMPARE(kept.find(key)->pause, choice.pause);
        }
    }
};

QTEST_GUILESS_MAIN(DeskPausesTest)
#include "desk_pauses_test.moc"
