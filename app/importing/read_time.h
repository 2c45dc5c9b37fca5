#pragma once

#include "findings.h"
#include "written_time.h"

namespace candor::importing {

// The time behind a text in whatever dress; one that is missing or cannot be read is counted, and its record
// kept.
inline std::optional<Instant> timeIn(const QString& text, Findings& findings)
{
    const std::optional<Instant> time = instantFromWritten(text);
    if (!time)
        findings.timeWasUnreadable();
    return time;
}

} // namespace candor::importing
