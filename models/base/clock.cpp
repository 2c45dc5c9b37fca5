#include "clock.h"

#ifdef Q_OS_LINUX
#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>

#include <ctime>
#endif

namespace candor {

#ifdef Q_OS_LINUX
namespace {

// The machine's own name is for this machine alone (machine-id(5)); kept is only what is made of it.
QByteArray machineName()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    return QCryptographicHash::hash(QByteArray("candor uptime" + id), QCryptographicHash::Sha256)
        .left(8)
        .toHex();
}

} // namespace
#endif

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
        return Uptime { machineName() + '/' + name.readAll().trimmed(),
            std::chrono::duration_cast<Milliseconds>(
                std::chrono::seconds { since.tv_sec } + std::chrono::nanoseconds { since.tv_nsec }) };
#endif
    return std::nullopt;
}

} // namespace candor
