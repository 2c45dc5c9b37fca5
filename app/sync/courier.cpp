#include "courier.h"

#include "match.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace candor::sync {

namespace {

constexpr int MostAtATime = 4;
constexpr Milliseconds StorePause = 1min;

// What can never be sent or compared again is not kept.
void prune(std::vector<Parcel>& parcels)
{
    const Parcel* last = newest(parcels);
    if (!last)
        return;
    const Parcel kept = *last;
    Instant proven;
    for (const Parcel& parcel : parcels) {
        if (parcel.state == ParcelState::Verified)
            proven = std::max(proven, parcel.givenAt);
    }
    std::erase_if(parcels, [&](const Parcel& parcel) {
        const bool isPast = parcel.state == ParcelState::Superseded || parcel.state == ParcelState::Rejected
            || (parcel.state == ParcelState::Verified && parcel.givenAt < proven);
        return isPast && parcel.id != kept.id && parcel.givenAt < kept.givenAt;
    });
}

void put(std::vector<Parcel>& parcels, const Parcel& parcel)
{
    const auto known = std::ranges::find(parcels, parcel.id, &Parcel::id);
    if (known == parcels.end())
        parcels.push_back(parcel);
    else
        *known = parcel;
    prune(parcels);
}

} // namespace

Courier::Courier(Tools tools)
    : m_tools(std::move(tools))
{
    connect(&m_tools.alarm, &Alarm::rang, this, &Courier::step);
}

Courier::~Courier() = default;

Courier::Lane* Courier::find(RecipientId recipient, quint64 serial)
{
    const auto found = m_lanes.find(recipient);
    return found != m_lanes.end() && found->second.serial == serial ? &found->second : nullptr;
}

// What the store says of an endpoint, without losing what was learned since.
Courier::Lane& Courier::adopt(const Endpoint& endpoint)
{
    Lane& lane = m_lanes[endpoint.recipient];
    const Endpoint known = lane.endpoint;
    lane.endpoint = endpoint;
    lane.isGuest = false;
    if (lane.serial == 0) {
        lane.serial = ++m_lastSerial;
        return lane;
    }
    lane.endpoint.lastGivenAt = std::max(endpoint.lastGivenAt, known.lastGivenAt);
    lane.endpoint.clockOffset = known.clockOffset;
    lane.endpoint.version = known.version;
    lane.endpoint.policy = known.policy;
    lane.endpoint.refusedPurposes = known.refusedPurposes;
    return lane;
}

void Courier::setWork(const std::vector<Endpoint>& endpoints, const std::vector<Parcel>& parcels)
{
    std::erase_if(m_lanes, [&endpoints](const auto& lane) {
        return std::ranges::find(endpoints, lane.first, &Endpoint::recipient) == endpoints.end()
            && !lane.second.isGuest;
    });
    for (const Endpoint& endpoint : endpoints)
        adopt(endpoint);
    for (const Parcel& parcel : parcels) {
        const auto lane = m_lanes.find(parcel.recipient);
        if (lane == m_lanes.end())
            continue;
        if (std::ranges::find(lane->second.parcels, parcel.id, &Parcel::id) == lane->second.parcels.end())
            put(lane->second.parcels, parcel);
    }
    goOn();
}

void Courier::parcelQueued(const Endpoint& endpoint, const Parcel& parcel)
{
    Lane& lane = adopt(endpoint);
    if (std::ranges::find(lane.parcels, parcel.id, &Parcel::id) == lane.parcels.end())
        put(lane.parcels, parcel);
    goOn();
}

void Courier::deliverNow()
{
    const Instant now = m_tools.clock.now();
    for (auto& [recipient, lane] : m_lanes) {
        lane.contact.probeAt = now;
        lane.pausedUntil = now;
        if (lane.busy)
            continue;
        for (Parcel& parcel : lane.parcels) {
            parcel.nextAttempt = std::min(parcel.nextAttempt, now);
            if (parcel.state == ParcelState::Blocked && parcel.obstacle != Obstacle::Mismatch)
                parcel.state = ParcelState::Queued;
        }
    }
    goOn();
}

