#include "drawer.h"
#include "limit_body.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

// The limit that is in force for each of these; NotFound when one is not.
Result<std::vector<Limit>> inForce(const LimitState& state, const std::vector<LimitSubject>& subjects)
{
    std::vector<Limit> limits;
    for (const LimitSubject& subject : subjects) {
        const Limit* limit = state.find(subject);
        if (!limit)
            return Error { Fault::NotFound, u"there is no such limit"_s };
        limits.push_back(*limit);
    }
    return limits;
}

// Of these, those that the person has, or has not yet, asked to lift.
Result<std::vector<LimitSubject>> inForceAnd(
    const Result<LimitState>& state, const std::vector<LimitSubject>& subjects, bool isWished)
{
    if (!state)
        return state.error();
    const Result<std::vector<Limit>> there = inForce(*state, subjects);
    if (!there)
        return there.error();
    std::vector<LimitSubject> chosen;
    for (const Limit& limit : *there) {
        if (limit.wish.has_value() == isWished)
            chosen.push_back(limit.subject);
    }
    return chosen;
}

} // namespace

Result<LimitState> Desk::limits() const
{
    return m_drawer->limits();
}

Result<std::vector<LimitEvent>> Desk::limitHistory() const
{
    const Result<std::vector<store::LedgerRecord>> records = m_drawer->store.limits().records();
    if (!records)
        return records.error();
    std::vector<LimitEvent> events;
    for (const store::LedgerRecord& record : *records) {
        if (const std::optional<LimitEvent> event = receipts::readLimit(record.body))
            events.push_back(*event);
    }
    return events;
}

Result<std::map<LimitSubject, Instant>> Desk::liftableAt() const
{
    const Result<LimitState> state = limits();
    if (!state)
        return state.error();
    const Instant now = m_drawer->clock.now();
    std::map<LimitSubject, Instant> ends;
    for (const auto& [subject, limit] : state->all()) {
        if (!limit.wish) {
            ends[subject] = now + limit.coolOff;
            continue;
        }
        const Result<LiftWait> wait = m_drawer->waitFor(limit);
        if (!wait)
            return wait.error();
        const bool isTold = !limit.byMachine && !wait->last; // it runs by the clock alone
        ends[subject] = isTold ? limit.wish->until : std::max(limit.wish->until, now + wait->left);
    }
    return ends;
}

Result<Applied> Desk::recordSteps(LimitStep step, const std::vector<LimitSubject>& subjects,
    const LimitWordings& shown, Milliseconds coolOff)
{
    const QUuid batch = QUuid::createUuid();
    const ClockReading now = readingOf(m_drawer->clock);
    std::vector<LimitEvent> steps;
    for (const LimitSubject& subject : subjects) {
        const auto words = shown.find(subject);
        steps.push_back({ QUuid::createUuid(), batch, subject, step, coolOff,
            step == LimitStep::Set && now.uptime.has_value(), now.wall, Cause::Person,
            words == shown.end() ? Wording {} : words->second });
    }
    return record({}, steps);
}

Result<Applied> Desk::setLimits(
    const std::vector<LimitSubject>& subjects, Milliseconds coolOff, const LimitWordings& shown)
{
    if (coolOff < LeastCoolOff || coolOff > LongestCoolOff)
        return Error { Fault::Invalid, u"a limit waits from a day to thirty days before it is lifted"_s };
    return recordSteps(LimitStep::Set, subjects, shown, coolOff);
}

Result<Applied> Desk::askToLift(const std::vector<LimitSubject>& subjects, const LimitWordings& shown)
{
    const Result<std::vector<LimitSubject>> fresh = inForceAnd(limits(), subjects, false);
    return fresh ? recordSteps(LimitStep::AskToLift, *fresh, shown) : fresh.error();
}

Result<Applied> Desk::keepLimits(const std::vector<LimitSubject>& subjects, const LimitWordings& shown)
{
    const Result<std::vector<LimitSubject>> wished = inForceAnd(limits(), subjects, true);
    return wished ? recordSteps(LimitStep::Keep, *wished, shown) : wished.error();
}

