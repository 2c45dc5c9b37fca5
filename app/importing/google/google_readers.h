#pragma once

#include "reader.h"

namespace candor::importing {

// My Activity of any product and YouTube's watch and search history. The path tells the product where the
// records do not.
std::unique_ptr<JsonReader> googleActivityReader(const QString& path);

// Chrome's History.json (BrowserHistory.json until 2023).
std::unique_ptr<JsonReader> chromeHistoryReader();

} // namespace candor::importing
