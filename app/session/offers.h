#pragma once

#include "read_offers.h"
#include "result.h"
#include "trait.h"

#include <functional>

namespace candor::session {

// The offers in a catalogue file, on disk or in the program's resources, in any form that importing knows.
// Faults: NotFound, Invalid, Disk, Cancelled. Any thread.
Result<OfferCatalogue> offersIn(
    const QString& path, const std::function<bool()>& cancelled = [] { return false; });

// Offers as this person meets them: where an offer tells of a topic that a trait of the profile tells of too,
// or of one that belongs to it, the topic gives way to that trait, in the trait's own category and words; of
// several traits in one category the one with the most evidence. So what an offer scores by always leads to
// something a company holds. Topics that nobody holds stay as they are and add nothing. Any thread.
std::vector<Item> matchedTo(const Profile& profile, std::vector<Item> offers);

} // namespace candor::session
