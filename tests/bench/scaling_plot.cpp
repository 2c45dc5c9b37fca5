#include "scaling_plot.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace candor::bench {

namespace {

constexpr double Decade = 80; // pixels
constexpr double Left = 70;
constexpr double Top = 40;
constexpr double Names = 170; // room for the names behind the lines' ends

// Which powers of ten the plot goes from and to, and where they lie.
struct Axes {
    int leastSize = 0;
    int mostSize = 0;
    int leastValue = 0;
    int mostValue = 0;

    double right() const { return Left + (mostSize - leastSize) * Decade; }
    double bottom() const { return Top + (mostValue - leastValue) * Decade; }
    double x(double size) const { return Left + (std::log10(size) - leastSize) * Decade; }
    double y(double value) const { return bottom() - (std::log10(value) - leastValue) * Decade; }
};

int powerBelow(double value)
{
    return static_cast<int>(std::floor(std::log10(value)));
}

int powerAbove(double value)
{
    return static_cast<int>(std::ceil(std::log10(value)));
}

Axes axesOf(const ScalingPlot& plot)
{
    double least = plot.lines.front().values.front();
    double most = least;
    for (const PlotLine& line : plot.lines) {
        least = std::min(least, *std::ranges::min_element(line.values));
        most = std::max(most, *std::ranges::max_element(line.values));
    }
    return { powerBelow(static_cast<double>(plot.sizes.front())),
        powerAbove(static_cast<double>(plot.sizes.back())), powerBelow(least), powerAbove(most) };
}

void writeAxes(std::FILE* file, const Axes& axes, const ScalingPlot& plot)
{
    for (int power = axes.leastSize; power <= axes.mostSize; ++power) {
        std::fprintf(file, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">10^%d %s</text>\n",
            axes.x(std::pow(10, power)), axes.bottom() + 25, power,
            power == axes.leastSize ? plot.things.c_str() : "");
    }
    for (int power = axes.leastValue; power <= axes.mostValue; ++power) {
        const double value = std::pow(10, power);
        std::fprintf(file,
            "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n"
            "<text x=\"8\" y=\"%.1f\">%g %s</text>\n",
            Left, axes.right(), axes.y(value), axes.y(value), axes.y(value) + 4, value, plot.unit.c_str());
    }
}

void writeLine(std::FILE* file, const Axes& axes, const std::vector<std::size_t>& sizes, const PlotLine& line)
{
    std::fprintf(
        file, "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"", line.colour.c_str());
    for (std::size_t at = 0; at < sizes.size(); ++at)
        std::fprintf(file, "%.1f,%.1f ", axes.x(static_cast<double>(sizes[at])), axes.y(line.values[at]));
    std::fprintf(file, "\"/>\n<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>\n",
        axes.x(static_cast<double>(sizes.back())) + 6, axes.y(line.values.back()) + 4, line.colour.c_str(),
        line.name.c_str());
}

} // namespace

bool writePlot(const char* path, const ScalingPlot& plot)
{
    std::FILE* file = plot.sizes.empty() || plot.lines.empty() ? nullptr : std::fopen(path, "w");
    if (!file)
        return false;
    const Axes axes = axesOf(plot);
    const double width = axes.right() + Names;
    const double height = axes.bottom() + Top;
    std::fprintf(file,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" "
        "font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"%.0f\" height=\"%.0f\" "
        "fill=\"white\"/>\n",
        width, height, width, height);
    writeAxes(file, axes, plot);
    for (const PlotLine& line : plot.lines)
        writeLine(file, axes, plot.sizes, line);
    std::fprintf(file, "</svg>\n");
    return std::fclose(file) == 0;
}

} // namespace candor::bench
