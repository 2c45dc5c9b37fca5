#pragma once

#include "endpoint.h"
#include "parcel.h"

namespace candor::sync {

// The time a new snapshot bears: now by the endpoint's clock where ours is clearly wrong, and always later
// than the last.
Instant nextGivenAt(const Endpoint& endpoint, Instant now);

// Everything a recipient may use now, ready to be stored and sent: all purposes of the endpoint but those it
// refuses. The body is frozen. The caller stores the endpoint with lastGivenAt = the parcel's givenAt in the
// same transaction.
Parcel snapshot(const Endpoint& endpoint, const ConsentState& state, const Recipient& recipient,
    qint64 covers, Instant now, QUuid writeId);

// The same decision as a new write with a later time, without purposes that the endpoint no longer takes.
Parcel writtenAnew(const Parcel& parcel, const Endpoint& endpoint, Instant now, QUuid writeId);

} // namespace candor::sync
