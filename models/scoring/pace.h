#pragma once

#include "tiles.h"

namespace candor::scoring {

// Whether whoever asked has lost interest. Asked for the first of many blocks and then every sixteen thousand
// items or so: many times within a millisecond.
inline bool isTimeToStop(std::size_t block, const Cancelled& cancelled)
{
    constexpr std::size_t blocksBetweenQuestions = 64;
    return block % blocksBetweenQuestions == 0 && cancelled && cancelled();
}

} // namespace candor::scoring
