#pragma once

#include "table_form.h"

namespace candor::importing {

// The tables of a Reddit export that Candor reads. What Reddit concluded about the person is in none of them.
extern const TableForm RedditSensitiveAds;
extern const TableForm RedditGender;
extern const TableForm RedditBirthDate;
extern const TableForm RedditPreferences;
extern const TableForm RedditStatistics;
extern const TableForm RedditSubscribed;
extern const TableForm RedditModerated;
extern const TableForm RedditApproved;
extern const TableForm RedditFeeds; // multireddits
extern const TableForm RedditPosts; // and comments
extern const TableForm RedditVotes;
extern const TableForm RedditSaved;
extern const TableForm RedditHidden;
extern const TableForm RedditPollVotes;
extern const TableForm RedditPurchases;
extern const TableForm RedditAddresses; // of the network

} // namespace candor::importing
