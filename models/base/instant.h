#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <string_view>

namespace candor {

// A moment, UTC, in whole milliseconds. QDateTime appears only in `ui`.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

// "2026-11-23T18:20:00Z", with ".123" before the Z only when there are milliseconds (ISO 8601, RFC 3339).
QString toIso(Instant instant);

// Reads RFC 3339 times: 'T' or a space between date and time, optional fraction of any length (cut to
// milliseconds), 'Z' or an offset. Without a zone the time is UTC. A date alone is its first millisecond.
// Anything else: nothing.
std::optional<Instant> instantFromIso(QStringView text);
std::optional<Instant> instantFromIso(std::string_view utf8);

} // namespace candor
