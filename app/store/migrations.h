#pragma once

#include "connection.h"

#include <span>

namespace candor::store {

// The schema, as the list of steps that led to it. It only grows; its length is the schema's version
// (user_version).
std::span<const char* const> migrations();

// Runs the steps that this file has not seen. Each is one transaction with its version: a step that fails, or
// is cut off, leaves the store as it was. TooNew when the file has seen more than there are.
Result<void> migrate(Connection& connection, std::span<const char* const> steps);

Result<qint64> schemaVersion(Connection& connection); // 0: an empty file

} // namespace candor::store
