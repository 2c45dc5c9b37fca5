#include "limit.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Start = *instantFromIso(u"2026-11-23T12:00:00Z");
constexpr LimitSubject Gambling { SensitiveTopic::Gambling };

LimitEvent step(LimitStep what, Milliseconds after, Milliseconds coolOff = 24h, LimitSubject on = Gambling)
{
    return { QUuid::createUuid(), QUuid::createUuid(), on, what, coolOff, false, Start + after, Cause::Person,
        {} };
}

LimitState folded(const std::vector<LimitEvent>& events)
{
    LimitState state;
    for (const LimitEvent& event : events)
        state.apply(event);
    return state;
}

std::optional<LimitStanding> anyStanding(QRandomGenerator& random)
{
    if (random.bounded(4) == 0)
        return std::nullopt;
    LimitStanding standing { std::chrono::hours { 24 + random.bounded(3) * 24 }, random.bounded(2) == 0 };
    if (random.bounded(2) == 0)
        standing.liftableAt = Start + std::chrono::hours { random.bounded(3) };
    return standing;
}

} // namespace

class LimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTopicAndCareModeHasANameOfItsOwn()
    {
        QCOMPARE(allLimitSubjects().size(), std::size_t { 15 });
        for (const LimitSubject& subject : allLimitSubjects())
            QVERIFY(limitSubjectFromId(QString(idOf(subject)))
                == std::optional<LimitSubject>(std::in_place, subject));
        QVERIFY(!limitSubjectFromId(u"weather").has_value());
    }

    void aLimitIsLiftedOnlyAfterItsWaitAndOnlyWhenAsked()
    {
        const LimitEvent set = step(LimitStep::Set, 0ms, 48h);
        const LimitEvent ask = step(LimitStep::AskToLift, 10h);
        QVERIFY(folded({ set, step(LimitStep::Lift, 100h) }).find(Gambling)); // nobody asked
        QVERIFY(folded({ set, ask, step(LimitStep::Lift, 58h - 1ms) }).find(Gambling));
        QVERIFY(!folded({ set, ask, step(LimitStep::Lift, 58h) }).find(Gambling));
        QCOMPARE(folded({ set, ask }).find(Gambling)->wish->until, Start + 58h);
    }

    void aWishThatIsWithdrawnBeginsAnew()
    {
        const LimitEvent set = step(LimitStep::Set, 0ms);
        const LimitEvent ask = step(LimitStep::AskToLift, 0ms);
        const LimitEvent keep = step(LimitStep::Keep, 23h);
        QVERIFY(!folded({ set, ask, keep }).find(Gambling)->wish);
        QVERIFY(folded({ set, ask, keep, step(LimitStep::Lift, 30h) }).find(Gambling));
        const LimitState again = folded({ set, ask, keep, step(LimitStep::AskToLift, 25h) });
        QCOMPARE(again.find(Gambling)->wish->until, Start + 49h);
    }

    void askingTwiceMakesTheWaitNeitherShorterNorLonger()
    {
        const LimitState state = folded(
            { step(LimitStep::Set, 0ms), step(LimitStep::AskToLift, 1h), step(LimitStep::AskToLift, 20h) });
        QCOMPARE(state.find(Gambling)->wish->until, Start + 25h);
    }

    void settingAgainNeverShortensTheWaitAndTakesTheWishAway()
    {
        const LimitEvent set = step(LimitStep::Set, 0ms, 72h);
        const LimitEvent ask = step(LimitStep::AskToLift, 1h);
        const LimitState state = folded({ set, ask, step(LimitStep::Set, 2h, 24h) });
        QCOMPARE(state.find(Gambling)->coolOff, Milliseconds { 72h });
        QVERIFY(!state.find(Gambling)->wish);
        QCOMPARE(state.find(Gambling)->since, Start);
        QCOMPARE(
            folded({ set, step(LimitStep::Set, 2h, 100h) }).find(Gambling)->coolOff, Milliseconds { 100h });
    }

    void aRecordWithAnImpossibleWaitIsReadAsTheNearestPossible()
    {
        QCOMPARE(folded({ step(LimitStep::Set, 0ms, 1s) }).find(Gambling)->coolOff, LeastCoolOff);
        QCOMPARE(folded({ step(LimitStep::Set, 0ms, 9999h) }).find(Gambling)->coolOff, LongestCoolOff);
    }

    void onlyTopicsThatAreLimitedCount()
    {
        const LimitState state
            = folded({ step(LimitStep::Set, 0ms), step(LimitStep::Set, 0ms, 24h, std::nullopt) });
        QVERIFY(state.isCare());
        SensitiveSet gambling;
        gambling.set(indexOf(SensitiveTopic::Gambling));
        QCOMPARE(state.topics(), gambling);
        QVERIFY(folded({}).topics().none());
    }

    void mergingIsCommutativeAssociativeAndIdempotentAndNeverLoosens()
    {
        const quint32 seed = 20261124;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20'000; ++i) {
            const auto a = anyStanding(random);
            const auto b = anyStanding(random);
            const auto c = anyStanding(random);
            const auto ab = mostRestrictive(a, b);
            QVERIFY(ab == mostRestrictive(b, a));
            QVERIFY(mostRestrictive(ab, c) == mostRestrictive(a, mostRestrictive(b, c)));
            QVERIFY(mostRestrictive(a, a) == a);
            QVERIFY(!a || (ab && ab->coolOff >= a->coolOff && ab->byMachine >= a->byMachine));
            QVERIFY(!a || a->liftableAt || !ab->liftableAt); // somebody who did not ask still waits
            QVERIFY(!a || !ab->liftableAt || *ab->liftableAt >= *a->liftableAt);
        }
    }

    void careModeLetsNothingBeOpened()
    {
        ChoiceEvent event;
        event.value = Choice::Deny;
        QVERIFY(!opens(event));
        event.value = Choice::Allow;
        QVERIFY(opens(event));
        event.value = Choice::Unset;
        QVERIFY(!opens(event));
        event.before = Choice::Deny;
        QVERIFY(opens(event));
        event.value = Choice::Pause;
        event.pause = PauseTerms { Start, Choice::Deny };
        QVERIFY(!opens(event));
        event.pause->resumes = Choice::Allow;
        QVERIFY(opens(event));
    }
};

QTEST_GUILESS_MAIN(LimitTest)
#include "limit_test.moc"
