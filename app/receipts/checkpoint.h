#pragma once

#include "instant.h"

#include <QByteArray>

#include <optional>

namespace candor::receipts {

// What a device signs for: the ledger of this store, up to and with this record, was so. Each names the one
// before it, so that none can be taken out. The signature is Ed25519 (RFC 8032) over the body.
struct Checkpoint {
    QByteArray store; // 16
    QByteArray device; // 16
    qint64 seq = 0;
    QByteArray link; // 32: of that record
    QByteArray before; // SHA-256(body, signature) of the checkpoint before; empty for the first
    Instant at;

    bool operator==(const Checkpoint&) const = default;
};

QByteArray checkpointBody(const Checkpoint& checkpoint); // canonical JSON

// Nothing when it is not one, or of a newer version.
std::optional<Checkpoint> readCheckpoint(const QByteArray& body);

} // namespace candor::receipts
