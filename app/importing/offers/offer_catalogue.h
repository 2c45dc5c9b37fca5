#pragma once

#include "containers/byte_source.h"
#include "item.h"
#include "offers/offer_list.h"
#include "result.h"

#include <functional>

namespace candor::importing {

// Reads a catalogue of offers, told by its content and not by its name:
//   JSON Lines or a list of objects: {"id": "…", "title": "…", "price": "9.90 EUR", "link": "…", …}, and with
//     "attributes": [{"category": "interests", "label": "…", "value": "…"}] in Candor's own categories;
//   tables (CSV, TSV) with a header, such as Google Merchant Center takes;
//   RSS 0.9 to 2.0 and Atom, with or without the elements of Google's product data specification ("g:");
//   schema.org Product in JSON-LD: alone, in @graph, ItemList and DataFeed, and in the scripts of a page.
// One entry is held at a time. One that cannot be read costs itself and a warning; where the file itself
// breaks off, what came before is kept, and a warning says so. XML is read by QXmlStreamReader, which comes
// with Qt, loads nothing and hands out one token at a time: own entities are refused before one is resolved,
// depth and the size of a token are bounded here. (libxml2 does the same with options that must all be set
// right, and would be one library more that reads what strangers write.)
// Faults: Invalid when it is none of these or no entry is an offer (the detail says which), Disk when the
// source fails, Cancelled. `cancelled` is asked at every piece. Any thread.
Result<OfferCatalogue> readCatalogue(
    ByteSource& source, const std::function<bool()>& cancelled, const OfferLimits& limits = {});

} // namespace candor::importing
