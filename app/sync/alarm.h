#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>

namespace candor::sync {

// Wakes somebody at a time. One time only: a new one replaces the old.
class Alarm : public QObject {
    Q_OBJECT

public:
    virtual void wakeAt(Instant time) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void rang();
};

// The real one. A time in the past rings at once.
class TimerAlarm final : public Alarm {
    Q_OBJECT

public:
    explicit TimerAlarm(const Clock& clock);
    void wakeAt(Instant time) override;
    void stop() override;

private:
    const Clock& m_clock;
    QTimer m_timer;
};

} // namespace candor::sync
