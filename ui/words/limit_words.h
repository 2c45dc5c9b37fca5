#pragma once

#include "fault_words.h"
#include "limit.h"

#include <QString>

namespace candor::words {

QString nameOf(const LimitSubject& subject); // "Gambling", "Care mode"
QString limitSwitchNameOf(
    const LimitSubject& subject); // verb and effect: "Hold back everything about: Gambling"
QString nameOf(LimitStep step); // "asked to lift"
QString lengthOf(Milliseconds wait); // "24 hours", "7 days"

// What stands before the person when they take this step, line by line; it goes into the receipt. `wait`: of
// setting, or before lifting.
Wording wordingOf(const LimitSubject& subject, LimitStep step, Milliseconds wait);

// A limit that cannot be lifted before this.
Trouble troubleOfWait(Instant liftableAt);
// A choice that care mode does not let happen.
Trouble troubleOfCare();

} // namespace candor::words
