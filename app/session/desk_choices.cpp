#include "choice_undo.h"
#include "drawer.h"
#include "ledger_body.h"
#include "preset.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace candor::session {

Result<std::vector<Recipient>> Desk::recipients() const
{
    return m_drawer->store.recipients().list();
}

Result<ConsentState> Desk::consents() const
{
    Result<ConsentState> state = m_drawer->store.choices().load();
    const Result<LimitState> limits = m_drawer->limits();
    if (!limits)
        return limits.error();
    if (state && limits->isCare())
        state->refuseUndecided();
    return state;
}

Result<std::vector<ChoiceEvent>> Desk::history() const
{
    constexpr qint64 page = 1000;
    std::vector<ChoiceEvent> events;
    for (qint64 from = 1;;) {
        const Result<std::vector<store::LedgerRecord>> records = m_drawer->store.ledger().records(from, page);
        if (!records)
            return records.error();
        for (const store::LedgerRecord& record : *records) {
            if (std::optional<ChoiceEvent> event = receipts::readChoice(record.body))
                events.push_back(*std::move(event));
        }
        if (static_cast<qint64>(records->size()) < page)
            return events;
        from = records->back().seq + 1;
    }
}

Result<Applied> Desk::apply(
    const ChoiceSet& changes, const QString& reason, const Wordings& shown, Milliseconds pause)
{
    const Result<ConsentState> state = consents();
    if (!state)
        return state.error();
    const Instant now = m_drawer->clock.now();
    const QUuid batch = QUuid::createUuid();
    std::vector<ChoiceEvent> events;
    for (const auto& [key, value] : realChanges(*state, changes)) {
        const auto words = shown.find(key);
        ChoiceEvent event { QUuid::createUuid(), batch, key, value, state->valueOf(key), now, Cause::Person,
            {}, reason, words == shown.end() ? Wording {} : words->second, {} };
        if (value == Choice::Pause) {
            if (pause < LeastPause || pause > LongestPause)
                return Error { Fault::Invalid, u"a pause lasts from an hour to ninety days"_s };
            event.pause = PauseTerms { now + pause, resumedAfterPause(*state, key) };
        }
        events.push_back(std::move(event));
    }
    return record(events);
}

Result<Applied> Desk::undo(const QUuid& which)
{
    const Result<std::vector<ChoiceEvent>> events = history();
    if (!events)
        return events.error();
    const Instant now = m_drawer->clock.now();
    QUuid undone = which.isNull() ? lastUndoable(*events, now) : which;
    for (const ChoiceEvent& event : *events) {
        if (event.id == which)
            undone = event.batch;
    }
    const std::vector<TakenBack> back = takingBack(*events, undone, now);
    if (back.empty())
        return Error { Fault::NotFound, u"nothing to undo"_s };
    const Result<ConsentState> state = consents();
    if (!state)
        return state.error();
    const QUuid batch = QUuid::createUuid();
    std::vector<ChoiceEvent> wanted;
    for (const TakenBack& one : back) {
        wanted.push_back({ QUuid::createUuid(), batch, one.key, one.back.value, state->valueOf(one.key), now,
            Cause::Undo, undone, {}, {}, one.back.pause });
    }
    Result<Applied> applied = record(wanted);
    if (applied)
        applied->batch = undone;
    return applied;
}

Result<Applied> Desk::endPauses()
{
    const Result<ConsentState> state = consents();
    if (!state)
        return state.error();
    const Result<LimitState> limits = m_drawer->limits();
    if (!limits)
        return limits.error();
    const bool care = limits->isCare();
    const ClockReading now = readingOf(m_drawer->clock);
    const QUuid batch = QUuid::createUuid();
    std::vector<ChoiceEvent> over;
    std::map<ChoiceKey, Countdown> running;
    for (const auto& [key, choice] : state->all()) {
        if (!choice.countdown)
            continue;
        const Countdown countdown = advanced(*choice.countdown, now);
        if (isOver(countdown, now))
            over.push_back({ QUuid::createUuid(), batch, key, care ? Choice::Deny : choice.pause->resumes,
                Choice::Pause, now.wall, Cause::PauseOver, {}, {}, {}, {} });
        else if (countdown != *choice.countdown)
            running.emplace(key, countdown);
    }
    const auto keep = [&]() -> Result<void> {
        for (const auto& [key, countdown] : running) {
            if (Result<void> set = m_drawer->store.choices().setCountdown(key, countdown); !set)
                return set;
        }
        return {};
    };
    if (const Result<void> kept = running.empty() ? Result<void>() : m_drawer->store.inOneTransaction(keep);
        !kept)
        return kept.error(); // without a pause nothing is written, whoever only reads
    return record(over);
}

Result<std::vector<ChoiceEvent>> Desk::refusals(const QUuid& batch) const
{
    const Result<ConsentState> state = m_drawer->store.choices().load();
    const Result<std::vector<Recipient>> all = recipients();
    if (!state || !all)
        return state ? all.error() : state.error();
    ChoiceSet wanted;
    for (const Recipient& recipient : *all)
        wanted.merge(choicesOf(Preset::NothingPersonal, recipient.id));
    const Instant now = m_drawer->clock.now();
    std::vector<ChoiceEvent> refused;
    for (const auto& [key, value] : realChanges(*state, wanted))
        refused.push_back({ QUuid::createUuid(), batch, key, value, state->valueOf(key), now, Cause::CareMode,
            {}, {}, {}, {} });
    return refused;
}

Result<std::vector<ChoiceEvent>> Desk::pausesAnew(const QUuid& batch) const
{
    const Result<ConsentState> state = m_drawer->store.choices().load();
    if (!state)
        return state.error();
    const Instant now = m_drawer->clock.now();
    std::vector<ChoiceEvent> anew;
    for (const auto& [key, choice] : state->all()) {
        if (choice.pause)
            anew.push_back(
                { QUuid::createUuid(), batch, key, Choice::Pause, Choice::Pause, now, Cause::Restored, {}, {},
                    {}, PauseTerms { now + (choice.pause->until - choice.at), choice.pause->resumes } });
    }
    return anew;
}

} // namespace candor::session
