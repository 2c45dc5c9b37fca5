#pragma once

#include "key_slots.h"
#include "result.h"

#include <optional>
#include <vector>

namespace candor::store {

class Connection;

// Who writes the ledger of this copy of the store. The record with the number `since` introduces it there.
struct StoredDevice {
    qint64 since = 0;
    QByteArray id; // 16
    QByteArray publicKey; // 32
    QByteArray secret; // sealed by the vault; empty for a device that writes no more

    bool operator==(const StoredDevice&) const = default;
};

// What a device signed: a body that names a record and its link (receipts::checkpointBody), and the
// signature.
struct StoredCheckpoint {
    qint64 seq = 0;
    QByteArray body;
    QByteArray signature; // 64

    bool operator==(const StoredCheckpoint&) const = default;
};

// The devices of this store and their checkpoints.
class Devices {
public:
    explicit Devices(Connection& connection)
        : m_db(connection)
    {
    }

    // The newest; nothing in a store of the time before devices had keys.
    Result<std::optional<StoredDevice>> current();
    // NotFound.
    Result<StoredDevice> find(const QByteArray& id);
    // From here on this one writes. The secrets of all others are forgotten.
    Result<void> add(const StoredDevice& device);

    // In order; the last one stands for the newest record.
    Result<std::vector<StoredCheckpoint>> checkpoints();
    // The newest one up to this record; nothing when there is none.
    Result<std::optional<StoredCheckpoint>> newestCheckpoint(qint64 upTo);
    // The newest one that stays.
    Result<std::optional<StoredCheckpoint>> keptCheckpoint();
    // The newest one stays for good.
    Result<void> keepNewest();
    // Takes the place of the newest one, unless that one stays.
    Result<void> put(const StoredCheckpoint& checkpoint);

private:
    Connection& m_db;
};

} // namespace candor::store
