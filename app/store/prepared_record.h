#pragma once

#include "derivation.h"
#include "identity.h"

#include <span>
#include <vector>

namespace candor::store {

// A record on its way into the store, with all that can be said of it without the store: which rows it and
// what it tells are, and what Candor derives from it.
struct PreparedRecord {
    Record record;
    RecordKey key;
    std::vector<TraitId> traits; // of record.claims, in their order
    ItemId item; // of record.showing
    std::vector<topics::Derived> derived;
};

// That is hashing, folding and looking for words, and costs more than the writing: it is done where records
// are read, so that the one thread that may write does nothing else. Any thread.
std::vector<PreparedRecord> prepared(std::span<const Record> records);

} // namespace candor::store
