#pragma once

#include "families.h"

namespace candor::importing {

std::optional<Sighting> recogniseLinkedIn(const Glimpse& glimpse);

// The account by the member's number at the end of file names ("Reactions_12345678.csv"), the request by the
// date in the name of the container ("Complete_LinkedInDataExport_03-15-2031.zip"): a "basic" export comes
// first, the complete one a day later.
Origin originOfLinkedIn(const Inventory& inventory);

} // namespace candor::importing
