#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace candor::bench {

// One quantity, measured at every size.
struct PlotLine {
    std::string name; // with its unit, unless all have the same
    std::string colour; // of SVG
    std::vector<double> values; // greater than 0
};

// What sizes cost. Both axes are logarithmic, so that what is linear rises by one for one.
struct ScalingPlot {
    std::string things; // of which there are so many: "items"
    std::string unit; // of all lines: "ms"; empty: the names tell
    std::vector<std::size_t> sizes; // rising
    std::vector<PlotLine> lines;
};

// As SVG. False when there is nothing to show or the file cannot be written.
bool writePlot(const char* path, const ScalingPlot& plot);

} // namespace candor::bench
