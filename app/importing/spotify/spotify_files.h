#pragma once

#include "families.h"

namespace candor::importing {

// Three downloads: account data, the extended streaming history, technical logs. Spotify renamed its files
// twice and people do too: what is in a file comes first, its name second.
std::optional<Sighting> recogniseSpotify(const Glimpse& glimpse);

} // namespace candor::importing
