#pragma once

#include "table_form.h"

namespace candor::importing {

// The tables of a Netflix report that Candor reads. Several people share an account: the profile stands
// behind what is told, "Invented Drama – Kaisa".
extern const TableForm NetflixViewing;
extern const TableForm NetflixSearches;
extern const TableForm NetflixMyList;
extern const TableForm NetflixClicks;
extern const TableForm NetflixPreferences;
extern const TableForm NetflixRatings;
extern const TableForm NetflixAccount;
extern const TableForm NetflixMessages;

// NetflixViewingHistory.csv, the quick download of one profile: a title and a short date in the person's
// language.
std::unique_ptr<TableReader> netflixHistoryReader();

} // namespace candor::importing
