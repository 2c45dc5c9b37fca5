#pragma once

#include "choice.h"

#include <QByteArray>

namespace candor {

using ParcelId = Id<struct ParcelTag>;

// The way of one snapshot to its endpoint. The numbers are stored: only append.
enum class ParcelState : quint8 {
    Queued, // waits for its time
    Sending, // handed to the network; after a crash this means "nobody knows whether it arrived"
    Accepted, // the endpoint answered 200 with what was meant; not yet proof
    Verified, // read back and equal
    Blocked, // needs a person or a change at the endpoint
    Rejected, // the endpoint will never take these bytes; kept and shown
    Superseded // a newer snapshot went instead
};

// Why a parcel waits or is blocked; the page words it and says what to do.
enum class Obstacle : quint8 {
    None,
    Unreachable, // no connection, timeout, cut answer
    ServerTrouble, // 5xx, 408, 425, 429
    NotTheEndpoint, // an answer that cannot be from it: a login page of a network, wrong members
    Unauthorized, // 401, 403
    WrongAddress, // 404 on the route: wrong base URL or version
    PolicyRefused, // the endpoint's policy does not take this
    Insecure, // TLS failure, redirect to another host or to http
    Mismatch, // what is stored there is not what was sent
    TooLarge // an answer over the limit
};

// What the endpoint called our record.
struct EndpointReceipt {
    QString consentId;
    QString domainId;
    QString policyId;

    bool operator==(const EndpointReceipt&) const = default;
};

// One full snapshot of what a recipient may use, on its way. Written in the same transaction as the choices
// it carries. The body is frozen: a retry sends the same bytes.
struct Parcel {
    ParcelId id;
    QUuid writeId; // sent along; the same on every retry
    RecipientId recipient;
    Instant givenAt; // strictly rising per endpoint
    QByteArray body;
    std::map<QString, bool> purposes; // what the body says
    qint64 covers = 0; // ledger sequence number up to which choices are in it
    bool grants = false; // some purpose is true: a fresh read must come first
    ParcelState state = ParcelState::Queued;
    qint64 attempts = 0;
    Instant nextAttempt;
    Obstacle obstacle = Obstacle::None;
    EndpointReceipt receipt;
    std::optional<Instant> verifiedAt;

    bool operator==(const Parcel&) const = default;
};

// How far the choices in a parcel have come.
DeliveryState deliveryOf(ParcelState state);

} // namespace candor