void Courier::deliverAgain(RecipientId recipient)
{
    const auto found = m_lanes.find(recipient);
    if (found == m_lanes.end() || found->second.busy)
        return;
    Lane& lane = found->second;
    const Parcel* parcel = newest(lane.parcels);
    if (parcel && parcel->state == ParcelState::Blocked && parcel->obstacle == Obstacle::Mismatch)
        writeAnew(lane, parcel->id, lane.endpoint.lastGivenAt, Obstacle::Mismatch);
    else
        deliverNow();
}

void Courier::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    const Instant now = m_tools.clock.now();
    for (auto& [recipient, lane] : m_lanes) {
        if (!online && lane.exchange)
            lane.exchange->giveUp();
        if (!online || lane.busy)
            continue;
        lane.contact.probeAt = now;
        for (Parcel& parcel : lane.parcels) { // not all at once: many come back with the network
            if (parcel.obstacle == Obstacle::Unreachable || parcel.obstacle == Obstacle::NotTheEndpoint)
                parcel.nextAttempt = std::min(
                    parcel.nextAttempt, now + Milliseconds { static_cast<qint64>(5000 * m_tools.random()) });
        }
    }
    goOn();
}

void Courier::probe(const Endpoint& endpoint)
{
    const auto known = m_lanes.find(endpoint.recipient);
    const bool isWork = known != m_lanes.end() && !known->second.isGuest;
    if (!isWork) {
        m_lanes.erase(
            endpoint.recipient); // an older guest of that id; what it was asked is no longer of interest
        adopt(endpoint).isGuest = true;
    }
    Lane& lane = m_lanes[endpoint.recipient];
    lane.introduction = Introduction { endpoint.recipient, Obstacle::None, {}, {} };
    goOn();
}

void Courier::stop()
{
    m_lanes.clear();
    m_tools.alarm.stop();
}

void Courier::goOn()
{
    if (m_stepPosted)
        return;
    m_stepPosted = true;
    QMetaObject::invokeMethod(this, &Courier::step, Qt::QueuedConnection);
}

void Courier::step()
{
    m_stepPosted = false;
    const Instant now = m_tools.clock.now();
    for (auto& [recipient, lane] : m_lanes) {
        if (lane.exchange && lane.exchange->deadline() <= now)
            lane.exchange->giveUp();
    }
    std::vector<std::pair<RecipientId, quint64>>
        free; // whoever hears of a change may give us other work meanwhile
    for (const auto& [recipient, lane] : m_lanes) {
        if (!lane.busy)
            free.emplace_back(recipient, lane.serial);
    }
    const auto isBusy = [](const auto& lane) { return lane.second.busy; };
    for (const auto& [recipient, serial] : free) {
        Lane* lane = find(recipient, serial);
        if (lane && !lane->busy && std::ranges::count_if(m_lanes, isBusy) < MostAtATime)
            advance(*lane);
    }
    std::erase_if(m_lanes, [](const auto& lane) { return lane.second.isGuest && !lane.second.introduction; });
    setAlarm();
    if (std::ranges::none_of(m_lanes, isBusy) && !m_stepPosted)
        Q_EMIT rested();
}

void Courier::advance(Lane& lane)
{
    const Instant now = m_tools.clock.now();
    lane.wakeAt.reset();
    if (!m_online) {
        if (lane.introduction)
            endIntroduction(lane, Obstacle::Unreachable);
        return;
    }
    if (lane.pausedUntil > now) {
        lane.wakeAt = lane.pausedUntil;
        return;
    }
    if (lane.introduction) {
        introduce(lane);
        return;
    }
    if (const std::vector<ParcelId> needless = overtaken(lane.parcels); !needless.empty()) {
        Parcel parcel = *std::ranges::find(lane.parcels, needless.front(), &Parcel::id);
        parcel.state = ParcelState::Superseded;
        store(lane, parcel, [this](Lane& then) { free(then); });
        return;
    }
    carryOut(lane, nextStep(lane.parcels, lane.contact, now));
}

