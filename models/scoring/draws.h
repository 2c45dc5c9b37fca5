#pragma once

#include <cstddef>
#include <cstdint>

namespace candor::scoring {

// The same numbers on every system: SplitMix64 of Steele, Lea and Flood (2014).
class Draws {
public:
    std::size_t below(std::size_t end)
    {
        return static_cast<std::size_t>((std::uint64_t { next() } * end) >> 32U);
    }
    std::uint32_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        mixed ^= mixed >> 31U;
        return static_cast<std::uint32_t>(mixed >> 32U);
    }

private:
    std::uint64_t m_state = 0;
};

} // namespace candor::scoring
