#pragma once

#include "families.h"

namespace candor::importing {

// What data brokers answer comes as letters in every shape; the person writes it down in a table of this
// program's own, whose first row is exactly "broker,segment,value,source,date":
//   broker   who answered
//   segment  what it calls the attribute or audience: "Household income", "Pet owners"
//   value    what it says of the person there; may be empty
//   source   where it says it has that from; may be empty
//   date     the day of the answer, best as 2031-02-03; may be empty
// The README tells people the same.
std::optional<Sighting> recogniseBrokerTable(const Glimpse& glimpse);

} // namespace candor::importing
