#include "sample_desk.h"
#include "shelf.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr LimitSubject Gambling { SensitiveTopic::Gambling };
constexpr LimitSubject Alcohol { SensitiveTopic::Alcohol };
constexpr LimitSubject Care {};
const ChoiceKey Search { { FirstEndpointRecipient }, Category::Search };

Item offer(qint64 id, const QString& title, std::vector<Attribute> attributes = {})
{
    return { { id }, title, u"Invented Shop"_s, std::move(attributes), 0, 500, {} };
}

} // namespace

class DeskLimitsTest : public QObject {
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
    const Limit* limit(const LimitSubject& subject)
    {
        m_state = *m_desk->limits();
        return m_state.find(subject);
    }
    LimitState m_state;
    std::shared_ptr<const PreviewResult> previewOf(
        const std::vector<Item>& offers, const ChoiceSet& changes = {})
    {
        const Recipient shop = m_desk->recipients()->front();
        const Shelf shelf(*stockFor(*m_desk, shop, &offers));
        return shelf.preview(*m_desk->consents(), changes, 20, [] { return false; });
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
    }

    void aLimitHoldsBackWhatTouchesItWhateverTheSwitchesSay()
    {
        const std::vector<Item> offers { offer(1, u"Garden chair"_s), offer(2, u"Online casino night"_s),
            offer(3, u"Evening out"_s, { { Category::Interests, u"topic"_s, u"Sports betting"_s } }),
            offer(4, u"A week by the sea"_s) };
        QCOMPARE(previewOf(offers)->difference.after.size(), std::size_t { 4 });
        QVERIFY(m_desk->setLimits({ Gambling }, 24h));
        ChoiceSet everything;
        for (const Category category : AllCategories)
            everything[{ { FirstEndpointRecipient }, category }] = Choice::Allow;
        const auto result = previewOf(offers, everything);
        QCOMPARE(result->difference.before.size(), std::size_t { 2 });
        QCOMPARE(result->difference.after.size(), std::size_t { 2 });
        QCOMPARE(result->heldBack->size(), std::size_t { 2 });
        for (const LimitHeld& held : *result->heldBack)
            QVERIFY(held.limits.test(indexOf(SensitiveTopic::Gambling)));
        QVERIFY(!result->catalogue->find({ 2 }) && !result->catalogue->find({ 3 }));
    }

    void aLimitIsNotLiftedBeforeItsWaitIsOverAndThenItIs()
    {
        QVERIFY(m_desk->setLimits({ Gambling }, 48h));
        QCOMPARE(m_desk->lift({ Gambling }).error().fault, Fault::Refused); // nobody asked
        QVERIFY(m_desk->askToLift({ Gambling }));
        QCOMPARE(m_desk->liftableAt()->at(Gambling), m_clock.now() + 48h);
        m_clock.advance(48h - 1ms);
        reopen();
        QCOMPARE(m_desk->lift({ Gambling }).error().fault, Fault::Refused);
        QVERIFY(limit(Gambling));
        m_clock.advance(1ms);
        QVERIFY(m_desk->lift({ Gambling }));
        QVERIFY(!limit(Gambling));
        reopen();
        QVERIFY(!limit(Gambling));
        QVERIFY(m_desk->verifyLedger([] { return false; })->ok);
    }

    void aWishIsWithdrawnAtOnce()
    {
        QVERIFY(m_desk->setLimits({ Gambling }, 24h));
        QVERIFY(m_desk->askToLift({ Gambling }));
        QVERIFY(limit(Gambling)->wish);
        QVERIFY(m_desk->keepLimits({ Gambling }));
        QVERIFY(!limit(Gambling)->wish);
        m_clock.advance(100h);
        QCOMPARE(m_desk->lift({ Gambling }).error().fault, Fault::Refused);
        QVERIFY(m_desk->askToLift({ Gambling })); // and begins anew
        QCOMPARE(m_desk->lift({ Gambling }).error().fault, Fault::Refused);
    }

    void aWaitLastsFromADayToThirtyDays()
    {
        for (const Milliseconds wait : { Milliseconds { 24h - 1ms }, Milliseconds { 30 * 24h + 1ms } })
            QCOMPARE(m_desk->setLimits({ Gambling }, wait).error().fault, Fault::Invalid);
        QVERIFY(m_desk->setLimits({ Gambling }, 24h) && m_desk->setLimits({ Alcohol }, 30 * 24h));
        QCOMPARE(m_desk->askToLift({ Care }).error().fault, Fault::NotFound);
    }

