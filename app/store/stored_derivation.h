#pragma once

#include "result.h"
#include "trait.h"

namespace candor::store {

class Connection;

// What Candor derives from activity, kept up to its rules. Every import brings its own when it is read; what
// was there before the rules were, or before they changed, is gone through again: a stretch of records at a
// time, so that memory is bounded, others can ask the store in between, and whoever is interrupted goes on
// where it was.
class StoredDerivation {
public:
    explicit StoredDerivation(Connection& connection)
        : m_db(connection)
    {
    }

    // The next stretch, one transaction. Answers whether there is more to do: until it says no, some of what
    // is derived is by older rules, or missing.
    Result<bool> next();

private:
    Result<bool> goOn(qint64 after);
    Result<void> finish();

    Connection& m_db;
};

// Sums up anew the weights of the derived traits that this import touches, over all imports that are
// complete. After refreshSums, which settles when each was seen last. Internal to the store.
Result<void> refreshWeights(Connection& connection, ImportId import);

} // namespace candor::store
