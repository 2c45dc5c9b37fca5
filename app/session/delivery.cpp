#include "delivery.h"

#include "alarm.h"
#include "courier.h"
#include "network.h"
#include "outbox_port.h"
#include "store_lane.h"

#include <QRandomGenerator>

#include <algorithm>

namespace candor::session {

// The courier's way to the store, and the courier itself.
class Delivery::Port final : public sync::OutboxPort {
public:
    Port(Delivery& owner, StoreLane& store, const Clock& clock, QNetworkAccessManager* network)
        : m_owner(owner)
        , m_store(store)
        , m_alarm(clock)
        , m_courier({ network ? *network : m_network.manager(), clock, *this, m_alarm,
              [] { return QRandomGenerator::system()->generateDouble(); } })
    {
    }

    sync::Courier& courier() { return m_courier; }

    void save(const Parcel& parcel, std::function<void(const Result<Parcel>&)> done) override
    {
        m_store.ask(
            m_owner, [parcel](Desk& desk) { return desk.saveParcel(parcel); },
            [done = std::move(done)](const Result<Parcel>& saved) { done(saved); });
    }
    void save(const Endpoint& endpoint, std::function<void(const Result<void>&)> done) override
    {
        m_store.ask(
            m_owner, [endpoint](Desk& desk) { return desk.saveEndpoint(endpoint); },
            [done = std::move(done)](const Result<void>& saved) { done(saved); });
    }

private:
    Delivery& m_owner;
    StoreLane& m_store;
    sync::Network m_network;
    sync::TimerAlarm m_alarm;
    sync::Courier m_courier;
};

namespace {

struct Outbox {
    std::vector<Endpoint> endpoints;
    std::vector<Parcel> parcels;
};

Result<Outbox> outboxOf(const Desk& desk)
{
    Outbox outbox;
    Result<std::vector<Endpoint>> endpoints = desk.endpoints();
    if (!endpoints)
        return endpoints.error();
    outbox.endpoints = *std::move(endpoints);
    Result<std::vector<Parcel>> parcels = desk.parcels();
    if (!parcels)
        return parcels.error();
    outbox.parcels = *std::move(parcels);
    return outbox;
}

} // namespace

Delivery::Delivery(StoreLane& store, const Clock& clock, QNetworkAccessManager* network)
    : m_store(store)
    , m_port(std::make_unique<Port>(*this, store, clock, network))
{
    sync::Courier& courier = m_port->courier();
    connect(&courier, &sync::Courier::parcelChanged, this, &Delivery::follow);
    connect(&courier, &sync::Courier::endpointChanged, this, &Delivery::followEndpoint);
    connect(&courier, &sync::Courier::storingFailed, this, &Delivery::failed);
    connect(&courier, &sync::Courier::rested, this, &Delivery::rested);
    connect(&courier, &sync::Courier::introduced, this, [this](const sync::Introduction& introduction) {
        Q_EMIT introduced(introduction.recipient, introduction.obstacle);
    });
}

Delivery::~Delivery() = default;

qint64 Delivery::waiting() const
{
    return std::count_if(m_parcels.begin(), m_parcels.end(), [](const Parcel& parcel) {
        return parcel.state != ParcelState::Verified && parcel.state != ParcelState::Superseded;
    });
}

void Delivery::reload()
{
    m_store.ask(*this, outboxOf, [this](Result<Outbox> outbox) {
        if (!outbox) {
            Q_EMIT failed(outbox.error());
            return;
        }
        m_endpoints = std::move(outbox->endpoints);
        m_parcels = std::move(outbox->parcels);
        m_port->courier().setWork(m_endpoints, m_parcels);
        Q_EMIT changed();
    });
}

void Delivery::sendNow()
{
    m_port->courier().deliverNow();
}

void Delivery::sendAgain(RecipientId recipient)
{
    m_port->courier().deliverAgain(recipient);
}

void Delivery::probe(RecipientId recipient)
{
    const auto found = std::find_if(m_endpoints.begin(), m_endpoints.end(),
        [recipient](const Endpoint& endpoint) { return endpoint.recipient == recipient; });
    if (found != m_endpoints.end())
        m_port->courier().probe(*found);
}

void Delivery::setOffline(bool offline)
{
    m_offline = offline;
    m_port->courier().setOnline(!offline);
    Q_EMIT changed();
}

void Delivery::addEndpoint(const QString& url, const QString& name, const QString& domain)
{
    Endpoint endpoint;
    endpoint.url = url;
    endpoint.domain = domain;
    m_store.ask(
        *this, [endpoint, name](Desk& desk) { return desk.addEndpoint(endpoint, name); },
        [this](const Result<Endpoint>& added) {
            if (!added) {
                Q_EMIT failed(added.error());
                return;
            }
            reload();
            Q_EMIT endpointAdded(added->recipient);
        });
}

void Delivery::removeEndpoint(RecipientId recipient)
{
    m_store.ask(
        *this, [recipient](Desk& desk) { return desk.removeEndpoint(recipient); },
        [this](const Result<void>& removed) {
            if (!removed) {
                Q_EMIT failed(removed.error());
                return;
            }
            reload();
            Q_EMIT stateChanged();
        });
}

void Delivery::stop()
{
    m_port->courier().stop();
    m_endpoints.clear();
    m_parcels.clear();
    Q_EMIT changed();
}

void Delivery::follow(const Parcel& parcel)
{
    const auto known = std::find_if(
        m_parcels.begin(), m_parcels.end(), [&parcel](const Parcel& p) { return p.id == parcel.id; });
    if (known == m_parcels.end())
        m_parcels.insert(m_parcels.begin(), parcel);
    else
        *known = parcel;
    Q_EMIT changed();
    Q_EMIT stateChanged();
}

void Delivery::followEndpoint(const Endpoint& endpoint)
{
    for (Endpoint& known : m_endpoints) {
        if (known.recipient == endpoint.recipient)
            known = endpoint;
    }
    Q_EMIT changed();
}

} // namespace candor::session