Result<Applied> Desk::lift(const std::vector<LimitSubject>& subjects, const LimitWordings& shown)
{
    if (m_drawer->rolledBack)
        return Error { Fault::Corrupt, u"an older copy of the store lifts nothing"_s };
    const Result<LimitState> state = limits();
    if (!state)
        return state.error();
    const Result<std::vector<Limit>> there = inForce(*state, subjects);
    if (!there)
        return there.error();
    const ClockReading now = readingOf(m_drawer->clock);
    for (const Limit& limit : *there) {
        const Result<LiftWait> wait = limit.wish ? m_drawer->waitFor(limit) : Result<LiftWait>(LiftWait {});
        if (!wait)
            return wait.error();
        if (!limit.wish || !isOver(*wait, limit.wish->until, limit.byMachine, now))
            return Error { Fault::Refused, u"the wait before this limit is lifted is not over"_s };
    }
    const Result<LedgerReport> report = verifyLedger([] { return false; });
    if (!report)
        return report.error();
    if (!report->ok)
        return Error { Fault::Corrupt, u"the ledger is not in order: its limits stay"_s };
    return recordSteps(LimitStep::Lift, subjects, shown);
}

Result<Applied> Desk::beginCareMode(const LimitWordings& shown)
{
    const QUuid batch = QUuid::createUuid();
    const Result<std::vector<ChoiceEvent>> refused = refusals(batch);
    if (!refused)
        return refused.error();
    const ClockReading now = readingOf(m_drawer->clock);
    std::vector<LimitEvent> steps;
    for (const LimitSubject& subject : allLimitSubjects()) {
        const auto words = shown.find(subject);
        steps.push_back(
            { QUuid::createUuid(), batch, subject, LimitStep::Set, LongestCoolOff, now.uptime.has_value(),
                now.wall, Cause::CareMode, words == shown.end() ? Wording {} : words->second });
    }
    return record(*refused, steps);
}

Result<void> Desk::lookAtWaits()
{
    const Result<LimitState> state = limits();
    if (!state)
        return state.error();
    if (m_drawer->rolledBack
        || std::ranges::none_of(state->all(), [](const auto& one) { return one.second.wish.has_value(); }))
        return {}; // nothing is written, whoever only reads
    if (Result<void> ready = m_drawer->readyToAppend(); !ready) // out of an archive: its waits begin anew
        return ready;
    return m_drawer->store.inOneTransaction([&]() -> Result<void> {
        for (const auto& [subject, limit] : state->all()) {
            if (!limit.wish)
                continue;
            const Result<LiftWait> wait = m_drawer->waitFor(limit);
            if (!wait)
                return wait.error();
            if (Result<void> kept = m_drawer->keepWait(limit.wish->id, *wait); !kept)
                return kept;
        }
        return {};
    });
}

// Nobody can tell how long the waits of an older copy have run: its wishes are withdrawn.
Result<std::vector<LimitEvent>> Desk::owedSteps(const QUuid& batch, bool restored) const
{
    const Result<LimitState> state = limits();
    if (!state)
        return state.error();
    const Instant now = m_drawer->clock.now();
    std::vector<LimitEvent> steps;
    for (const auto& [subject, standing] : m_drawer->owed)
        steps.push_back({ QUuid::createUuid(), batch, subject, LimitStep::Set, standing.coolOff,
            standing.byMachine, now, Cause::Restored, {} });
    for (const auto& [subject, limit] : state->all()) {
        if (restored && limit.wish)
            steps.push_back({ QUuid::createUuid(), batch, subject, LimitStep::Keep, {}, false, now,
                Cause::Restored, {} });
    }
    return steps;
}

// Care mode that comes back brings its refusals with it: what was a yes meanwhile is none any more.
Result<void> Desk::bringBackLimits()
{
    const QUuid batch = QUuid::createUuid();
    const Result<std::vector<LimitEvent>> steps = owedSteps(batch, false);
    if (!steps)
        return steps.error();
    if (steps->empty())
        return {};
    std::vector<ChoiceEvent> refused;
    if (m_drawer->owed.contains(std::nullopt)) {
        Result<std::vector<ChoiceEvent>> all = refusals(batch);
        if (!all)
            return all.error();
        refused = *std::move(all);
    }
    if (const Result<Applied> applied = record(refused, *steps); !applied)
        return applied.error();
    m_drawer->owed.clear();
    return {};
}

} // namespace candor::session
