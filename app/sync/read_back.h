#pragma once

#include "c15t_answers.h"

namespace candor::sync {

// What a read says about a write that was answered with 200. Only Equal may be called delivered.
enum class Finding : quint8 {
    Equal, // our record is there, grants what was meant, and none that is newer grants more
    Missing, // no such record
    Different, // it says something else: another write had the same millisecond
    Overruled // somebody wrote a newer record that grants more
};
struct ReadBack {
    Finding finding = Finding::Missing;
    QString policyId; // of our record
    Instant newest; // a new write must be later than this
};
ReadBack readBack(const RemoteState& remote, const Endpoint& endpoint, const Parcel& parcel);

// What a read says before something is granted.
enum class Permission : quint8 {
    Go,
    GoLater, // somebody wrote at that time or later: a new write with a later time
    Ask // somebody denied there what would now be granted, and the person could not know
};
struct GrantCheck {
    Permission permission = Permission::Go;
    Instant newest;
};
GrantCheck beforeGranting(const RemoteState& remote, const Parcel& parcel);

} // namespace candor::sync
