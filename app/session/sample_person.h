#pragma once

#include "desk.h"

namespace candor::session {

// The sample person: an invented person's exports of three companies and a shop with a catalogue, from the
// program's own resources. Needs no data and no network.

// Paths of the exports inside the resources, and of the shop's catalogue.
QStringList samplePaths();

// A fresh store in a temporary folder, opened with a random key that is written nowhere, with the sample
// person in it. The shop is an endpoint at `shopUrl`; empty: at an address that leads nowhere. Faults: those
// of Desk and of importing.
Result<Desk> openSamplePerson(const Clock& clock, const QString& shopUrl = {});

// The shop as an endpoint of an opened store, with its catalogue.
Result<Recipient> addSampleShop(Desk& desk, const QString& url = {});

// The shop's offers, out of the resources.
Result<std::vector<Item>> sampleOffers();

} // namespace candor::session
