#pragma once

#include "parcel.h"
#include "result.h"

#include <vector>

namespace candor::store {

class Connection;

// Snapshots on their way, in the order in which they were made.
class Outbox {
public:
    explicit Outbox(Connection& connection)
        : m_db(connection)
    {
    }

    // parcel.id is not looked at. Internal when givenAt does not rise for this recipient.
    Result<ParcelId> add(const Parcel& parcel);
    // All that are not yet at an end (Queued, Sending, Accepted, Blocked), oldest first.
    Result<std::vector<Parcel>> waiting();
    Result<std::vector<Parcel>> all(RecipientId recipient); // oldest first
    // State, attempts, nextAttempt, obstacle, receipt, verifiedAt; the snapshot itself is frozen. NotFound.
    Result<void> update(const Parcel& parcel);
    // Parcels that were never tried become Superseded, because a newer snapshot says it all: called before
    // add().
    Result<void> supersedeUntried(RecipientId recipient);

private:
    Connection& m_db;
};

} // namespace candor::store
