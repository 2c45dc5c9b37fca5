#include "plan.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace candor::sync {

namespace {

bool isOpen(const Parcel& parcel)
{
    return parcel.state == ParcelState::Queued || parcel.state == ParcelState::Sending
        || parcel.state == ParcelState::Accepted;
}

// A restriction grants nothing that the endpoint does not have already, proven by the last read.
bool needsRead(const Parcel& parcel, std::span<const Parcel> parcels)
{
    if (!parcel.grants)
        return false;
    const Parcel* proven = nullptr;
    for (const Parcel& other : parcels) {
        if (other.state == ParcelState::Verified && (!proven || other.givenAt > proven->givenAt))
            proven = &other;
    }
    const auto isGrantedThere = [proven](const QString& purpose) {
        if (!proven)
            return false;
        const auto found = proven->purposes.find(purpose);
        return found != proven->purposes.end() && found->second;
    };
    return std::ranges::any_of(parcel.purposes, [&](const auto& purpose) {
        return purpose.second && purpose.first != u"necessary" && !isGrantedThere(purpose.first);
    });
}

} // namespace

const Parcel* newest(std::span<const Parcel> parcels)
{
    const Parcel* found = nullptr;
    for (const Parcel& parcel : parcels) {
        if (parcel.state == ParcelState::Superseded)
            continue;
        if (!found
            || std::pair { parcel.covers, parcel.givenAt } > std::pair { found->covers, found->givenAt })
            found = &parcel;
    }
    return found;
}

std::vector<ParcelId> overtaken(std::span<const Parcel> parcels)
{
    std::vector<ParcelId> ids;
    const Parcel* last = newest(parcels);
    const bool isSettled = last && last->state == ParcelState::Verified;
    for (const Parcel& parcel : parcels) {
        const bool neverTried = parcel.state == ParcelState::Queued && parcel.attempts == 0;
        const bool isNeedless
            = neverTried || parcel.state == ParcelState::Blocked || (isSettled && isOpen(parcel));
        if (&parcel != last && isNeedless)
            ids.push_back(parcel.id);
    }
    return ids;
}

NextStep nextStep(std::span<const Parcel> parcels, const Contact& contact, Instant now)
{
    const Parcel* parcel = newest(parcels);
    if (!parcel || !isOpen(*parcel))
        return Rest {};
    if (contact.suspect)
        return contact.probeAt > now ? NextStep { Wait { contact.probeAt } } : Probe {};
    if (parcel->nextAttempt > now)
        return Wait { parcel->nextAttempt };
    if (contact.failures >= FailuresUntilProbe)
        return Probe {};
    if (parcel->state == ParcelState::Accepted)
        return Verify { parcel->id };
    const bool isLate = std::ranges::any_of(parcels,
        [parcel](const Parcel& other) { return &other != parcel && other.givenAt >= parcel->givenAt; });
    if (isLate)
        return WriteAnew { parcel->id };
    if (contact.readFor != parcel->id && needsRead(*parcel, parcels))
        return ReadFirst { parcel->id };
    return Deliver { parcel->id };
}

Milliseconds retryDelay(qint64 attempts, double random)
{
    constexpr Milliseconds first = 2s;
    constexpr Milliseconds longest = 1h;
    constexpr qint64 doublings = 11; // 2 s · 2^11 is more than an hour
    const qint64 factor = qint64 { 1 } << std::clamp<qint64>(attempts, 0, doublings);
    const Milliseconds most = std::min<Milliseconds>(longest, first * factor);
    return Milliseconds { static_cast<qint64>(std::floor(static_cast<double>(most.count()) * random)) };
}

Parcel after(const Trouble& trouble, Parcel parcel, Instant now, double random)
{
    parcel.obstacle = trouble.obstacle;
    const ParcelState resting
        = parcel.state == ParcelState::Accepted ? ParcelState::Accepted : ParcelState::Queued;
    switch (trouble.remedy) {
    case Remedy::Block:
        parcel.state = ParcelState::Blocked;
        return parcel;
    case Remedy::Reject:
        parcel.state = ParcelState::Rejected;
        return parcel;
    case Remedy::Probe:
        parcel.state = resting;
        parcel.attempts = std::max<qint64>(0, parcel.attempts - 1);
        parcel.nextAttempt = now;
        return parcel;
    case Remedy::Retry:
    case Remedy::RefreshPolicy: // only when asking for it failed
    case Remedy::RefreshToken:
    case Remedy::WriteAnew:
        parcel.state = resting;
        parcel.nextAttempt = now + std::max(trouble.wait.value_or(0ms), retryDelay(parcel.attempts, random));
        return parcel;
    }
    Q_UNREACHABLE();
}

} // namespace candor::sync
