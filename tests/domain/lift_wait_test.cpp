#include "lift_wait.h"
#include "manual_clock.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::test;
using namespace std::chrono_literals;

namespace {

// A wait for a limit that was set where the machine tells how long it is on, or where the time is told.
struct Waiting {
    Waiting(const Clock& time, Milliseconds length, bool machine)
        : clock(time)
        , until(time.now() + length)
        , byMachine(machine)
        , wait(liftWaitBegunAt(readingOf(time), length))
    {
    }
    bool isOver()
    {
        wait = advanced(wait, readingOf(clock));
        return candor::isOver(wait, until, byMachine, readingOf(clock));
    }

    const Clock& clock;
    Instant until;
    bool byMachine;
    LiftWait wait;
};

} // namespace

class LiftWaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itIsOverWhenAllOfItHasRunOff()
    {
        ManualClock clock;
        clock.startMachine("home/one");
        Waiting waiting(clock, 24h, true);
        clock.advance(24h - 1ms);
        QVERIFY(!waiting.isOver());
        clock.advance(1ms);
        QVERIFY(waiting.isOver());
    }

    void aClockThatIsPutForwardGainsNothingNotEvenOverARestart()
    {
        ManualClock clock;
        clock.startMachine("home/one");
        Waiting waiting(clock, 24h, true);
        clock.set(clock.now() + std::chrono::years { 10 });
        QVERIFY(!waiting.isOver());
        clock.startMachine("home/two");
        QVERIFY(!waiting.isOver());
        clock.advance(23h);
        QVERIFY(!waiting.isOver());
        clock.advance(1h);
        QVERIFY(waiting.isOver());
    }

    void aClockThatIsPutBackMakesItLaterNeverEarlier()
    {
        ManualClock clock;
        clock.startMachine("home/one");
        Waiting waiting(clock, 24h, true);
        clock.advance(30h);
        clock.set(clock.now() - 20h);
        QVERIFY(!waiting.isOver());
        clock.advance(14h);
        QVERIFY(waiting.isOver());
    }

    void howLongTheMachineIsOnAgainCounts()
    {
        ManualClock clock;
        clock.startMachine("home/one");
        Waiting waiting(clock, 24h, true);
        clock.advance(10h); // and nobody looked
        clock.startMachine("home/two");
        clock.advance(23h);
        QVERIFY(!waiting.isOver());
        clock.advance(1h);
        QVERIFY(waiting.isOver());
    }

    void anotherMachineThatIsOnForLongGainsNothing()
    {
        ManualClock clock;
        clock.startMachine("home/one");
        Waiting waiting(clock, 24h, true);
        clock.set(clock.now() + 1000h);
        clock.startMachine("office/one");
        clock.advance(23h);
        QVERIFY(!waiting.isOver()); // of which nothing counts: it is looked at there for the first time
        clock.advance(23h);
        QVERIFY(!waiting.isOver());
        clock.advance(1h);
        QVERIFY(waiting.isOver());
    }

    void aStartOfAMachineWithoutANameGainsNothingByItself()
    {
        ManualClock clock;
        clock.startMachine("one");
        Waiting waiting(clock, 24h, true);
        clock.startMachine("two");
        clock.advance(100h);
        QVERIFY(!waiting.isOver());
        clock.advance(24h);
        QVERIFY(waiting.isOver());
    }

    void aToldTimeCountsOnlyForALimitThatWasSetSo()
    {
        ManualClock told;
        Waiting demonstration(told, 24h, false);
        told.advance(24h - 1ms);
        QVERIFY(!demonstration.isOver());
        told.advance(1ms);
        QVERIFY(demonstration.isOver());

        ManualClock clock;
        Waiting byMachine(clock, 24h, true); // set on a machine, asked for with a told time
        clock.advance(1000h);
        QVERIFY(!byMachine.isOver());
        clock.startMachine("home/one");
        QVERIFY(!byMachine.isOver());
        clock.advance(24h);
        QVERIFY(byMachine.isOver());
    }

    // Clocks that are set to anything at any time, restarts, other machines, old copies of the wait that are
    // put back: in ten thousand waits it is never early.
    void itIsNeverEarly()
    {
        const quint32 seed = 20261124;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int over = 0;
        for (int attempt = 0; attempt < 10'000; ++attempt) {
            ManualClock clock;
            clock.startMachine("home/0");
            const Milliseconds length = std::chrono::hours { 24 + random.bounded(29 * 24) };
            Milliseconds passed { 0 }; // in truth
            Waiting waiting(clock, length, true);
            std::vector<LiftWait> copies { waiting.wait };
            for (int move = 0; move < 40; ++move) {
                const Milliseconds while_ = std::chrono::minutes { random.bounded(2 * 24 * 60) };
                clock.advance(while_);
                passed += while_;
                switch (random.bounded(6)) {
                case 0: // any clock
                case 1:
                    clock.set(clock.now() + std::chrono::hours { random.bounded(-20'000, 20'000) });
                    break;
                case 2: // a restart, with any clock
                    clock.startMachine("home/" + QByteArray::number(move + 1));
                    clock.set(clock.now() + std::chrono::hours { random.bounded(-20'000, 20'000) });
                    break;
                case 3: // another machine that is on since long ago
                    clock.startMachine("office/" + QByteArray::number(move + 1));
                    copies.clear();
                    waiting.wait = advanced(waiting.wait, readingOf(clock));
                    break;
                case 4: // an older copy
                    if (!copies.empty())
                        waiting.wait = copies[static_cast<std::size_t>(
                            random.bounded(static_cast<int>(copies.size())))];
                    break;
                default:
                    copies.push_back(waiting.wait);
                    break;
                }
                const bool isIt = waiting.isOver();
                QVERIFY2(!isIt || passed >= length, "early");
                over += isIt ? 1 : 0;
            }
        }
        QCOMPARE_GT(over, 0); // and it does end
    }
};

QTEST_GUILESS_MAIN(LiftWaitTest)
#include "lift_wait_test.moc"
