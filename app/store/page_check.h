#pragma once

#include "connection.h"

namespace candor::store {

// Every page against its code, every table and index: Corrupt when any is damaged. Seconds per gigabyte.
Result<void> checkPages(Connection& connection);

} // namespace candor::store
