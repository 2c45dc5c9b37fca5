#include "courier.h"
#include "read_back.h"
#include "snapshot.h"

#include <algorithm>

using namespace std::chrono_literals;

// What the courier does on a lane. Every errand starts from what is stored, and ends with meet() or free(). A
// parcel is looked up again after each pause: it may have gone with its lane, but not changed, for the lane
// is busy meanwhile.

namespace candor::sync {

namespace {

constexpr Milliseconds ProbePause = 1min;
constexpr std::size_t OffsetsKept = 5;

Parcel& entryOf(std::vector<Parcel>& parcels, ParcelId id)
{
    const auto found = std::ranges::find(parcels, id, &Parcel::id);
    Q_ASSERT(found != parcels.end());
    return *found;
}

// What is changed for the store is a copy: it counts when it is stored.
Parcel parcelOf(std::vector<Parcel>& parcels, ParcelId id)
{
    return entryOf(parcels, id);
}

Milliseconds median(std::vector<Milliseconds> offsets)
{
    std::ranges::sort(offsets);
    return offsets[offsets.size() / 2];
}

} // namespace

void Courier::deliver(Lane& lane, ParcelId id)
{
    Parcel parcel = parcelOf(lane.parcels, id);
    parcel.state = ParcelState::Sending;
    ++parcel.attempts;
    lane.contact.tokenRefreshes = 0;
    store(lane, parcel, [this, id](Lane& then) { write(then, id); });
}

void Courier::write(Lane& lane, ParcelId id)
{
    const Request request = writeRequest(parcelOf(lane.parcels, id), lane.contact.token);
    ask(lane, request, [this, id](Lane& then, const Answer& answer) {
        Parcel parcel = parcelOf(then.parcels, id);
        const Reply<EndpointReceipt> reply = readReceipt(answer, then.endpoint, parcel);
        if (const Trouble* trouble = std::get_if<Trouble>(&reply)) {
            meet(then, id, *trouble);
            return;
        }
        parcel.state = ParcelState::Accepted;
        parcel.obstacle = Obstacle::None;
        parcel.receipt = std::get<EndpointReceipt>(reply);
        then.contact.failures = 0;
        then.contact.readFor = {};
        store(then, parcel, [this](Lane& accepted) { free(accepted); });
    });
}

void Courier::readBeforeGranting(Lane& lane, ParcelId id)
{
    ask(lane, readRequest(lane.endpoint), [this, id](Lane& then, const Answer& answer) {
        Parcel parcel = parcelOf(then.parcels, id);
        const Reply<RemoteState> reply = readSubject(answer, then.endpoint);
        if (const Trouble* trouble = std::get_if<Trouble>(&reply)) {
            ++entryOf(then.parcels, id).attempts;
            meet(then, id, *trouble);
            return;
        }
        const GrantCheck check = beforeGranting(std::get<RemoteState>(reply), parcel);
        switch (check.permission) {
        case Permission::Go:
            then.contact.readFor = id;
            free(then);
            return;
        case Permission::GoLater:
            writeAnew(then, id, check.newest, Obstacle::Mismatch);
            return;
        case Permission::Ask: // a new decision, or the person insisting, then comes after what was said there
            then.endpoint.lastGivenAt = std::max(then.endpoint.lastGivenAt, check.newest);
            storeEndpoint(then, [this, id](Lane& asked) {
                meet(asked, id, { Remedy::Block, Obstacle::Mismatch, {} });
            });
            return;
        }
    });
}

void Courier::verify(Lane& lane, ParcelId id)
{
    ask(lane, readRequest(lane.endpoint), [this, id](Lane& then, const Answer& answer) {
        const Reply<RemoteState> reply = readSubject(answer, then.endpoint);
        if (const Trouble* trouble = std::get_if<Trouble>(&reply)) {
            ++entryOf(then.parcels, id).attempts;
            meet(then, id, *trouble);
            return;
        }
        conclude(then, id, std::get<RemoteState>(reply));
    });
}

// Only here a parcel becomes verified.
void Courier::conclude(Lane& lane, ParcelId id, const RemoteState& remote)
{
    Parcel parcel = parcelOf(lane.parcels, id);
    const ReadBack found = readBack(remote, lane.endpoint, parcel);
    switch (found.finding) {
    case Finding::Equal:
        parcel.state = ParcelState::Verified;
        parcel.obstacle = Obstacle::None;
        parcel.receipt.policyId = found.policyId;
        parcel.verifiedAt = m_tools.clock.now();
        store(lane, parcel, [this](Lane& then) { free(then); });
        return;
    case Finding::Missing: // lost there: the same bytes bring it back, and can never make two records
        entryOf(lane.parcels, id).state = ParcelState::Queued;
        meet(lane, id, { Remedy::Retry, remote.known ? Obstacle::Mismatch : Obstacle::ServerTrouble, {} });
        return;
    case Finding::Different:
    case Finding::Overruled:
        writeAnew(lane, id, found.newest, Obstacle::Mismatch);
        return;
    }
}

// The endpoint first, then the new parcel, then the old one: whenever this is cut short, the newest snapshot
// in the store is one that may be sent.
void Courier::writeAnew(Lane& lane, ParcelId id, Instant laterThan, Obstacle why)
{
    const Instant now = m_tools.clock.now();
    Parcel old = parcelOf(lane.parcels, id);
    Instant last = std::min(laterThan, now + 48h); // nobody may push our times into the far future
    for (const Parcel& other : lane.parcels)
        last = std::max(last, other.givenAt);
    lane.endpoint.lastGivenAt = std::max(lane.endpoint.lastGivenAt, last);

    Parcel fresh = candor::sync::writtenAnew(old, lane.endpoint, now, QUuid::createUuid());
    fresh.obstacle = why;
    fresh.attempts = old.attempts;
    if (old.attempts > 1) // again and again: ever more slowly
        fresh.nextAttempt = now + retryDelay(old.attempts, m_tools.random());
    lane.endpoint.lastGivenAt = fresh.givenAt;
    lane.contact.readFor = {};

    old.state = ParcelState::Superseded;
    old.obstacle = why;
    storeEndpoint(lane, [this, fresh, old](Lane& told) {
        store(told, fresh,
            [this, old](Lane& renewed) { store(renewed, old, [this](Lane& then) { free(then); }); });
    });
}

void Courier::readAndWriteAnew(Lane& lane, ParcelId id)
{
    ask(lane, readRequest(lane.endpoint), [this, id](Lane& then, const Answer& answer) {
        const Reply<RemoteState> reply = readSubject(answer, then.endpoint);
        if (const Trouble* trouble = std::get_if<Trouble>(&reply)) {
            meet(then, id, *trouble);
            return;
        }
        const std::vector<RemoteRecord>& records = std::get<RemoteState>(reply).records;
        writeAnew(then, id, records.empty() ? Instant {} : records.back().givenAt, Obstacle::Mismatch);
    });
}

void Courier::learn(Lane& lane, const Policy& policy)
{
    lane.contact.token = policy.token;
    lane.endpoint.policy = policy.id;
    lane.endpoint.refusedPurposes = refusedBy(policy, lane.endpoint.purposes);
}

void Courier::refreshPolicy(Lane& lane, ParcelId id, Remedy remedy)
{
    ask(lane, policyRequest(), [this, id, remedy](Lane& then, const Answer& answer) {
        const Reply<Policy> reply = readPolicy(answer);
        if (const Trouble* trouble = std::get_if<Trouble>(&reply)) {
            meet(then, id, *trouble);
            return;
        }
        learn(then, std::get<Policy>(reply));
        const Parcel parcel = parcelOf(then.parcels, id);
        if (remedy == Remedy::RefreshToken) {
            const bool isHopeless
                = ++then.contact.tokenRefreshes > MostTokenRefreshes || then.contact.token.isEmpty();
            storeEndpoint(then, [this, id, isHopeless](Lane& told) {
                if (isHopeless)
                    meet(told, id, { Remedy::Block, Obstacle::PolicyRefused, {} });
                else
                    write(told, id);
            });
            return;
        }
        const bool takesLess = std::ranges::any_of(then.endpoint.refusedPurposes,
            [&](const QString& purpose) { return parcel.purposes.contains(purpose); });
        if (takesLess)
            writeAnew(then, id, then.endpoint.lastGivenAt, Obstacle::PolicyRefused);
        else // it refuses what it lists
            meet(then, id, { Remedy::Block, Obstacle::PolicyRefused, {} });
    });
}

// A sign of life is asked for; nothing of a person goes along.
void Courier::knock(Lane& lane)
{
    ask(lane, statusRequest(), [this](Lane& then, const Answer& answer) {
        const Parcel* parcel = newest(then.parcels);
        const Reply<QString> reply = readStatus(answer);
        const Trouble* trouble = std::get_if<Trouble>(&reply);
        if (!trouble) {
            then.contact.failures = 0;
            then.contact.suspect = false;
            for (auto& [recipient, other] : m_lanes)
                other.contact.probeAt = m_tools.clock.now(); // where one is itself again, others may be
            free(then);
            return;
        }
        if (trouble->remedy == Remedy::Probe || then.contact.suspect) {
            const auto suspects
                = std::ranges::count_if(m_lanes, [](const auto& one) { return one.second.contact.suspect; });
            then.contact.suspect = true;
            then.contact.probeAt = m_tools.clock.now() + ProbePause * std::max<qint64>(1, suspects);
            free(then);
            return;
        }
        ++entryOf(then.parcels, parcel->id).attempts;
        meet(then, parcel->id, *trouble);
    });
}

void Courier::introduce(Lane& lane)
{
    ask(lane, statusRequest(), [this](Lane& then, const Answer& answer) {
        const Reply<QString> version = readStatus(answer);
        if (const Trouble* trouble = std::get_if<Trouble>(&version)) {
            endIntroduction(then, trouble->obstacle);
            return;
        }
        then.introduction->version = std::get<QString>(version);
        then.endpoint.version = std::get<QString>(version);
        ask(then, policyRequest(), [this](Lane& last, const Answer& policyAnswer) {
            const Reply<Policy> policy = readPolicy(policyAnswer);
            if (const Trouble* trouble = std::get_if<Trouble>(&policy)) {
                endIntroduction(last, trouble->obstacle);
                return;
            }
            last.introduction->policy = std::get<Policy>(policy);
            learn(last, std::get<Policy>(policy));
            storeEndpoint(last, [this](Lane& told) { endIntroduction(told, Obstacle::None); });
        });
    });
}

void Courier::endIntroduction(Lane& lane, Obstacle obstacle)
{
    Introduction introduction = *lane.introduction;
    introduction.obstacle = obstacle;
    lane.introduction.reset();
    free(lane);
    Q_EMIT introduced(introduction);
}

// Every answer teaches the time. A little drift is normal and not worth storing.
void Courier::reached(Lane& lane, const Answer& answer)
{
    constexpr Milliseconds drift = 30s;
    const std::optional<Milliseconds> offset = clockOffset(answer);
    if (!offset)
        return;
    lane.offsets.push_back(*offset);
    if (lane.offsets.size() > OffsetsKept)
        lane.offsets.erase(lane.offsets.begin());
    const Milliseconds learned = median(lane.offsets);
    if (std::chrono::abs(learned - lane.endpoint.clockOffset) <= drift)
        return;
    lane.endpoint.clockOffset = learned;
    if (!lane.isGuest)
        m_tools.outbox.save(lane.endpoint, [](const Result<void>&) {}); // else it is learned again
}

void Courier::meet(Lane& lane, ParcelId id, const Trouble& trouble)
{
    if (trouble.remedy == Remedy::RefreshPolicy || trouble.remedy == Remedy::RefreshToken) {
        refreshPolicy(lane, id, trouble.remedy);
        return;
    }
    if (trouble.remedy == Remedy::WriteAnew) {
        readAndWriteAnew(lane, id);
        return;
    }
    lane.contact.readFor = {};
    if (trouble.remedy == Remedy::Retry)
        ++lane.contact.failures;
    if (trouble.remedy == Remedy::Probe)
        suspectAll(lane.endpoint.recipient);
    const Parcel parcel = after(trouble, parcelOf(lane.parcels, id), m_tools.clock.now(), m_tools.random());
    store(lane, parcel, [this, parcel](Lane& then) {
        free(then);
        if (parcel.state == ParcelState::Blocked || parcel.state == ParcelState::Rejected)
            Q_EMIT blocked(parcel);
    });
}

// Something answers in place of an endpoint, most likely in place of all. One is asked each minute, this one
// last.
void Courier::suspectAll(RecipientId source)
{
    Instant probeAt = m_tools.clock.now();
    for (auto& [recipient, lane] : m_lanes) {
        lane.contact.suspect = true;
        if (recipient != source && newest(lane.parcels))
            lane.contact.probeAt = probeAt += ProbePause;
    }
    m_lanes[source].contact.probeAt = probeAt + ProbePause;
}

} // namespace candor::sync
