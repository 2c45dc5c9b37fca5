#pragma once

#include "lift_wait.h"
#include "stored_ledger.h"

#include <QUuid>

namespace candor::store {

// A wait as it was last looked at, and the signature of the device over it.
struct StoredLiftWait {
    LiftWait wait;
    QByteArray signature;

    bool operator==(const StoredLiftWait&) const = default;
};

// The ledger's records of limits, and the waits before they are lifted. What is in force is the fold of the
// records (models/domain/limit.h).
class StoredLimits {
public:
    explicit StoredLimits(Connection& connection)
        : m_db(connection)
    {
    }

    // In order; found by an index, without reading the rest of the ledger.
    Result<std::vector<LedgerRecord>> records();

    // How far the wait for this wish has run; nothing when nobody looked yet.
    Result<std::optional<StoredLiftWait>> wait(const QUuid& wish);
    Result<void> setWait(const QUuid& wish, const StoredLiftWait& wait);
    Result<void> removeWait(const QUuid& wish);

private:
    Connection& m_db;
};

} // namespace candor::store
