#include "scaling_plot.h"

#include <cmath>
#include <cstdio>

namespace candor::bench {

namespace {

constexpr double Decade = 80; // pixels
constexpr double Left = 70;
constexpr double Bottom = 470;
constexpr double LeastItems = 3; // 10^3
constexpr double LeastTime = -3; // 10^-3 ms

double x(double items)
{
    return Left + (std::log10(items) - LeastItems) * Decade;
}

double y(double milliseconds)
{
    return Bottom - (std::log10(milliseconds) - LeastTime) * Decade;
}

void line(std::FILE* file, const std::vector<ScalePoint>& points, double ScalePoint::*value,
    const char* colour, const char* name)
{
    std::fprintf(file, "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"", colour);
    for (const ScalePoint& point : points)
        std::fprintf(file, "%.1f,%.1f ", x(static_cast<double>(point.items)), y(point.*value));
    const ScalePoint& last = points.back();
    std::fprintf(file, "\"/>\n<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>\n",
        x(static_cast<double>(last.items)) + 6, y(last.*value) + 4, colour, name);
}

} // namespace

bool writePlot(const char* path, const std::vector<ScalePoint>& points)
{
    std::FILE* file = points.empty() ? nullptr : std::fopen(path, "w");
    if (!file)
        return false;
    std::fprintf(file,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"560\" height=\"520\" "
        "font-family=\"sans-serif\" font-size=\"12\">\n<rect width=\"560\" height=\"520\" "
        "fill=\"white\"/>\n");
    for (int decade = 3; decade <= 7; ++decade) {
        std::fprintf(file, "<text x=\"%.1f\" y=\"495\" text-anchor=\"middle\">10^%d items</text>\n",
            x(std::pow(10, decade)), decade);
    }
    for (int decade = -3; decade <= 2; ++decade) {
        std::fprintf(file,
            "<line x1=\"70\" x2=\"400\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n<text x=\"8\" "
            "y=\"%.1f\">%g ms</text>\n",
            y(std::pow(10, decade)), y(std::pow(10, decade)), y(std::pow(10, decade)) + 4,
            std::pow(10, decade));
    }
    line(file, points, &ScalePoint::anyMask, "#0b5", "any mask");
    line(file, points, &ScalePoint::preview, "#05b", "preview of a toggle");
    line(file, points, &ScalePoint::leaveOneOut, "#b50", "leave-one-out, 16");
    std::fprintf(file, "</svg>\n");
    return std::fclose(file) == 0;
}

} // namespace candor::bench
