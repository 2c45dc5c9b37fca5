#include "drawer.h"
#include "ledger_body.h"
#include "limit_body.h"
#include "snapshot.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

// The snapshot that tells an endpoint what may be used now; older ones that never went are needless from here
// on.
Result<void> queueSnapshot(
    store::Store& store, const Recipient& recipient, const ConsentState& state, qint64 covers, Instant now)
{
    Result<Endpoint> endpoint = store.recipients().endpoint(recipient.id);
    if (!endpoint)
        return endpoint.error();
    const Parcel parcel = sync::snapshot(*endpoint, state, recipient, covers, now, QUuid::createUuid());
    if (Result<void> superseded = store.outbox().supersedeUntried(recipient.id); !superseded)
        return superseded;
    if (const Result<ParcelId> added = store.outbox().add(parcel); !added)
        return added.error();
    endpoint->lastGivenAt = parcel.givenAt;
    return store.recipients().updateEndpoint(*endpoint);
}

} // namespace

// Ledger, effective state and outbox in one transaction; the anchor after it.
Result<Applied> Desk::record(const std::vector<ChoiceEvent>& events, const std::vector<LimitEvent>& steps)
{
    if (m_drawer->rolledBack)
        return Error { Fault::Corrupt, u"the ledger lacks what was remembered outside the file"_s };
    Applied applied;
    if (!events.empty() || !steps.empty()) {
        if (Result<void> ready = m_drawer->readyToAppend(); !ready)
            return ready.error();
        const Result<LimitState> limits = m_drawer->limits();
        if (!limits)
            return limits.error();
        if (limits->isCare() && std::ranges::any_of(events, opens))
            return Error { Fault::Refused, u"care mode opens nothing"_s };
        vault::Anchor head;
        const Result<void> done = m_drawer->store.inOneTransaction([&]() -> Result<void> {
            const Result<vault::Anchor> written = m_drawer->write(events, steps, *limits);
            head = written ? *written : vault::Anchor {};
            return written ? takeIntoForce(events, head, applied) : written.error();
        });
        if (!done)
            return done.error();
        (void)m_drawer->anchorAt(head);
        applied.batch = events.empty() ? steps.front().batch : events.front().batch;
    }
    const Result<std::vector<Parcel>> waiting = m_drawer->store.outbox().waiting();
    if (!waiting)
        return waiting.error();
    applied.outbox = static_cast<qint64>(waiting->size());
    return applied;
}

Result<vault::Anchor> Desk::Drawer::write(
    const std::vector<ChoiceEvent>& events, const std::vector<LimitEvent>& steps, LimitState limits)
{
    std::vector<QByteArray> bodies;
    for (const ChoiceEvent& event : events) {
        const Result<Recipient> recipient = store.recipients().find(event.key.recipient);
        if (!recipient)
            return recipient.error();
        bodies.push_back(receipts::choiceBody(event, recipient->name, device->id));
    }
    for (const LimitEvent& step : steps) {
        const Limit* before = limits.find(step.subject);
        bodies.push_back(
            receipts::limitBody(step, before ? std::optional(*before) : std::nullopt, device->id));
        if (Result<void> followed = followWait(step, before); !followed)
            return followed.error();
        limits.apply(step);
    }
    const Result<vault::Anchor> head = append(bodies);
    if (!head)
        return head;
    qint64 seq = head->seq - static_cast<qint64>(bodies.size());
    for (const ChoiceEvent& event : events) {
        Result<void> set = store.choices().set(event, ++seq);
        if (set && event.pause)
            set = store.choices().setCountdown(
                event.key, begunAt(readingOf(clock), event.pause->until - event.at));
        if (!set)
            return set.error();
    }
    return head;
}

Result<void> Desk::takeIntoForce(
    const std::vector<ChoiceEvent>& events, const vault::Anchor& head, Applied& applied)
{
    store::Store& store = m_drawer->store;
    const Result<ConsentState> state = store.choices().load();
    if (!state)
        return state.error();
    std::set<RecipientId> told;
    for (const ChoiceEvent& event : events) {
        applied.choices.push_back(*state->find(event.key));
        if (!told.insert(event.key.recipient).second)
            continue;
        const Result<Recipient> recipient = store.recipients().find(event.key.recipient);
        if (!recipient)
            return recipient.error();
        if (recipient->channel != Channel::C15t)
            continue;
        if (Result<void> queued = queueSnapshot(store, *recipient, *state, head.seq, m_drawer->clock.now());
            !queued)
            return queued;
    }
    return {};
}

} // namespace candor::session