    void whatIsInForceIsTheFoldOfTheLedger()
    {
        QVERIFY(m_desk->setLimits({ Gambling, Alcohol }, 24h));
        QVERIFY(m_desk->askToLift({ Alcohol }));
        m_clock.advance(24h);
        QVERIFY(m_desk->lift({ Alcohol }));
        QVERIFY(m_desk->askToLift({ Gambling }));
        LimitState folded;
        for (const LimitEvent& event : *m_desk->limitHistory())
            folded.apply(event);
        QCOMPARE(folded, *m_desk->limits());
        QCOMPARE(folded.all().size(), std::size_t { 1 });
    }

    void everyStepHasItsReceiptWithTheWordsThatWereShown()
    {
        const Wording words { u"Hold back gambling"_s, u"en"_s, u"0.1.0"_s };
        QVERIFY(m_desk->setLimits({ Gambling }, 24h, { { Gambling, words } }));
        QVERIFY(m_desk->askToLift({ Gambling }));
        m_clock.advance(24h);
        QVERIFY(m_desk->lift({ Gambling }));
        const std::vector<LimitEvent> events = *m_desk->limitHistory();
        const QStringList states { u"dpv:ConsentRefused"_s, u"dpv:ConsentRefused"_s,
            u"dpv:ConsentUnknown"_s };
        QCOMPARE(events.size(), std::size_t { 3 });
        for (std::size_t i = 0; i < events.size(); ++i) {
            const QJsonObject receipt = QJsonDocument::fromJson(*m_desk->receipt(events[i].id)).object();
            const QJsonObject record = receipt["dpv:hasRecordOfActivity"_L1][0].toObject();
            QCOMPARE(record["candor:step"_L1].toString(), QString(idOf(events[i].step)));
            QCOMPARE(record["dpv:hasProcess"_L1][0]["dpv:hasPersonalData"_L1]["dct:identifier"_L1].toString(),
                u"gambling"_s);
            QCOMPARE(record["dpv:hasConsentStatus"_L1][0]["@type"_L1].toString(),
                states[static_cast<qsizetype>(i)]);
            QCOMPARE(record.contains("dpv:hasNotice"_L1), i == 0);
        }
    }

    void careModeSetsEverythingInOneStepAndNothingIsOpenedInIt()
    {
        QVERIFY(m_desk->apply({ { Search, Choice::Allow } }, {}));
        const Applied applied = *m_desk->beginCareMode();
        QVERIFY(!applied.choices.empty());
        QVERIFY(m_desk->limits()->isCare());
        QCOMPARE(m_desk->limits()->topics().count(), AllSensitiveTopics.size());
        for (const LimitEvent& event : *m_desk->limitHistory()) {
            QCOMPARE(event.batch, applied.batch);
            QCOMPARE(event.coolOff, LongestCoolOff);
        }
        for (const ChoiceEvent& event : *m_desk->history())
            QVERIFY(event.cause != Cause::CareMode || event.batch == applied.batch);
        for (const Recipient& recipient : *m_desk->recipients())
            QVERIFY(m_desk->consents()->usedBy(recipient).none());
        const Recipient newcomer { { 5 }, u"x"_s, u"X"_s, Channel::Manual, Company::X, {} };
        QVERIFY(m_desk->consents()->usedBy(newcomer).none()); // who comes later gets nothing either

        QCOMPARE(m_desk->apply({ { Search, Choice::Allow } }, {}).error().fault, Fault::Refused);
        QCOMPARE(m_desk->apply({ { Search, Choice::Unset } }, {}).error().fault, Fault::Refused);
        QCOMPARE(m_desk->undo().error().fault, Fault::NotFound);
        QCOMPARE(m_desk->consents()->valueOf(Search), Choice::Deny);
        QCOMPARE(m_desk->lift({ Care }).error().fault, Fault::Refused);
        QVERIFY(m_desk->askToLift({ Care }));
        m_clock.advance(LongestCoolOff);
        QVERIFY(m_desk->lift({ Care }));
        QVERIFY(m_desk->apply({ { Search, Choice::Allow } }, {}));
        QCOMPARE(m_desk->limits()->topics().count(), AllSensitiveTopics.size()); // those stay
    }

