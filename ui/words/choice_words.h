#pragma once

#include "choice.h"
#include "parcel.h"

#include <QString>

namespace candor::words {

QString nameOf(Choice choice); // "Allowed"
QString standingOf(Channel channel, Choice choice); // what it counts as: "not decided, probably used"
QString whenItTakesEffect(Channel channel); // one sentence, said at the switch

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
