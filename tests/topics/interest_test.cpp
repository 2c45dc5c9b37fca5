#include "interest.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace candor;
using namespace candor::topics;
using namespace std::chrono_literals;

namespace {

constexpr Instant Today { std::chrono::days { 20'000 } };

Trait aTrait(qint64 records, qint64 weight)
{
    Trait trait;
    trait.role = Role::Derived;
    trait.evidence = records;
    trait.weight = weight;
    trait.lastSeen = Today;
    return trait;
}

Milliseconds days(int count)
{
    return std::chrono::days(count);
}

} // namespace

class InterestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRecordIsWorthHalfAfterEveryHalfLife()
    {
        QCOMPARE(decayed(1000, 0ms), 1000);
        QCOMPARE(decayed(1000, days(60)), 500);
        QCOMPARE(decayed(1000, days(120)), 250);
        QCOMPARE(decayed(1000, days(180)), 125);
        QCOMPARE(decayed(1000, days(60) - 1ms), decayed(1000, days(59)));
        QCOMPARE(decayed(1000, days(60 * 40)), 0);
        QCOMPARE(decayed(1000, days(1'000'000)), 0);
    }

    void itNeverGainsWeight()
    {
        QCOMPARE(decayed(1000, -days(5)), 1000); // of tomorrow, by a clock that was wrong
        QCOMPARE(decayed(-5, 0ms), 0);
        qint64 before = decayed(1'000'000, 0ms);
        for (int age = 1; age < 2000; ++age) {
            const qint64 now = decayed(1'000'000, days(age));
            QVERIFY(now <= before && now >= 0);
            before = now;
        }
    }

    void itIsTheExponentialOfTheFormula()
    {
        for (const qint64 weight : { qint64 { 500 }, qint64 { 1000 }, qint64 { 123'456'789 } }) {
            for (int age = 0; age < 600; age += 7) {
                const double exact = static_cast<double>(weight) * std::exp2(-age / 60.0);
                QVERIFY(
                    std::abs(static_cast<double>(decayed(weight, days(age))) - exact) <= 1 + exact * 1e-7);
            }
        }
    }

    void oneSearchIsNoInterest()
    {
        QVERIFY(!isInterest(aTrait(1, 1000), Today));
        QVERIFY(!isInterest(aTrait(2, 2000), Today));
        QVERIFY(isInterest(aTrait(3, 3000), Today));
        QVERIFY(isInterest(aTrait(3, 1500), Today)); // three half-sure ones
        QVERIFY(!isInterest(aTrait(3, 1499), Today));
    }

    void anInterestFades()
    {
        const Trait three = aTrait(3, 3000);
        QVERIFY(isInterest(three, Today + days(60)));
        QVERIFY(!isInterest(three, Today + days(61)));
        QVERIFY(isInterest(aTrait(30, 30'000), Today + days(180)));
        QVERIFY(isInterest(three, Today - days(300))); // as of before it was seen: not older than new
    }

    void onlyWhatCandorDerivedIsJudged()
    {
        Trait other = aTrait(9, 9000);
        other.role = Role::Inferred;
        QVERIFY(!isInterest(other, Today));
        Trait timeless = aTrait(9, 9000);
        timeless.lastSeen.reset();
        QVERIFY(!isInterest(timeless, Today));
    }
};

QTEST_GUILESS_MAIN(InterestTest)
#include "interest_test.moc"
