#include "snapshot.h"

#include "c15t_requests.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace candor::sync {

namespace {

// Small differences do not matter: order is kept by counting up. A time more than five minutes ahead of the
// endpoint would be set back there, and one far behind would sort before what was said earlier by a right
// clock.
Milliseconds correction(Milliseconds offset)
{
    constexpr Milliseconds tolerated = 4min;
    constexpr Milliseconds most = 24h; // forwards; more than that, the endpoint is wrong rather than we
    if (offset < -tolerated || (offset > tolerated && offset <= most))
        return offset;
    return 0ms;
}

// Without consent there is still what the service needs to work; no category stands behind it.
QString necessary()
{
    return u"necessary"_s;
}

bool isRefused(const Endpoint& endpoint, const QString& purpose)
{
    return std::ranges::find(endpoint.refusedPurposes, purpose) != endpoint.refusedPurposes.end();
}

Parcel sealed(Parcel parcel, const Endpoint& endpoint, Instant now, QUuid writeId)
{
    parcel.writeId = writeId;
    parcel.givenAt = nextGivenAt(endpoint, now);
    parcel.nextAttempt = now;
    parcel.grants = std::ranges::any_of(
        parcel.purposes, [](const auto& purpose) { return purpose.second && purpose.first != necessary(); });
    parcel.body = writeBody(endpoint, parcel.purposes, parcel.givenAt, writeId);
    return parcel;
}

} // namespace

Instant nextGivenAt(const Endpoint& endpoint, Instant now)
{
    const Instant there = std::max(Instant {}, now + correction(endpoint.clockOffset));
    return std::max(there, endpoint.lastGivenAt + 1ms);
}

Parcel snapshot(const Endpoint& endpoint, const ConsentState& state, const Recipient& recipient,
    qint64 covers, Instant now, QUuid writeId)
{
    Parcel parcel;
    parcel.recipient = endpoint.recipient;
    parcel.covers = covers;
    parcel.purposes = purposesGranted(endpoint.purposes, state.usedBy(recipient));
    std::erase_if(parcel.purposes, [&](const auto& purpose) { return isRefused(endpoint, purpose.first); });
    parcel.purposes.try_emplace(necessary(), true);
    return sealed(std::move(parcel), endpoint, now, writeId);
}

Parcel writtenAnew(const Parcel& parcel, const Endpoint& endpoint, Instant now, QUuid writeId)
{
    Parcel fresh;
    fresh.recipient = parcel.recipient;
    fresh.covers = parcel.covers;
    fresh.purposes = parcel.purposes;
    std::erase_if(fresh.purposes, [&](const auto& purpose) {
        return purpose.first != necessary() && isRefused(endpoint, purpose.first);
    });
    return sealed(std::move(fresh), endpoint, now, writeId);
}

} // namespace candor::sync
