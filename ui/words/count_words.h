#pragma once

#include "price.h"

namespace candor::words {

// Counts as whole phrases, in every language's own plurals.
QString number(qint64 count); // "1,204"
QString traits(qint64 count); // "1 trait", "1,204 traits"
QString sensitiveTraits(qint64 count); // "6 sensitive"
QString companies(qint64 count);
QString records(qint64 count);
QString ads(qint64 count);
QString files(qint64 count);
QString choices(qint64 count);
QString times(qint64 count); // "shown 3 times"
QString more(qint64 count); // "9 more"

// A share of something, from thousandths: "14 %"; "under 1 %" for what is more than nothing.
QString share(int permille);

// An amount with its currency, in the digits of the language: "1,299.00 EUR".
QString price(const Price& price);

// A size, in the units people know: "1.4 MB".
QString size(qint64 bytes);

} // namespace candor::words
