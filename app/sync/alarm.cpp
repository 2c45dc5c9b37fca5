#include "alarm.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace candor::sync {

TimerAlarm::TimerAlarm(const Clock& clock)
    : m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
}

void TimerAlarm::wakeAt(Instant time)
{
    // No longer than an hour: a timer does not notice that the machine slept or that the clock was set.
    const Milliseconds wait = std::clamp<Milliseconds>(time - m_clock.now(), 0ms, 1h);
    m_timer.start(wait + 1ms); // timers may ring a little early
}

void TimerAlarm::stop()
{
    m_timer.stop();
}

} // namespace candor::sync
