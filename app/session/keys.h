#pragma once

#include "result.h"

#include <QObject>

namespace candor::session {

class StoreLane;

// What opens the store, as far as it may be told.
struct WaysIn {
    bool passphrase = false;
    bool recoveryCode = false;
    bool keyFile = false;

    bool operator==(const WaysIn&) const = default;
};

// Changing what opens the store, while it is open. GUI thread; the work is done on the store lane and may
// take a second or two.
class Keys final : public QObject {
    Q_OBJECT

public:
    explicit Keys(StoreLane& store);

    const WaysIn& ways() const { return m_ways; }
    bool isBusy() const { return m_busy; }

    void reload();
    void clear();
    void makeRecoveryCode(); // answered with codeMade() or failed()
    void changePassphrase(const QString& passphrase); // passphraseChanged() or failed()

Q_SIGNALS:
    void changed();
    void codeMade(const QString& code); // told this once
    void passphraseChanged();
    void failed(const candor::Error& error);

private:
    void setBusy(bool busy);

    StoreLane& m_store;
    WaysIn m_ways;
    bool m_busy = false;
};

} // namespace candor::session
