#pragma once

#include "record.h"

namespace candor::importing {

// A market segment of Spotify as a claim. Spotify writes them for itself: "3P_Custom_Invented Tea Buyers_UK",
// "2P_InventedBrand_Winter_List_12Dec2030_FI [Do Not Use in 2031]". Whose conclusion it is says the prefix:
// 1P Spotify's, 2P an advertiser's own list, 3P a data broker's. Market, date and housekeeping notes are left
// out of the value, so that the copies of one segment for several countries are one.
Claim claimOfSegment(const QString& segment);

} // namespace candor::importing
