#pragma once

#include "clock.h"

namespace candor {

// What the clocks say at one moment.
struct ClockReading {
    Instant wall;
    std::optional<Uptime> uptime;

    bool operator==(const ClockReading&) const = default;
};
ClockReading readingOf(const Clock& clock);

// A time that must have passed, and is over late rather than early. While the machine is on it runs by how
// long the machine is on, whatever its clock is set to. Over a restart, and where the system does not tell,
// it runs by the clock, which nobody can check then. It is over when all of it has run off and the clock has
// reached the end; so a clock that is put forward and back again gains nothing. An older copy of it has run
// less.
struct Countdown {
    Milliseconds left { 0 };
    Instant until;
    std::optional<Uptime> last; // when it was looked at

    bool operator==(const Countdown&) const = default;
};

Countdown begunAt(const ClockReading& now, Milliseconds length);
Countdown advanced(const Countdown& countdown, const ClockReading& now);
bool isOver(const Countdown& countdown, const ClockReading& now); // after it was advanced to `now`

// How long a person may pause.
inline constexpr Milliseconds LeastPause = std::chrono::hours { 1 };
inline constexpr Milliseconds LongestPause = std::chrono::days { 90 };

} // namespace candor
