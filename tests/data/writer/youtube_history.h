#pragma once

#include "ordered_json.h"

namespace candor::sample {

// Robin's YouTube history, newest first: 1,450 videos watched and 250 searches, with the ads that YouTube
// writes among them.
Json::List watchHistory();
Json::List searchHistory();

} // namespace candor::sample
