#pragma once

namespace candor::store {

// Receipts that came with an archive: the device that signed them is not here, and they are handed out as
// they are.
inline constexpr const char* KeptReceipts = R"(
CREATE TABLE kept_receipt(choice BLOB PRIMARY KEY CHECK(length(choice) = 16), body BLOB NOT NULL) STRICT, WITHOUT ROWID;
)";

} // namespace candor::store
