#pragma once

#include "choice.h"
#include "parcel.h"
#include "sensitive.h"
#include "trait.h"

namespace candor::ui {

// What the overview says about a profile, counted once. "Opinions" are what companies concluded, matched or
// hold; what the person told them, and settings, are none.
struct ProfileFacts {
    qint64 opinions = 0;
    qint64 companies = 0; // that hold an opinion
    qint64 declared = 0;
    qint64 derived = 0; // by Candor, and no opinion of any company
    qint64 sensitive = 0; // of all traits
    std::map<Category, qint64> opinionsBy;
    std::map<std::optional<SensitiveTopic>, qint64>
        topics; // of the sensitive ones; nothing: no topic of ours
};
ProfileFacts profileFacts(const Profile& profile);
bool isOpinion(const Trait& trait);

// How the person's choices stand. Choices that were taken back are not counted.
struct ChoiceFacts {
    qint64 refused = 0;
    qint64 allowed = 0;
    qint64 byHand = 0; // kept here, for companies that take no message
    qint64 unsent = 0; // for an endpoint, saved here
    qint64 sent = 0;
    qint64 acknowledged = 0;
    qint64 verified = 0;
    qint64 heldUp = 0; // snapshots that need the person

    qint64 decided() const { return refused + allowed; }
};
ChoiceFacts choiceFacts(
    const ConsentState& state, const std::vector<Recipient>& recipients, const std::vector<Parcel>& parcels);

} // namespace candor::ui
