#include "choice_merge.h"

#include <algorithm>
#include <array>

namespace candor {

namespace {

int strictnessOf(Choice choice)
{
    constexpr std::array ranks { 1, 0, 3, 2 }; // unset, allow, deny, pause
    return ranks[static_cast<std::size_t>(choice)];
}

Choice stricter(Choice one, Choice other)
{
    return strictnessOf(one) < strictnessOf(other) ? other : one;
}

// What counts once a pause, if there is one, is over.
Choice inTheEnd(const Standing& standing)
{
    return standing.pause ? standing.pause->resumes : standing.value;
}

} // namespace

Standing mostRestrictive(const Standing& one, const Standing& other)
{
    if (one.value == Choice::Deny || other.value == Choice::Deny)
        return { Choice::Deny };
    if (!one.pause && !other.pause)
        return { stricter(one.value, other.value) };
    constexpr Instant never = Instant::min();
    const Instant until
        = std::max(one.pause ? one.pause->until : never, other.pause ? other.pause->until : never);
    return { Choice::Pause, PauseTerms { until, stricter(inTheEnd(one), inTheEnd(other)) } };
}

} // namespace candor
