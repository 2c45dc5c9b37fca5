#pragma once

#include "row_table.h"

namespace candor::importing {

// The five lists of Advertising.<region>: a heading, an empty line, then one value per line.
enum class AdList : quint8 { Advertisers, Clicks, AmazonAudiences, OtherAudiences, OptOut };

// By its name ("Advertising.3PAudiences.csv", "3P Audiences.csv"), else by its heading; nothing for other
// files. Headings may be translated, names are not known to be.
std::optional<AdList> adListNamed(const QString& squeezedStem);
std::optional<AdList> adListWithHeading(const QString& firstLine);
std::unique_ptr<LineReader> amazonListReader(AdList list, const QString& path, const ExportContext& context);

// Amazon.Lists.Wishlist.json: a list of objects of one member, whose value is a list of such objects; or of
// whole items, and then the member is the list's name.
bool isAmazonWishlist(Json first);
std::unique_ptr<JsonReader> amazonWishlistReader();

// The tables of which every row is one thing that happened; each may come as CSV and as JSON.
extern const RowTable AmazonOrders;
extern const RowTable AmazonDigitalItems;
extern const RowTable AmazonViewing;
extern const RowTable AmazonWatchEvents;
extern const RowTable AmazonWatchlist;
extern const RowTable AmazonSearches;
extern const RowTable AmazonCart;
extern const RowTable AmazonInteractions;
extern const RowTable AmazonProductViews;
extern const RowTable AudibleLibrary;
extern const RowTable AudibleTitles;
extern const RowTable AudibleListening;

} // namespace candor::importing
