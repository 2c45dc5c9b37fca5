#pragma once

#include "ordered_json.h"

namespace candor::sample {

// What X says about Robin: data/personalization.js, ageinfo.js and app.js.
Json::List personalization();
Json::List ageInfo();
Json::List installedApps();

// What advertisers reported back, with each file's wrapping key.
Json::List attributedOnlineConversions();
Json::List unattributedOnlineConversions();
Json::List attributedMobileConversions();
Json::List unattributedMobileConversions();

// Robin's own posts.
Json::List tweets();

} // namespace candor::sample
