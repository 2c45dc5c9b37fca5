#include "choices.h"

#include "choice_undo.h"
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
    constexpr std::chrono::minutes often { 1 };
    m_pauses.setInterval(often);
    connect(&m_pauses, &QTimer::timeout, this, &Choices::endPauses);
}

bool Choices::canUndo() const
{
    return !lastUndoable(m_history, m_store.clock().now()).isNull();
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
        const bool paused = std::any_of(m_state.all().begin(), m_state.all().end(),
            [](const auto& entry) { return entry.second.pause.has_value(); });
        paused ? m_pauses.start() : m_pauses.stop();
        Q_EMIT changed();
    });
}

void Choices::clear()
{
    m_state = {};
    m_recipients.clear();
    m_history.clear();
    m_pauses.stop();
    Q_EMIT changed();
}

void Choices::apply(const ChoiceSet& changes, const Wordings& shown, Milliseconds pause)
{
    m_store.ask(
        *this, [changes, shown, pause](Desk& desk) { return desk.apply(changes, {}, shown, pause); },
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

void Choices::endPauses()
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.endPauses(); },
        [this](const Result<Applied>& ended) {
            if (!ended || ended->choices.empty())
                return; // the next look tells
            if (ended->outbox > 0)
                Q_EMIT queued();
            reload();
        });
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
