#pragma once

#include "instant.h"

#include <QString>

namespace candor::words {

// Times as the person's own calendar and clock show them, in the language in force.
QString day(Instant at); // "23 November 2026"
QString dayShort(Instant at); // "23/11/2026"
QString moment(Instant at); // day and time
QString ago(Instant at, Instant now); // "today", "yesterday", "3 days ago", "6 months ago", "2 years ago"
QString between(Instant from, Instant to); // "12 May 2026 – 23 November 2026"

} // namespace candor::words
