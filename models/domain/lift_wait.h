#pragma once

#include "countdown.h"

namespace candor {

// How much of the wait before a limit is lifted is left. It protects the other way round than a pause
// (countdown.h): in doubt it goes on. What counts is the time that a machine was on, which nobody can set:
// within one start what passed between two looks, and after a restart of the same machine how long the new
// start has lasted, because it began after the last look. What the clock says counts nothing by itself. A
// machine that is switched off, or another one, gains nothing.
//
// Where no machine tells how long it is on, because the time is told (candor-cli --now), it runs by that
// time; but only for a limit that was set so, too.
struct LiftWait {
    Milliseconds left { 0 };
    std::optional<Uptime> last; // when it was looked at

    bool operator==(const LiftWait&) const = default;
};

LiftWait liftWaitBegunAt(const ClockReading& now, Milliseconds length);
LiftWait advanced(const LiftWait& wait, const ClockReading& now);

// Whether the limit may be lifted, after the wait was advanced to `now`: all of it has run off, and the clock
// has reached `until` as well. `byMachine`: as the limit has it.
bool isOver(const LiftWait& wait, Instant until, bool byMachine, const ClockReading& now);

} // namespace candor
