#include "choices.h"

#include "store_lane.h"

#include <algorithm>

namespace candor::session {

namespace {

// Everything a page shows of choices, read in one visit to the store.
struct Standing {
    ConsentState state;
    std::vector<Recipient> recipients;
    std::vector<ChoiceEvent> history;
};

Result<Standing> standingOf(const Desk& desk)
{
    Standing standing;
    Result<ConsentState> state = desk.consents();
    if (!state)
        return state.error();
    standing.state = *std::move(state);
    Result<std::vector<Recipient>> recipients = desk.recipients();
    if (!recipients)
        return recipients.error();
    standing.recipients = *std::move(recipients);
    Result<std::vector<ChoiceEvent>> history = desk.history();
    if (!history)
        return history.error();
    standing.history = *std::move(history);
    return standing;
}

} // namespace

Choices::Choices(StoreLane& store)
    : m_store(store)
{
}

const Recipient* Choices::find(RecipientId id) const
{
    const auto found = std::find_if(
        m_recipients.begin(), m_recipients.end(), [id](const Recipient& r) { return r.id == id; });
    return found == m_recipients.end() ? nullptr : &*found;
}

void Choices::reload()
{
    m_store.ask(*this, standingOf, [this](Result<Standing> standing) {
        if (!standing) {
            Q_EMIT failed(standing.error());
            return;
        }
        m_state = std::move(standing->state);
        m_recipients = std::move(standing->recipients);
        m_history = std::move(standing->history);
        Q_EMIT changed();
    });
}

void Choices::clear()
{
    m_state = {};
    m_recipients.clear();
    m_history.clear();
    Q_EMIT changed();
}

void Choices::apply(const ChoiceSet& changes, const Wordings& shown)
{
    m_store.ask(
        *this, [changes, shown](Desk& desk) { return desk.apply(changes, {}, shown); },
        [this](const Result<Applied>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT applied(static_cast<int>(done->choices.size()));
            if (done->outbox > 0)
                Q_EMIT queued();
        });
    reload();
}

void Choices::undo()
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.undo(); },
        [this](const Result<Applied>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT undone();
            if (done->outbox > 0)
                Q_EMIT queued();
        });
    reload();
}

void Choices::verifyLedger()
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.verifyLedger([] { return false; }); },
        [this](const Result<LedgerReport>& report) {
            if (report)
                Q_EMIT ledgerVerified(*report);
            else
                Q_EMIT failed(report.error());
        });
}

} // namespace candor::session
