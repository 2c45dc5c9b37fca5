#pragma once

#include "written_time.h"

#include <QByteArray>

namespace candor::importing {

// A written time that says no zone of its own, in the zone of that IANA name ("Europe/Paris"), with its
// summers and winters; `otherwise` counts where the name is empty or unknown.
std::optional<Instant> instantFromWrittenIn(
    QStringView text, const QByteArray& zone, std::chrono::minutes otherwise = {});

} // namespace candor::importing
