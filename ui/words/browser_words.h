#pragma once

#include "browser_profile.h"
#include "fault_words.h"

namespace candor::words {

QString nameOf(BrowserContent content); // "visits", "ad topics", …
QString nameOf(const BrowserProfile& profile); // "Firefox, profile default-release"

// What would be read of it, in one phrase: "visits, searches and ad topics".
QString contentsOf(const BrowserProfile& profile);

// Reading a browser failed: what to do depends on the browser.
Trouble troubleOf(Fault fault, Company browser);

} // namespace candor::words
