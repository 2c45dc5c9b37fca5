#pragma once

#include <cstdint>

namespace candor::scoring {

// A score, a part of it, a weight: whole units of 1/32 bit, so that parts add up exactly and every system
// ranks alike.
using Score = std::int32_t;
inline constexpr int ScoreBits = 5; // 2^5 units are one bit

// What one category adds to one item. The grid belongs to the model: a part that would be larger stops here,
// which is a thousand bits, so that every sum of columns fits into a score.
using Part = std::int16_t;
inline constexpr Part LargestPart = 32767;

} // namespace candor::scoring
