#pragma once

#include "category.h"

#include <QStringList>

namespace candor::importing {

// What a section of TikTok's export holds.
enum class TikTokContent : quint8 {
    Unknown,
    Activity, // a list of things the person did
    Purchase, // the same, told by all it says rather than by one of its fields
    OffSite, // what sites and apps reported, and lists that were uploaded
    AdInterests,
    Ads, // that were opened
    DataPartners,
    Advertisers,
    Settings,
    Profile,
    Summary, // counters
    Location, // the last known one
    Devices, // identifiers of the person's devices
    Nothing // nothing Candor shows: other people, addresses, cards
};

struct TikTokPlace {
    TikTokContent content = TikTokContent::Unknown;
    QLatin1String kind; // of its records, where it is a list of things done
    Category category = Category::Other;
};

// TikTok has moved its lists from one section to another and renamed both, so a list is known by the nearest
// name on the way to it that is known. `level` is the index of that name. The last name of a text is mostly
// that of a field ("status" of an order), which says nothing about where it stands.
TikTokPlace tikTokPlaceOf(const QStringList& path, bool isText, qsizetype& level);

// The same for the name of a file of the TXT form, which TikTok translates. Beyond English and Dutch only
// what does not depend on exact wording is known: an unknown name leaves it to the content of the file.
TikTokPlace tikTokPlaceOfFile(QStringView stem);

// Whether a file's name speaks of advertising, in any of the languages above.
bool isAboutAdvertising(QStringView stem);

} // namespace candor::importing
