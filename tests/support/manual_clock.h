#pragma once

#include "clock.h"

namespace candor::test {

// A clock that is told the time.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant now = *instantFromIso(u"2026-11-23T12:00:00Z"))
        : m_now(now)
    {
    }
    Instant now() const override { return m_now; }
    std::optional<Uptime> uptime() const override { return m_uptime; }
    void set(Instant now) { m_now = now; }
    void advance(Milliseconds by)
    {
        m_now += by;
        if (m_uptime)
            m_uptime->since += by;
    }
    // From now on the machine tells how long it is up; a restart is another name.
    void startMachine(const QByteArray& name) { m_uptime = Uptime { name, Milliseconds { 0 } }; }
    void tellNoUptime() { m_uptime.reset(); } // as candor-cli --now

private:
    Instant m_now;
    std::optional<Uptime> m_uptime;
};

} // namespace candor::test
