#include "knocking.h"

#include <algorithm>

namespace candor::session {

std::chrono::seconds pauseAfter(int wrongInARow)
{
    constexpr int free = 3;
    constexpr int doublings = 6;
    constexpr std::chrono::seconds longest { 60 };
    if (wrongInARow <= free)
        return {};
    return std::min(longest, std::chrono::seconds(1 << std::min(wrongInARow - free, doublings)));
}

} // namespace candor::session
