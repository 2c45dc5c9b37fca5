#include "countdown.h"

#include <algorithm>

namespace candor {

ClockReading readingOf(const Clock& clock)
{
    return { clock.now(), clock.uptime() };
}

Countdown begunAt(const ClockReading& now, Milliseconds length)
{
    return { length, now.wall + length, now.uptime };
}

Countdown advanced(const Countdown& countdown, const ClockReading& now)
{
    constexpr Milliseconds none { 0 };
    const std::optional<Uptime>& last = countdown.last;
    const bool isSameStart = last && now.uptime && last->start == now.uptime->start;
    const Milliseconds left = isSameStart ? countdown.left - std::max(none, now.uptime->since - last->since)
                                          : std::min(countdown.left, countdown.until - now.wall);
    return { std::max(none, left), countdown.until, now.uptime };
}

bool isOver(const Countdown& countdown, const ClockReading& now)
{
    return countdown.left <= Milliseconds { 0 } && now.wall >= countdown.until;
}

} // namespace candor
