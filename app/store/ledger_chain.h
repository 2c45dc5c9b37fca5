#pragma once

#include "hashing.h"

namespace candor::store {

// The two hashes of the ledger; see LedgerRecord. Internal to the store.
vault::Digest commitmentOf(vault::Sha256& hasher, QByteArrayView salt, QByteArrayView body);
vault::Digest linkOf(
    vault::Sha256& hasher, qint64 seq, const vault::Digest& before, const vault::Digest& commitment);

} // namespace candor::store
