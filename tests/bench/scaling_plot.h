#pragma once

#include <cstddef>
#include <vector>

namespace candor::bench {

// Milliseconds for so many items.
struct ScalePoint {
    std::size_t items = 0;
    double anyMask = 0;
    double preview = 0;
    double leaveOneOut = 0;
};

// An SVG with both axes logarithmic, in which what is linear rises by one for one. False when the file cannot
// be written.
bool writePlot(const char* path, const std::vector<ScalePoint>& points);

} // namespace candor::bench
