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
    void set(Instant now) { m_now = now; }
    void advance(Milliseconds by) { m_now += by; }

private:
    Instant m_now;
};

} // namespace candor::test
