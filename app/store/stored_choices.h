#pragma once

#include "choice.h"
#include "result.h"

namespace candor::store {

class Connection;

// What counts now: the fold of the ledger's choices, kept beside it so that no start has to read the whole
// ledger.
class Choices {
public:
    explicit Choices(Connection& connection)
        : m_db(connection)
    {
    }

    Result<ConsentState> load();

    // `seq`: where the event stands in the ledger. Its delivery starts again at Saved, a pause's countdown at
    // its length.
    Result<void> set(const ChoiceEvent& event, qint64 seq);
    // How far the countdown of a pause has run.
    Result<void> setCountdown(ChoiceKey key, const Countdown& countdown);

    // A snapshot that covers the ledger up to `upToSeq` has come this far. A choice that was verified by an
    // earlier snapshot stays so.
    Result<void> setDelivery(RecipientId recipient, qint64 upToSeq, DeliveryState state);

private:
    Connection& m_db;
};

} // namespace candor::store
