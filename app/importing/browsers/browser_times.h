#pragma once

#include "instant.h"

#include <optional>

namespace candor::importing {

// Chromium counts microseconds since 1601; 0 is "unknown". What cannot be a moment in a browser's life (1990
// to 2200) is none.
std::optional<Instant> instantFromChromium(qint64 microseconds);

// Safari counts seconds since 2001, with a fraction.
std::optional<Instant> instantFromSafari(double seconds);

} // namespace candor::importing
