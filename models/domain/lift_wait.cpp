#include "lift_wait.h"

#include <algorithm>

namespace candor {

namespace {

// The machine that a start is of, as SystemClock names starts: "machine/start". Empty: nobody can tell.
QByteArrayView machineOf(const Uptime& uptime)
{
    return QByteArrayView(uptime.start).first(std::max<qsizetype>(0, uptime.start.indexOf('/')));
}

Milliseconds passedBetween(const Uptime& last, const Uptime& now)
{
    constexpr Milliseconds none { 0 };
    if (last.start == now.start)
        return std::max(none, now.since - last.since);
    const bool isSameMachine = !machineOf(now).isEmpty() && machineOf(last) == machineOf(now);
    return isSameMachine ? std::max(none, now.since) : none;
}

} // namespace

LiftWait liftWaitBegunAt(const ClockReading& now, Milliseconds length)
{
    return { length, now.uptime };
}

LiftWait advanced(const LiftWait& wait, const ClockReading& now)
{
    if (!now.uptime)
        return wait; // nobody can tell how long it was
    if (!wait.last)
        return { wait.left, now.uptime }; // it is counted from here
    const Milliseconds left = wait.left - passedBetween(*wait.last, *now.uptime);
    return { std::max(Milliseconds { 0 }, left), now.uptime };
}

bool isOver(const LiftWait& wait, Instant until, bool byMachine, const ClockReading& now)
{
    const bool isTold = !byMachine && !wait.last && !now.uptime;
    return now.wall >= until && (isTold || wait.left <= Milliseconds { 0 });
}

} // namespace candor
