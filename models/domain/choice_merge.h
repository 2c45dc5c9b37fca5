#pragma once

#include "choice.h"

namespace candor {

// What was said for one key, without where and when: what two devices bring together.
struct Standing {
    Choice value = Choice::Unset;
    std::optional<PauseTerms> pause {}; // for Choice::Pause

    bool operator==(const Standing&) const = default;
};

// Two decisions that did not know of each other: at every moment the more restrictive one counts, refused
// before paused before not decided before allowed (consent-protocols 4.8). In whatever order and however
// often devices meet, they come to the same: it is commutative, associative and idempotent.
Standing mostRestrictive(const Standing& one, const Standing& other);

} // namespace candor
