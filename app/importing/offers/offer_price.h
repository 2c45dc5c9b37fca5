#pragma once

#include "item.h"

namespace candor::importing {

// The price in a text as catalogues write it: "1,299.00 EUR", "USD 15", "12,50 €". `currency` counts where
// the text names none. The last comma or point with one or two digits behind it divides (three, where the
// currency has three decimals: ISO 4217 says how many); every other one groups thousands. Nothing when there
// is no currency, when the sign may mean several ("$"), when more than one price stands there, or for more
// than 10^15 of the smallest unit: a price that may be wrong is worse than none.
std::optional<Price> priceIn(QStringView text, QStringView currency = {});

} // namespace candor::importing
