#pragma once

#include "instant.h"

namespace candor {

// The one source of "now". `main` has the real one, tests a ManualClock, nobody else asks the time. Any
// thread.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

// A clock that stands still at the time it was told (candor-cli --now, tests).
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now)
        : m_now(now)
    {
    }
    Instant now() const override { return m_now; }

private:
    Instant m_now;
};

} // namespace candor
