#pragma once

#include "ordered_json.h"
#include "result.h"

#include <QStringList>

namespace candor::sample {

class Dice;

// One product of Google's My Activity, newest record first.
struct GoogleProduct {
    QString folder; // "Search"
    Json::List records;
};

// Robin's My Activity: Search, Chrome, Maps, Shopping, Google Play Store and News (3,300 activities), Ads and
// Discover.
std::vector<GoogleProduct> googleProducts();

// The pieces: a year's records of one product.
Json::List googleSearches(int count);
Json::List chromeVisits(int count);
Json::List mapsUse(int count);
Json::List adsSeen(int count);
Json::List discoverFeeds(int count);
Json::List shoppingViews(int count);
Json::List playStoreUse(int count);
Json::List newsRead(int count);

} // namespace candor::sample
