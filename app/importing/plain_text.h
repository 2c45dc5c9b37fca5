#pragma once

#include <QString>

namespace candor::importing {

// A text as a person reads it: HTML entities resolved once ("&amp;" is "&"), no-break spaces made plain, on
// one line.
QString plainText(const QString& text);

// QString::simplified(), without a copy when there is nothing to simplify.
QString singleSpaced(const QString& text);

} // namespace candor::importing
