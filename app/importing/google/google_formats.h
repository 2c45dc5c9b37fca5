#pragma once

#include "reader.h"

namespace candor::importing {

// Every kind of file of a Takeout that is read.
extern const Format GoogleActivityList; // My Activity and YouTube history as JSON: one shape, in any language
extern const Format GoogleActivityPage; // the same as HTML
extern const Format ChromeHistory;
extern const Format ChromeBookmarks;
extern const Format PlayStoreList;
extern const Format GoogleOrder;
extern const Format GoogleProfile;
extern const Format YouTubeSubscriptions;
extern const Format YouTubeComments;
extern const Format DiscoverTable;
extern const Format GooglePayments;
extern const Format GoogleNews;

} // namespace candor::importing
