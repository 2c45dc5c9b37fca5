#pragma once

#include "apple_tables.h"
#include "reader.h"

namespace candor::importing {

std::unique_ptr<TableReader> appleTableReader(const AppleTable& table);

// The App Privacy Report of an iPhone, one JSON object a line: which domains apps have contacted, and which
// of the person's data they have looked at.
std::unique_ptr<JsonReader> applePrivacyReportReader();

} // namespace candor::importing
