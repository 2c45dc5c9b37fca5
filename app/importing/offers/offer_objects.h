#pragma once

#include "json_reading.h"
#include "offers/offer_list.h"

namespace candor::importing {

// Whether an object speaks of schema.org: it, or what it lists, has an "@type".
bool isLinkedData(Json object);

// The offers in one piece of JSON. An object of no known type is one offer, or an unreadable entry when it is
// no object at all. With an "@type": a Product is an offer, and those inside lists, graphs and feeds are;
// what else a page describes (its breadcrumbs, its owner) is no entry and passed over.
void takeObject(Json value, OfferList& offers);

} // namespace candor::importing
