#pragma once

#include "instant.h"

#include <QStringView>

namespace candor::importing {

// A moment in one of the many dresses companies give it: RFC 3339; "2031/08/26 09:06:08 UTC"; "2031-02-03
// 04:05:06 +0000 UTC"; "Wed Oct 10 20:19:24 +0000 2018"; "Tue Sep 28 09:08:27 UTC 2031"; "15 Mar 2031";
// "07-FEB-2018"; "12/22/31, 10:06 AM"; "4. Aug. 2025, 18:22:09 MESZ"; "2025年3月4日 18:22:09 CET";
// "04/03/2025، 6:22:09 م CET"; "4.3.2025 klo 18.22.09 EET". Month names of thirty languages, in full or
// cut. Numbers alone: the year first; else the day first with dots and in Arabic, the month first with
// strokes unless that cannot be. Without a zone `offset` (minutes east of Greenwich) counts; a zone
// abbreviation is the offset it stands for. Anything else: nothing.
std::optional<Instant> instantFromWritten(QStringView text, std::chrono::minutes offset = {});

// Seconds, milliseconds or microseconds since 1970, told apart by their size (1973 to 5138); zero and less:
// nothing.
std::optional<Instant> instantFromEpoch(qint64 count);

} // namespace candor::importing
