#pragma once

#include "containers/byte_source.h"
#include "offers/offer_list.h"

#include <functional>

namespace candor::importing {

// Takes the offers out of a table: one a row, below a header that names the title and one more field. False
// when there is no such header among the first rows, or the table is damaged from some row on.
bool readOfferTable(ByteSource& source, OfferList& offers, const std::function<bool()>& cancelled);

} // namespace candor::importing
