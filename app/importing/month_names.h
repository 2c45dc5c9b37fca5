#pragma once

#include <QString>

#include <optional>

namespace candor::importing {

// 1 to 12 for the name of a month in one of thirty languages, in full or cut, case folded and without the dot
// of an abbreviation. Where two languages use one name for different months, the one with more speakers
// counts.
std::optional<unsigned> monthNamed(const QString& folded);

} // namespace candor::importing
