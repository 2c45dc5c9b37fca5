#pragma once

#include "c15t_answers.h"

#include <span>

namespace candor::sync {

// What the courier remembers of an endpoint while it runs.
struct Contact {
    int failures = 0; // in a row; from five on only a probe goes out
    bool suspect = false; // something else answered in its place; a probe must succeed first
    Instant probeAt; // when a suspect may be asked again
    ParcelId readFor; // the parcel whose grants have been read for
    int tokenRefreshes = 0; // for the write under way
    QString token;
};
inline constexpr int FailuresUntilProbe = 5;
inline constexpr int MostTokenRefreshes = 2;

// What to do next for one endpoint.
struct Deliver {
    ParcelId parcel;
    bool operator==(const Deliver&) const = default;
};
struct ReadFirst { // something is granted: a fresh read comes before the write
    ParcelId parcel;
    bool operator==(const ReadFirst&) const = default;
};
struct Verify {
    ParcelId parcel;
    bool operator==(const Verify&) const = default;
};
struct WriteAnew { // its time is not later than that of another write
    ParcelId parcel;
    bool operator==(const WriteAnew&) const = default;
};
struct Probe {
    bool operator==(const Probe&) const = default;
};
struct Wait {
    Instant until;
    bool operator==(const Wait&) const = default;
};
struct Rest {
    bool operator==(const Rest&) const = default;
};
using NextStep = std::variant<Deliver, ReadFirst, Verify, WriteAnew, Probe, Wait, Rest>;

// The newest snapshot goes, older ones never again. A parcel found in Sending goes out again, byte for byte:
// after a crash nobody knows whether it arrived. Restrictions go at once; what grants more than the last
// verified snapshot waits for a read. `parcels` of one endpoint, in any order, with its newest verified one.
NextStep nextStep(std::span<const Parcel> parcels, const Contact& contact, Instant now);

// Parcels that the newest has made needless: those never tried, those that are blocked, and all others once
// it is verified.
std::vector<ParcelId> overtaken(std::span<const Parcel> parcels);

// The newest snapshot: what it says is what the person wants.
const Parcel* newest(std::span<const Parcel> parcels);

// How long to wait after so many attempts; random in [0, 1) spreads it.
Milliseconds retryDelay(qint64 attempts, double random);

// The parcel after an answer that was not the one hoped for.
Parcel after(const Trouble& trouble, Parcel parcel, Instant now, double random);

} // namespace candor::sync
