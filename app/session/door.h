#pragma once

#include "credential.h"
#include "instant.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <variant>

namespace candor::session {

class StoreLane;
struct Places;

// Whether the store can be used.
struct DoorUnknown { };
struct NoStoreYet { }; // welcome: nothing was ever created here
struct Locked { };
struct Opening { }; // the key is being derived; a second at most, on purpose
struct Open {
    bool sample = false; // the sample person: everything is gone when the program ends
    bool shopAnswers = false; // the sample person's shop has a real endpoint behind it
};
// What a store that is damaged could go back to.
struct BackupOffer {
    QString id;
    Instant at; // when it was made
    std::optional<Instant> newestImport;
    qint64 missing = 0; // records of the ledger that came after it
};
struct NotOpened {
    Error why;
    std::chrono::seconds pause {}; // so long nothing is tried; see pauseAfter()
    std::optional<BackupOffer> offer {}; // with Corrupt, when the key opens one
};
using DoorState = std::variant<DoorUnknown, NoStoreYet, Locked, Opening, Open, NotOpened>;

// Creating, unlocking and locking the store. GUI thread; the work is done on the store lane.
class Door final : public QObject {
    Q_OBJECT

public:
    Door(StoreLane& lane, const Places& places);

    const DoorState& state() const { return m_state; }

    void look(); // is there a store? Answers with NoStoreYet or Locked
    void create(const QString& passphrase); // refused with Invalid when it is shorter than MinimumPassphrase
    void open(const QString& passphrase);
    void openWithCode(const QString& recoveryCode); // NotOpened with Invalid when it is not a whole code
    // A new store out of an archive that was saved before (Desk::restore), under this passphrase.
    void restore(const QString& archive, const QString& passphrase);
    // A store in a temporary folder with the sample person in it. The shop's consent endpoint is at
    // `shopUrl`; empty: there is none, and nothing is ever sent.
    void openSample(const QString& shopUrl = {});
    // After NotOpened with an offer, under the same key: the store as it was then (goBackTo).
    void goBack();
    // Everything that Candor ever wrote here goes, this store with it (eraseEverything). Answers with
    // NoStoreYet and erased(), or eraseFailed() and the door locked. Of a run that was cut off, the next
    // look() does the rest.
    void eraseEverything();
    void lock(); // after everything that was ordered before is done

    static constexpr int MinimumPassphrase = session::MinimumPassphrase; // characters

Q_SIGNALS:
    void changed(const candor::session::DoorState& state);
    void erased();
    void eraseFailed(const candor::Error& error);

private:
    template <class OpenDesk>
    void openWith(OpenDesk open, Open opened);
    void knock(Credential credential);
    void answer(const Error& why);
    void offerBackup(const Error& why);
    void finishErasing();
    void become(DoorState state);

    StoreLane& m_lane;
    const Places& m_places;
    DoorState m_state;
    std::shared_ptr<const Credential>
        m_key; // what was tried on a damaged store, until it is gone back or given up
    int m_wrong = 0; // wrong keys in a row
    QTimer m_pause;
};

} // namespace candor::session
