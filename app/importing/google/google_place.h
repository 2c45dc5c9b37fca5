#pragma once

#include "google_names.h"

namespace candor::importing {

// What a path says about a file of a Takeout.
struct GooglePlace {
    Product product = Product::Unknown;
    bool isActivity = false; // a list of activities, by its name
    bool isSearchHistory = false;
    bool isChrome = false; // directly in Chrome's folder
    bool isChromeHistory = false;
    bool isLocation = false;

    explicit GooglePlace(const QString& path);
};

} // namespace candor::importing
