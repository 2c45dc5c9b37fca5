#pragma once

#include "record.h"

namespace candor::importing {

// One matched criterion of an ad on X as a claim. Known types get X's own current spelling as label, so that
// "Lists" and "List", or "Follower look-alikes" and "follower lookalikes", are one; unknown types are kept as
// they are.
Claim claimOfCriterion(const QString& targetingType, const QString& targetingValue);

} // namespace candor::importing
