#pragma once

#include "choice.h"
#include "difference.h"

#include <memory>

namespace candor::session {

// What a change would do for one recipient, with the catalogue it was computed from (titles, reasons,
// shares).
struct PreviewResult {
    Recipient recipient;
    ChoiceSet changes; // what was asked, so that a page can tell an answer from an older one
    scoring::Difference difference;
    std::shared_ptr<const scoring::Catalogue> catalogue;
};

} // namespace candor::session
