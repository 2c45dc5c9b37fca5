#pragma once

#include "choice.h"
#include "ledger_report.h"
#include "result.h"

#include <QObject>
#include <QTimer>

namespace candor::session {

class StoreLane;

// The person's choices: what is in force, changing it, taking it back, and its history. GUI thread. A choice
// is saved when the store has it, its ledger record and its parcel on disk: then changed() comes.
class Choices final : public QObject {
    Q_OBJECT

public:
    explicit Choices(StoreLane& store);

    const ConsentState& state() const { return m_state; }
    const std::vector<Recipient>& recipients() const
    {
        return m_recipients;
    } // endpoints first, then companies by brand
    const Recipient* find(candor::RecipientId id) const;
    const std::vector<ChoiceEvent>& history() const { return m_history; } // ledger order, oldest first
    bool canUndo() const;

    void reload();
    void clear(); // the door closed
    // `shown`: the words at the switches. `pause`: how long, for those that are Choice::Pause.
    void apply(const candor::ChoiceSet& changes, const candor::Wordings& shown = {},
        candor::Milliseconds pause = candor::LeastPause);
    void undo(); // the last batch
    void verifyLedger();

Q_SIGNALS:
    void changed(); // state, recipients or history
    void applied(int count); // saved on this device
    void queued(); // there may be something to send
    void undone();
    void ledgerVerified(const candor::session::LedgerReport& report);
    void failed(const candor::Error& why);

private:
    void endPauses();

    StoreLane& m_store;
    ConsentState m_state;
    std::vector<Recipient> m_recipients;
    std::vector<ChoiceEvent> m_history;
    QTimer m_pauses; // runs while something is paused
};

} // namespace candor::session
