#include "browser_profile.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace candor {

QLatin1String idOf(BrowserContent content)
{
    constexpr std::array ids { "visits"_L1, "searches"_L1, "page-topics"_L1, "ad-topics"_L1 };
    return ids[static_cast<std::size_t>(content)];
}

qint64 BrowserProfile::bytes() const
{
    return std::accumulate(files.begin(), files.end(), qint64 { 0 },
        [](qint64 sum, const BrowserFile& file) { return sum + file.bytes; });
}

} // namespace candor
