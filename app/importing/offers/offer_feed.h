#pragma once

#include "containers/byte_source.h"
#include "offers/offer_list.h"

#include <functional>

namespace candor::importing {

// Takes the offers out of a feed: every <item> (RSS) and <entry> (Atom), its elements by name with or without
// "g:". False when the file is damaged or hostile from some point on; what came before is in the list. Text
// is UTF-8 or UTF-16, or Latin-1 and Windows-1252 where the file says so or a line is no valid UTF-8; letters
// that HTML has a name for are known.
bool readFeed(ByteSource& source, OfferList& offers, const std::function<bool()>& cancelled);

} // namespace candor::importing