void Courier::carryOut(Lane& lane, const NextStep& step)
{
    std::visit(Match {
                   [&](const Deliver& it) { deliver(lane, it.parcel); },
                   [&](const ReadFirst& it) { readBeforeGranting(lane, it.parcel); },
                   [&](const Verify& it) { verify(lane, it.parcel); },
                   [&](const WriteAnew& it) {
                       writeAnew(lane, it.parcel, lane.endpoint.lastGivenAt, Obstacle::None);
                   },
                   [&](const Probe&) { knock(lane); },
                   [&](const Wait& it) { lane.wakeAt = it.until; },
                   [](const Rest&) {},
               },
        step);
}

void Courier::setAlarm()
{
    std::optional<Instant> first;
    const auto consider = [&first](Instant time) { first = std::min(first.value_or(time), time); };
    for (const auto& [recipient, lane] : m_lanes) {
        if (lane.exchange)
            consider(lane.exchange->deadline());
        else if (!lane.busy && lane.wakeAt)
            consider(*lane.wakeAt);
    }
    if (first)
        m_tools.alarm.wakeAt(*first);
    else
        m_tools.alarm.stop();
}

void Courier::store(Lane& lane, const Parcel& parcel, Then then)
{
    lane.busy = true;
    const auto done = [self = QPointer(this), recipient = lane.endpoint.recipient, serial = lane.serial,
                          then = std::move(then)](const Result<Parcel>& stored) {
        Lane* still = self ? self->find(recipient, serial) : nullptr;
        if (!still)
            return;
        if (!stored) {
            self->couldNotStore(*still, stored.error());
            return;
        }
        put(still->parcels, *stored);
        Q_EMIT self->parcelChanged(*stored);
        if (Lane* yet
            = self ? self->find(recipient, serial) : nullptr) // whoever listened may have stopped us
            then(*yet);
    };
    m_tools.outbox.save(parcel, done);
}

void Courier::storeEndpoint(Lane& lane, Then then)
{
    lane.busy = true;
    if (lane.isGuest) {
        then(lane);
        return;
    }
    const auto done = [self = QPointer(this), recipient = lane.endpoint.recipient, serial = lane.serial,
                          then = std::move(then)](const Result<void>& stored) {
        Lane* still = self ? self->find(recipient, serial) : nullptr;
        if (!still)
            return;
        if (!stored) {
            self->couldNotStore(*still, stored.error());
            return;
        }
        Q_EMIT self->endpointChanged(still->endpoint);
        if (Lane* yet = self ? self->find(recipient, serial) : nullptr)
            then(*yet);
    };
    m_tools.outbox.save(lane.endpoint, done);
}

void Courier::couldNotStore(Lane& lane, const Error& error)
{
    lane.pausedUntil = m_tools.clock.now() + StorePause;
    if (lane.introduction)
        endIntroduction(lane, Obstacle::None);
    else
        free(lane);
    Q_EMIT storingFailed(error);
}

void Courier::ask(Lane& lane, const Request& request, OnAnswer then)
{
    lane.busy = true;
    lane.exchange = std::make_unique<Exchange>(m_tools.network, m_tools.clock, lane.endpoint.url, request);
    // Queued: what follows may delete the exchange, which must not be on the stack then.
    connect(
        lane.exchange.get(), &Exchange::finished, this,
        [this, recipient = lane.endpoint.recipient, serial = lane.serial, then = std::move(then)](
            const Answer& answer) {
            Lane* still = find(recipient, serial);
            if (!still)
                return;
            still->exchange.reset();
            reached(*still, answer);
            then(*still, answer);
        },
        Qt::QueuedConnection);
    lane.exchange->start();
    setAlarm();
}

void Courier::free(Lane& lane)
{
    lane.busy = false;
    goOn();
}

} // namespace candor::sync
