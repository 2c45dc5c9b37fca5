#pragma once

#include "endpoint.h"
#include "parcel.h"
#include "result.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace candor {
class Clock;
}

namespace candor::session {

class StoreLane;

// Delivering choices to endpoints, and the list of endpoints. GUI thread; the network is event driven. Every
// change of a parcel is on disk before it is shown.
class Delivery final : public QObject {
    Q_OBJECT

public:
    // `network` stands in for the real one (tests); it outlives this.
    Delivery(StoreLane& store, const Clock& clock, QNetworkAccessManager* network = nullptr);
    ~Delivery() override;

    const std::vector<Endpoint>& endpoints() const { return m_endpoints; }
    const std::vector<Parcel>& parcels() const
    {
        return m_parcels;
    } // newest per endpoint first; settled ones left out
    qint64 waiting() const; // parcels not yet verified
    bool isOffline() const { return m_offline; }

    void reload(); // after the door opened, and after choices were applied
    void sendNow();
    void sendAgain(
        candor::RecipientId recipient); // the person insists, also after somebody else's change there
    void probe(candor::RecipientId recipient); // answered with introduced()
    void setOffline(bool offline); // no connection at all while true
    void addEndpoint(const QString& url, const QString& name, const QString& domain);
    void removeEndpoint(candor::RecipientId recipient);
    void stop(); // before locking

Q_SIGNALS:
    void changed(); // endpoints or parcels
    void stateChanged(); // some choice came further: choices should be read again
    void endpointAdded(candor::RecipientId recipient);
    void introduced(candor::RecipientId recipient, candor::Obstacle obstacle);
    void rested(); // nothing can be done right now
    void failed(const candor::Error& why);

private:
    class Port;
    void follow(const Parcel& parcel);
    void followEndpoint(const Endpoint& endpoint);

    StoreLane& m_store;
    std::unique_ptr<Port> m_port;
    std::vector<Endpoint> m_endpoints;
    std::vector<Parcel> m_parcels;
    bool m_offline = false;
};

} // namespace candor::session
