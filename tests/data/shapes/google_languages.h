#pragma once

#include <QString>

#include <vector>

namespace candor::test {

// What differs between two people's Takeouts of the same day when they speak different languages. Google
// translates folders, files, columns, headings, verbs and times.
struct GoogleLanguage {
    const char* name;
    const char16_t* activityFolder;
    const char16_t* activityFile;
    const char16_t* search; // product, folder
    const char16_t* ads;
    const char16_t* discover;
    const char16_t* youtubeFolder;
    const char16_t* historyFolder;
    const char16_t* watchFile;
    const char16_t* searchFile;
    const char16_t* chromeFile;
    const char16_t* subscriptions; // folder and file
    const char16_t* subscriptionHeader;
    const char16_t* searchedFor; // with what joins it to its object
    const char16_t* watched;
    bool verbLast;
    const char16_t* products; // headings of the small print
    const char16_t* locations;
    const char16_t* details;
    const char16_t* why;
    const char16_t* fromAds;
    const char16_t* time; // 2025-03-04T17:22:09Z
    const char16_t* otherTime; // 2025-08-12T06:05:41Z, by the same clock
};

std::vector<GoogleLanguage> googleLanguages();

} // namespace candor::test
