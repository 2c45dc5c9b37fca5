#include "zoned_time.h"

#include <QDateTime> // the rules of time zones are nowhere else
#include <QTimeZone>

namespace candor::importing {

std::optional<Instant> instantFromWrittenIn(
    QStringView text, const QByteArray& zone, std::chrono::minutes otherwise)
{
    const std::optional<Instant> atOffset = instantFromWritten(text, otherwise);
    if (!atOffset || zone.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(zone))
        return atOffset;
    const std::chrono::minutes another = otherwise + std::chrono::minutes(1);
    if (instantFromWritten(text, another) == atOffset) // it says its zone itself
        return atOffset;
    const Milliseconds onTheClock = atOffset->time_since_epoch() + otherwise;
    const QDateTime asUtc = QDateTime::fromMSecsSinceEpoch(onTheClock.count(), Qt::UTC);
    const QDateTime there(asUtc.date(), asUtc.time(), QTimeZone(zone));
    return Instant(Milliseconds(there.toMSecsSinceEpoch()));
}

} // namespace candor::importing
