#pragma once

#include "desk.h"

#include <QObject>
#include <QTimer>

namespace candor::session {

class StoreLane;

// The person's limits on sensitive topics: what is in force, setting one, and lifting it after its wait. GUI
// thread. A step is done when the store has its ledger record: then changed() comes.
class Limits final : public QObject {
    Q_OBJECT

public:
    explicit Limits(StoreLane& store);

    const LimitState& state() const { return m_state; }
    // When a limit can be lifted at the earliest: as Desk::liftableAt().
    std::optional<Instant> liftableAt(const candor::LimitSubject& subject) const;
    const std::vector<LimitEvent>& history() const { return m_history; } // ledger order, oldest first
    bool canLift(const candor::LimitSubject& subject) const; // its wait is over

    void reload();
    void clear(); // the door closed
    void set(const candor::LimitSubject& subject, candor::Milliseconds coolOff,
        const candor::session::LimitWordings& shown);
    void askToLift(const candor::LimitSubject& subject, const candor::session::LimitWordings& shown);
    void keep(const candor::LimitSubject& subject, const candor::session::LimitWordings& shown);
    void lift(const candor::LimitSubject& subject, const candor::session::LimitWordings& shown);
    void beginCareMode(const candor::session::LimitWordings& shown);

Q_SIGNALS:
    void changed(); // limits or waits
    void topicsChanged(); // what is held back is another now
    void careBegun(); // choices changed with it
    void queued(); // there may be something to send
    void failed(const candor::Error& why);

private:
    using Step = std::function<Result<Applied>(Desk&)>;
    void order(const Step& step, bool isCare = false);
    void look();

    StoreLane& m_store;
    LimitState m_state;
    std::map<LimitSubject, Instant> m_ends;
    std::vector<LimitEvent> m_history;
    QTimer m_waits; // runs while somebody waits
};

} // namespace candor::session
