#pragma once

#include "endpoint.h"
#include "parcel.h"

#include <set>
#include <variant>

namespace candor::sync {

// An answer is read up to here; nothing an honest endpoint says is longer.
inline constexpr qint64 LargestAnswer = 4 * 1024 * 1024;

// How an answer came.
enum class Arrival : quint8 {
    Whole,
    Cut, // no connection, timeout, reset, or fewer bytes than promised: nobody knows what happened there
    Insecure, // TLS failure, or an address that choices must not travel to
    TooLarge
};
enum class Redirect : quint8 { None, SameOrigin, Elsewhere };

// What came back, before anybody has looked into it.
struct Answer {
    Arrival arrival = Arrival::Whole;
    int status = 0;
    Redirect redirect = Redirect::None;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray body;
    Instant at; // by our clock
};

// What to do when an answer is not the one hoped for.
enum class Remedy : quint8 {
    Retry, // the same bytes, later
    Probe, // not the endpoint at all: ask every minute for a sign of it, count no attempt
    RefreshPolicy, // ask for the policy, then a new write with the purposes it lists
    RefreshToken, // ask for the policy, then the same write with its new token
    WriteAnew, // read, then a new write with a later time
    Block, // needs a person or a change at the endpoint
    Reject // these bytes will never be taken
};
struct Trouble {
    Remedy remedy = Remedy::Retry;
    Obstacle obstacle = Obstacle::None;
    std::optional<Milliseconds> wait; // asked for by the endpoint; at most a day

    bool operator==(const Trouble&) const = default;
};
template <class T>
using Reply = std::variant<T, Trouble>;

// The policy in force at the endpoint.
struct Policy {
    QString id; // empty: it has none
    bool strict = false; // purposes that are not listed are refused
    std::set<QString> purposes;
    QString token; // to be sent along with writes; empty: not asked for
};

// One record of our subject as the endpoint lists it. What it does not name is denied.
struct RemoteRecord {
    QString id;
    QString policyId;
    Instant givenAt; // as stored: a time in the endpoint's future was set back to its now
    std::set<QString> granted;
};
struct RemoteState {
    bool known = false; // false: the endpoint has no such subject
    std::vector<RemoteRecord> records; // of our type, oldest first
};

Reply<QString> readStatus(const Answer& answer); // the version
Reply<Policy> readPolicy(const Answer& answer);
Reply<RemoteState> readSubject(const Answer& answer, const Endpoint& endpoint);
Reply<EndpointReceipt> readReceipt(const Answer& answer, const Endpoint& endpoint, const Parcel& parcel);

// The endpoint's clock minus ours, when the answer says the time.
std::optional<Milliseconds> clockOffset(const Answer& answer);

// The map's purposes that the policy does not take.
std::vector<QString> refusedBy(const Policy& policy, const PurposeMap& purposes);

} // namespace candor::sync
