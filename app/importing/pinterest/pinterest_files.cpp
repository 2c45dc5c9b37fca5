#include "pinterest_files.h"

#include "pinterest_reader.h"

using namespace Qt::StringLiterals;

namespace candor::importing {

namespace {

constexpr Format Page { [](const QString&, const ExportContext&) -> Reader { return pinterestReader(); } };

// Pages saved from the site have neither bare headings nor bare keys.
bool isExport(const Glimpse& glimpse)
{
    if (!glimpse.head.contains("<h1 id="))
        return false;
    return glimpse.head.contains("<br>Board Id:")
        || (glimpse.stem.contains("pinterest"_L1) && glimpse.head.contains("<div id=\"contents\">"))
        || (glimpse.head.contains("pinterest.com/pin/") && glimpse.head.contains("\n<br>"));
}

} // namespace

std::optional<Sighting> recognisePinterest(const Glimpse& glimpse)
{
    if (glimpse.isPage() && isExport(glimpse))
        return Sighting { Family::Pinterest, &Page, FileReason::None, true, {} };
    return std::nullopt;
}

} // namespace candor::importing
