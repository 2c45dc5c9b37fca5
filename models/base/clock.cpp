#include "clock.h"

#ifdef Q_OS_LINUX
#include <QFile>

#include <ctime>
#endif

namespace candor {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

std::optional<Uptime> SystemClock::uptime() const
{
#ifdef Q_OS_LINUX
    QFile name(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    timespec since {};
    if (name.open(QIODevice::ReadOnly) && clock_gettime(CLOCK_BOOTTIME, &since) == 0)
        return Uptime { name.readAll().trimmed(),
            std::chrono::duration_cast<Milliseconds>(
                std::chrono::seconds { since.tv_sec } + std::chrono::nanoseconds { since.tv_nsec }) };
#endif
    return std::nullopt;
}

} // namespace candor
