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

// What a change would do for one recipient, with the catalogue it was computed from (titles, reasons,
// shares).
struct PreviewResult {
    Recipient recipient;
    ChoiceSet changes; // what was asked, so that a page can tell an answer from an older one
    scoring::Difference difference;
    std::shared_ptr<const scoring::Catalogue> catalogue;
    std::shared_ptr<const std::vector<LimitHeld>> heldBack; // by limits, now and after; by title
};

} // namespace candor::session
