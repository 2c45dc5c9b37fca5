#pragma once

#include "choice.h"
#include "difference.h"
#include "item.h"
#include "sensitive.h"

#include <memory>

namespace candor::session {

// An item that limits hold back, and which.
struct LimitHeld {
    ItemId item;
    QString title;
    QString advertiser;
    SensitiveSet limits; // never empty

    bool operator==(const LimitHeld&) const = default;
};

// What is known of an offer beside what it scores by.
struct OfferFacts {
    std::optional<Price> price;
    QString host; // where its link leads
    Availability availability = Availability::Unknown;
};

// What a change would do for one recipient, with the catalogue it was computed from (titles, reasons,
// shares).
struct PreviewResult {
    Recipient recipient;
    ChoiceSet changes; // what was asked, so that a page can tell an answer from an older one
    scoring::Difference difference;
    std::shared_ptr<const scoring::Catalogue> catalogue;
    std::shared_ptr<const std::vector<LimitHeld>> heldBack; // by limits, now and after; by title
    bool areOffers = false; // of a catalogue; else ads that a company showed
    std::shared_ptr<const std::vector<OfferFacts>> facts; // by the catalogue's indexes; null for ads
};

} // namespace candor::session
