#pragma once

#include "reader.h"

namespace candor::importing {

// My Activity of any product and YouTube's watch and search history, as a list and as a page: the same
// activities give the same records. The path tells the product where the records do not.
std::unique_ptr<JsonReader> googleActivityReader(const QString& path);
std::unique_ptr<PageReader> googleActivityPage(const QString& path);

// Chrome's History.json (BrowserHistory.json until 2023).
std::unique_ptr<JsonReader> chromeHistoryReader();

// Chrome's Bookmarks.html and ReadingList.html.
std::unique_ptr<PageReader> chromeBookmarkReader();

// What was installed, bought, ordered and set in the Play Store: its lists are told apart by their members.
std::unique_ptr<JsonReader> playStoreReader(std::optional<Instant> generatedAt);

// One file of "Purchases & Reservations": an order at any shop that sent a mail about it.
std::unique_ptr<JsonReader> googleOrderReader();

// What the person told Google about herself.
std::unique_ptr<JsonReader> googleProfileReader(std::optional<Instant> generatedAt);

// Tables. Google translates their columns; rows are then read by what is in their cells.
std::unique_ptr<TableReader> subscriptionReader(std::optional<Instant> generatedAt);
std::unique_ptr<TableReader> commentReader();
std::unique_ptr<TableReader> discoverReader(std::optional<Instant> generatedAt);
std::unique_ptr<TableReader> googlePaymentReader();

// The lists of Google News: one name a line. The path tells what the names are of.
std::unique_ptr<LineReader> googleNewsReader(const QString& path, std::optional<Instant> generatedAt);

// The header of a table that no translation changes, as far as one exists.
bool isDiscoverHeader(const TableRow& row);
bool isPaymentHeader(const TableRow& row);

// A channel's id, "UC" and 22 characters, and its address on YouTube.
bool isChannelId(QStringView text);
bool isChannelAddress(const QString& text);

} // namespace candor::importing
