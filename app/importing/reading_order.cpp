#include "reading_order.h"

#include "reader.h"

#include <algorithm>

namespace candor::importing {

std::vector<Turn> turnsOf(const Export& source)
{
    std::vector<Turn> turns(source.files.size(), Turn::Rest);
    std::vector<std::size_t> free;
    for (std::size_t at = 0; at < source.files.size(); ++at) {
        const ExportFile& file = source.files[at];
        if (file.format && file.format->first)
            turns[at] = Turn::First;
        else if (file.format && source.inAnyOrder[file.container])
            free.push_back(at);
    }
    std::ranges::stable_sort(free, {}, [&](std::size_t at) { return source.files[at].report.bytes; });
    qint64 together = 0;
    for (const std::size_t at : free) {
        together += source.files[at].report.bytes;
        if (together > SmallTogether)
            break;
        turns[at] = Turn::Small;
    }
    return turns;
}

} // namespace candor::importing
