#pragma once

#include "endpoint.h"
#include "parcel.h"
#include "result.h"

#include <functional>

namespace candor::sync {

// How the courier has things stored; the session implements it over the store lane. Orders are carried out in
// the order given. `done` is called on the courier's thread, once, when the change is on disk or could not be
// made.
class OutboxPort {
public:
    OutboxPort() = default;
    OutboxPort(const OutboxPort&) = delete;
    OutboxPort& operator=(const OutboxPort&) = delete;
    virtual ~OutboxPort() = default;

    // Inserts a parcel without an id, updates one with; answers with the parcel as it is stored.
    virtual void save(const Parcel& parcel, std::function<void(const Result<Parcel>&)> done) = 0;
    // Changed may be: version, policy, refusedPurposes, clockOffset, lastGivenAt. The last must never go
    // back.
    virtual void save(const Endpoint& endpoint, std::function<void(const Result<void>&)> done) = 0;
};

} // namespace candor::sync
