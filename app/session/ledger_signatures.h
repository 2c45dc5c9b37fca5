#pragma once

#include "ledger_report.h"
#include "store.h"

namespace candor::session {

// What the store found, in the session's words.
LedgerReport reportOf(const store::LedgerCheck& check);
LedgerReport bad(LedgerReport report, LedgerFault fault, qint64 at);

// Whether checkpoints are what they claim to be. Pure; internal to the session.

// SHA-256(body, signature): how the next checkpoint names this one.
QByteArray nameOf(const store::StoredCheckpoint& checkpoint);

// The records they stand for; empty when one of them is no checkpoint of this store.
std::vector<vault::Anchor> marksOf(
    const std::vector<store::StoredCheckpoint>& checkpoints, const QByteArray& storeId);

// The first record whose checkpoint is not signed by the device that was writing then, or does not follow on
// the one before; nothing when all are good. `devices` as the ledger introduces them.
std::optional<qint64> firstBadSignature(
    const std::vector<store::StoredCheckpoint>& checkpoints, const std::vector<store::LedgerDevice>& devices);

} // namespace candor::session
