#pragma once

#include "instant.h"

#include <QByteArray>

#include <optional>

namespace candor {

// How long this start of the machine has lasted, sleep included. Nobody can set it; a restart begins anew,
// under another name.
struct Uptime {
    QByteArray start; // the name of this start: "machine/start"; without a "/" nobody can tell which machine
    Milliseconds since { 0 };

    bool operator==(const Uptime&) const = default;
};

// The one source of "now". `main` has the real one, tests a ManualClock, nobody else asks the time. Any
// thread.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    virtual std::optional<Uptime> uptime() const { return std::nullopt; } // where the system tells it
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    std::optional<Uptime> uptime() const override;
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
