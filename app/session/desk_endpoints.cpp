#include "drawer.h"
#include "endpoint_address.h"
#include "subject_id.h"

using namespace Qt::StringLiterals;

namespace candor::session {

Result<Endpoint> Desk::addEndpoint(const Endpoint& wanted, const QString& name)
{
    const Result<EndpointAddress> address = endpointAddress(wanted.url);
    if (!address)
        return address.error();
    Endpoint endpoint = wanted;
    endpoint.url = address->url;
    if (endpoint.domain.isEmpty())
        endpoint.domain = address->host;
    if (endpoint.purposes.empty())
        endpoint.purposes = usualPurposes();
    endpoint.subjectId = sync::newSubjectId();
    const Result<Recipient> added = m_drawer->store.recipients().addEndpoint(
        name.trimmed().isEmpty() ? address->host : name.trimmed(), endpoint);
    if (!added)
        return added.error();
    return m_drawer->store.recipients().endpoint(added->id);
}

Result<void> Desk::removeEndpoint(RecipientId recipient)
{
    return m_drawer->store.recipients().removeEndpoint(recipient);
}

Result<std::vector<Endpoint>> Desk::endpoints() const
{
    return m_drawer->store.recipients().endpoints();
}

Result<std::vector<Parcel>> Desk::parcels() const
{
    store::Store& store = m_drawer->store;
    const Result<std::vector<Endpoint>> all = store.recipients().endpoints();
    if (!all)
        return all.error();
    std::vector<Parcel> parcels;
    for (const Endpoint& endpoint : *all) {
        Result<std::vector<Parcel>> its = store.outbox().all(endpoint.recipient);
        if (!its)
            return its.error();
        bool verifiedSeen = false;
        for (auto parcel = its->rbegin(); parcel != its->rend(); ++parcel) {
            const bool isVerified = parcel->state == ParcelState::Verified;
            if (parcel->state != ParcelState::Superseded && !(isVerified && verifiedSeen))
                parcels.push_back(*parcel);
            verifiedSeen = verifiedSeen || isVerified;
        }
    }
    return parcels;
}

Result<Parcel> Desk::saveParcel(const Parcel& parcel)
{
    store::Store& store = m_drawer->store;
    Parcel saved = parcel;
    const auto write = [&]() -> Result<void> {
        if (saved.id) {
            if (Result<void> updated = store.outbox().update(saved); !updated)
                return updated;
        } else {
            Result<Endpoint> endpoint = store.recipients().endpoint(saved.recipient);
            if (!endpoint)
                return endpoint.error();
            const Result<ParcelId> added = store.outbox().add(saved);
            if (!added)
                return added.error();
            saved.id = *added;
            endpoint->lastGivenAt = std::max(endpoint->lastGivenAt, saved.givenAt);
            if (Result<void> updated = store.recipients().updateEndpoint(*endpoint); !updated)
                return updated;
        }
        return store.choices().setDelivery(saved.recipient, saved.covers, deliveryOf(saved.state));
    };
    if (Result<void> done = store.inOneTransaction(write); !done)
        return done.error();
    return saved;
}

Result<void> Desk::saveEndpoint(const Endpoint& endpoint)
{
    const Result<Endpoint> stored = m_drawer->store.recipients().endpoint(endpoint.recipient);
    if (!stored)
        return stored.error();
    Endpoint kept = endpoint;
    kept.lastGivenAt
        = std::max(endpoint.lastGivenAt, stored->lastGivenAt); // never back: two writes would share a time
    return m_drawer->store.recipients().updateEndpoint(kept);
}

} // namespace candor::session
