#pragma once

#include "result.h"
#include "trait.h"

#include <optional>
#include <vector>

namespace candor::store {

class Connection;

// The traits of all complete imports and what they rest on.
class StoredProfile {
public:
    explicit StoredProfile(Connection& connection)
        : m_db(connection)
    {
    }

    Result<Profile> load(); // what companies say
    // What Candor derived from what they kept, with weights, before it is asked which of it is an interest
    // (topics::isInterest).
    Result<std::vector<Trait>> derived();
    Result<Trait> find(TraitId trait); // NotFound

    // Newest first, records without a time last. For the next page pass the last record of this one as
    // `before`.
    Result<std::vector<Evidence>> evidence(TraitId trait, qint64 limit, std::optional<RecordId> before = {});

private:
    Connection& m_db;
};

} // namespace candor::store
