#pragma once

#include "category.h"
#include "instant.h"
#include "recipient.h"

#include <map>
#include <vector>

namespace candor {

// Which of an endpoint's purposes stands for a category. Several categories may share one purpose; it is then
// granted only when all of them are allowed: the most restrictive wins.
using PurposeMap = std::map<Category, QString>;

// The map for an endpoint that was given none: the five usual purposes of consent managers.
PurposeMap usualPurposes();

// Purpose -> granted, for every purpose in the map: granted exactly when all its categories are in `used`.
std::map<QString, bool> purposesGranted(const PurposeMap& map, CategorySet used);

// One consent endpoint that choices are delivered to. The subject id is a secret: who knows it can read and
// write there.
struct Endpoint {
    RecipientId recipient;
    QString url; // base URL, without a trailing slash
    QString domain; // the controller's domain, as the protocol wants it named
    PurposeMap purposes;
    QString subjectId; // made on this device, one per endpoint; shown to nobody, never logged
    Instant lastGivenAt; // of the newest snapshot; the next one must be later
    Milliseconds clockOffset { 0 }; // server time minus ours, as last seen
    QString version; // what the endpoint says it is; empty before the first contact
    QString policy; // id of the policy in force there
    std::vector<QString> refusedPurposes; // purposes the endpoint no longer takes

    bool operator==(const Endpoint&) const = default;
};

} // namespace candor
