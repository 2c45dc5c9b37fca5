#pragma once

#include "recognition.h"

namespace candor::importing {

// What a file of Google's is, told by its first bytes alone, in whatever language it and its folders are
// named.
enum class GoogleContent : quint8 {
    Unknown,
    ArchiveBrowser,
    Activities,
    YouTubeActivities, // and YouTube's other lists of that shape
    ActivityPage,
    DesignedPage, // made with the style sheet of an activity page, which may fill the whole head
    BookmarkPage,
    ChromeVisits,
    PlayStore,
    PlayStoreSure, // of a shape that nobody else has
    Order,
    Profile,
    Timeline, // where the person has been
    Subscriptions,
    Comments,
    Discover,
    Payments
};

GoogleContent googleContentOf(const Glimpse& glimpse);

} // namespace candor::importing
