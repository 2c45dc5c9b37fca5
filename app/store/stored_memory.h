#pragma once

#include "profile_change.h"
#include "result.h"

#include <optional>
#include <vector>

namespace candor::store {

class Connection;

// What each export stated about the person when it was brought, also of exports that a later one has made
// superfluous. What the person forgets is forgotten here as well.
class StoredMemory {
public:
    explicit StoredMemory(Connection& connection)
        : m_db(connection)
    {
    }

    // For every company and product with two moments to compare: the newest against the last one brought
    // until `since`, or without one against the one before. Those without any change are there too.
    Result<std::vector<ProfileChange>> changes(std::optional<Instant> since = {});

private:
    Connection& m_db;
};

// Part of completing and of forgetting an import. Internal to the store.
Result<void> remember(Connection& connection, ImportId import);
Result<void> loseMemoryOf(Connection& connection, ImportId import);

} // namespace candor::store
