#pragma once

#include "credential.h"
#include "result.h"

#include <QObject>
#include <QTimer>

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
struct NotOpened {
    Error why;
    std::chrono::seconds pause {}; // so long nothing is tried; see pauseAfter()
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
    // A store in a temporary folder with the sample person in it. The shop's consent endpoint is at
    // `shopUrl`; empty: there is none, and nothing is ever sent.
    void openSample(const QString& shopUrl = {});
    void lock(); // after everything that was ordered before is done

    static constexpr int MinimumPassphrase = session::MinimumPassphrase; // characters

Q_SIGNALS:
    void changed(const candor::session::DoorState& state);

private:
    template <class OpenDesk>
    void openWith(OpenDesk open, Open opened);
    void knock(Credential credential);
    void answer(const Error& why);
    void become(DoorState state);

    StoreLane& m_lane;
    const Places& m_places;
    DoorState m_state;
    int m_wrong = 0; // wrong keys in a row
    QTimer m_pause;
};

} // namespace candor::session
