#pragma once

#include "choice_merge.h"

namespace candor {

// A choice can be taken back this long, as a new record; nothing is ever rewritten.
inline constexpr std::chrono::days UndoFor { 30 };

struct TakenBack {
    ChoiceKey key;
    Standing back; // what counts again

    bool operator==(const TakenBack&) const = default;
};

// What taking back a batch (one Apply) does: every key for which nobody said something else since goes back
// to what was in force before. Empty when the batch is not the person's, was taken back already, is older
// than UndoFor, or was overtaken. A pause goes back to a pause only as long as that would still run. `events`
// in ledger order.
std::vector<TakenBack> takingBack(const std::vector<ChoiceEvent>& events, const QUuid& batch, Instant now);

// The newest batch that can be taken back; null when there is none.
QUuid lastUndoable(const std::vector<ChoiceEvent>& events, Instant now);

} // namespace candor
