#pragma once

#include "families.h"

namespace candor::importing {

// Facebook's and Instagram's exports have most of their names and shapes in common; Threads' files lie in
// Instagram's.
std::optional<Sighting> recogniseFacebook(const Glimpse& glimpse);
std::optional<Sighting> recogniseInstagram(const Glimpse& glimpse);

// By the name of the archive or of its top folder: "facebook-robin-2031-02-03-AbCd".
Origin originOfFacebook(const Inventory& inventory);
Origin originOfInstagram(const Inventory& inventory);

} // namespace candor::importing
