#pragma once

#include "instant.h"

#include <QString>

#include <optional>

namespace candor::importing {

class Findings;

// A text as a person reads it (see plainText); empty when it is one of the words companies write where they
// have nothing to say: "N/A", "None", "null", "n.v.t.", "[]", "{}".
QString saidText(const QString& text);

// The time behind a text in whatever dress it comes (see instantFromWritten). One that is there but cannot be
// read is counted: its record is kept without.
std::optional<Instant> writtenTime(const QString& text, Findings& findings);

// Letters and digits alone, lower case: "Search Term", "SearchTerm" and "search_term" are one.
QString bareName(QStringView name);

// "51.507, -0.128", "lat 51.507 ± 20 meters, long -0.128 ± 20 meters": an exact place rather than its name.
bool areCoordinates(const QString& text);

} // namespace candor::importing
