#pragma once

#include "advertisers.h"

namespace candor::sample {

// What a campaign mainly aims with: look-alikes for most, everything else for some.
Aim drawAim(Dice& dice);

// The criteria of a campaign that Robin meets. Those that depend on the device in Robin's hand are left to
// the showing.
std::vector<Criterion> criteriaFor(const Advertiser& advertiser, Aim aim, Dice& dice);

} // namespace candor::sample