    void anUndoOfAnEarlierRefusalOpensNothingInCareMode()
    {
        QVERIFY(m_desk->apply({ { Search, Choice::Allow } }, {}));
        QVERIFY(m_desk->apply({ { Search, Choice::Deny } }, {}));
        QVERIFY(m_desk->beginCareMode());
        QCOMPARE(m_desk->undo().error().fault, Fault::Refused);
        QCOMPARE(m_desk->consents()->valueOf(Search), Choice::Deny);
    }

    void aPauseThatWasRunningEndsInANoInCareMode()
    {
        QVERIFY(m_desk->apply({ { Search, Choice::Allow } }, {}));
        QVERIFY(m_desk->apply({ { Search, Choice::Pause } }, {}, {}, 24h));
        QVERIFY(m_desk->beginCareMode());
        m_clock.advance(48h);
        QVERIFY(m_desk->endPauses());
        QCOMPARE(m_desk->consents()->valueOf(Search), Choice::Deny);
    }

    void anOlderCopyIsHeldToTheLimitsItDoesNotKnow()
    {
        const QString older = m_dir->filePath(u"older.db"_s);
        m_desk.reset();
        QVERIFY(QFile::copy(folder() + u"/candor.db"_s, older));
        reopen();
        QVERIFY(m_desk->setLimits({ Gambling }, 72h));
        m_desk.reset();
        QVERIFY(
            QFile::remove(folder() + u"/candor.db"_s) && QFile::rename(older, folder() + u"/candor.db"_s));
        reopen();
        QCOMPARE(m_desk->ledgerAtStart().fault, LedgerFault::Shortened);
        QVERIFY(m_desk->limitHistory()->empty());
        QCOMPARE(limit(Gambling)->coolOff, Milliseconds { 72h });
        QCOMPARE(m_desk->lift({ Gambling }).error().fault, Fault::Corrupt);
        QVERIFY(m_desk->goOnAfterRestore());
        QCOMPARE(m_desk->limitHistory()->front().cause, Cause::Restored);
        reopen();
        QCOMPARE(limit(Gambling)->coolOff, Milliseconds { 72h });
        QVERIFY(limit(Gambling)->byMachine);
    }

    void aWishOfAnOlderCopyIsWithdrawnWhenItGoesOn()
    {
        QVERIFY(m_desk->setLimits({ Gambling }, 24h));
        QVERIFY(m_desk->askToLift({ Gambling }));
        const QString older = m_dir->filePath(u"older.db"_s);
        m_desk.reset();
        QVERIFY(QFile::copy(folder() + u"/candor.db"_s, older));
        reopen();
        QVERIFY(m_desk->keepLimits({ Gambling }));
        m_desk.reset();
        QVERIFY(
            QFile::remove(folder() + u"/candor.db"_s) && QFile::rename(older, folder() + u"/candor.db"_s));
        m_clock.advance(100h);
        reopen();
        QVERIFY(m_desk->goOnAfterRestore());
        QVERIFY(!limit(Gambling)->wish);
        QCOMPARE(m_desk->lift({ Gambling }).error().fault, Fault::Refused);
    }

    void aLiftThatTheAnchorDidNotSeeIsStillALift()
    {
        const QString before = m_dir->filePath(u"before.slots"_s);
        QVERIFY(m_desk->setLimits({ Gambling, Alcohol }, 24h));
        QVERIFY(m_desk->askToLift({ Gambling }));
        QVERIFY(QFile::copy(folder() + u"/candor.slots"_s, before));
        m_clock.advance(24h);
        QVERIFY(m_desk->lift({ Gambling }));
        m_desk.reset(); // as if it was cut off between commit and anchor
        QVERIFY(QFile::remove(folder() + u"/candor.slots"_s)
            && QFile::remove(folder() + u"/candor.slots.old"_s)
            && QFile::rename(before, folder() + u"/candor.slots"_s));
        reopen();
        QVERIFY(!limit(Gambling));
        QVERIFY(limit(Alcohol));
    }

    void withoutAWishOpeningWritesNothing()
    {
        QVERIFY(m_desk->setLimits({ Gambling }, 24h));
        const qint64 records = m_desk->verifyLedger([] { return false; })->records;
        reopen();
        QCOMPARE(m_desk->verifyLedger([] { return false; })->records, records);
    }
};

QTEST_GUILESS_MAIN(DeskLimitsTest)
#include "desk_limits_test.moc"
