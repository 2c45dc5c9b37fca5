#pragma once

#include "alarm.h"
#include "exchange.h"
#include "outbox_port.h"
#include "plan.h"

#include <QObject>

#include <map>

namespace candor::sync {

// What an endpoint says about itself. With an obstacle the rest is what was learned before it.
struct Introduction {
    RecipientId recipient;
    Obstacle obstacle = Obstacle::None;
    QString version;
    Policy policy;
};

// Carries snapshots to their endpoints and makes sure that they arrived. Event driven, never waits; GUI
// thread. One request at a time for each endpoint, four in all. A state is stored before the request that it
// stands for goes out, and before anybody is told of it. Nothing is ever logged.
class Courier final : public QObject {
    Q_OBJECT

public:
    struct Tools {
        QNetworkAccessManager& network;
        const Clock& clock;
        OutboxPort& outbox;
        Alarm& alarm;
        std::function<double()> random; // in [0, 1); spreads retries
    };
    explicit Courier(Tools tools);
    ~Courier() override; // what is under way is dropped; its parcels are stored as Sending

    // What there is to do, as the store has it. May be called again at any time: what is under way goes on,
    // new parcels join, endpoints that are missing are forgotten.
    void setWork(const std::vector<Endpoint>& endpoints, const std::vector<Parcel>& parcels);
    // A snapshot that has just been stored.
    void parcelQueued(const Endpoint& endpoint, const Parcel& parcel);

    void deliverNow(); // no more waiting; what is blocked is tried again, but for what needs a new decision
    void deliverAgain(RecipientId recipient); // the person insists, also after somebody else's change there
    void setOnline(bool online); // false forbids every connection; true at the start
    void probe(const Endpoint& endpoint); // known or not yet: answered with introduced()
    void stop(); // forgets all work

public Q_SLOTS:
    void step(); // does what can be done now; the alarm calls it, and so may anybody

Q_SIGNALS:
    void parcelChanged(const candor::Parcel& parcel); // stored already; also for new parcels
    void endpointChanged(const candor::Endpoint& endpoint); // stored already
    void blocked(const candor::Parcel& parcel); // needs a person
    void introduced(const candor::sync::Introduction& introduction);
    void storingFailed(const candor::Error& error); // nothing was sent or claimed; tried again in a minute
    void rested(); // nothing can be done right now

private:
    // One endpoint and all that is known of it.
    struct Lane {
        quint64 serial = 0; // of this lane; answers for one that is gone are dropped
        Endpoint endpoint;
        std::vector<Parcel> parcels;
        Contact contact;
        std::vector<Milliseconds> offsets; // the last few, for their median
        std::unique_ptr<Exchange> exchange;
        std::optional<Introduction> introduction; // asked for or under way
        std::optional<Instant> wakeAt;
        Instant pausedUntil; // the store did not take something
        bool isGuest = false; // only here to be probed; not stored
        bool busy = false; // storing or talking
    };
    using Then = std::function<void(Lane&)>;
    using OnAnswer = std::function<void(Lane&, const Answer&)>;

    // courier.cpp: the machine.
    Lane* find(RecipientId recipient, quint64 serial);
    Lane& adopt(const Endpoint& endpoint);
    void advance(Lane& lane);
    void carryOut(Lane& lane, const NextStep& step);
    void goOn(); // step() soon
    void setAlarm();
    void store(Lane& lane, const Parcel& parcel, Then then);
    void storeEndpoint(Lane& lane, Then then);
    void couldNotStore(Lane& lane, const Error& error);
    void ask(Lane& lane, const Request& request, OnAnswer then);
    void reached(Lane& lane, const Answer& answer); // courier_errands.cpp
    void free(Lane& lane); // the errand is over

    // courier_errands.cpp: what is done on a lane, and what its answers lead to.
    void deliver(Lane& lane, ParcelId id);
    void write(Lane& lane, ParcelId id);
    void readBeforeGranting(Lane& lane, ParcelId id);
    void verify(Lane& lane, ParcelId id);
    void conclude(Lane& lane, ParcelId id, const RemoteState& remote);
    void writeAnew(Lane& lane, ParcelId id, Instant laterThan, Obstacle why);
    void readAndWriteAnew(Lane& lane, ParcelId id);
    void refreshPolicy(Lane& lane, ParcelId id, Remedy remedy);
    void learn(Lane& lane, const Policy& policy);
    void knock(Lane& lane);
    void introduce(Lane& lane);
    void endIntroduction(Lane& lane, Obstacle obstacle);
    void meet(Lane& lane, ParcelId id, const Trouble& trouble);
    void suspectAll(RecipientId source);

    Tools m_tools;
    std::map<RecipientId, Lane> m_lanes;
    quint64 m_lastSerial = 0;
    bool m_online = true;
    bool m_stepPosted = false;
};

} // namespace candor::sync
