#pragma once

#include "choice.h"
#include "parcel.h"
#include "preset.h"

#include <QString>

namespace candor::words {

QString nameOf(Choice choice); // "Allowed"
QString nameOf(Preset preset); // what one gets: "Nothing personal"
QString standingOf(Channel channel, Choice choice); // what it counts as: "not decided, probably used"
QString whenItTakesEffect(Channel channel); // one sentence, said at the switch

// What stands at the switch when this is chosen, line by line: what it is about, the choice, what it means,
// and when it takes effect. It goes into the receipt, with its hash.
// `until`: of a pause.
Wording wordingOf(
    const Recipient& recipient, Category category, Choice choice, std::optional<Instant> until = {});
QString pausedUntil(Instant until); // "paused until 3 March, 14:00"

QString nameOf(DeliveryState state); // "Saved here"
QString meaningOf(DeliveryState state);
QString nameOf(Cause cause);

// Why a choice is not delivered yet. Both empty for None.
struct Hindrance {
    QString what;
    QString next; // what Candor or the person does about it
};
Hindrance hindranceOf(Obstacle obstacle);

} // namespace candor::words
