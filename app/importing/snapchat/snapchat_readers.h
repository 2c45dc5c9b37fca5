#pragma once

#include "reader.h"

namespace candor::importing {

// user_profile.json, and the interests that older exports have in ranking.json.
std::unique_ptr<JsonReader> snapchatProfileReader(const ExportContext& context);

// location_history.json and snap_map_places_history.json: what Snapchat concluded about places. Coordinates
// are left out.
std::unique_ptr<JsonReader> snapchatPlaceReader(const ExportContext& context);

} // namespace candor::importing
