#include "category.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

constexpr std::array<QLatin1String, CategoryCount> Ids { "interests"_L1, "demographics"_L1, "location"_L1,
    "device"_L1, "purchases"_L1, "lists"_L1, "lookalikes"_L1, "viewing"_L1, "search"_L1, "offsite"_L1,
    "engagement"_L1, "work"_L1, "browsing"_L1, "other"_L1 };

} // namespace

QLatin1String idOf(Category category)
{
    return Ids[indexOf(category)];
}

std::optional<Category> categoryFromId(QStringView id)
{
    const auto found = std::find(Ids.begin(), Ids.end(), id);
    if (found == Ids.end())
        return std::nullopt;
    return AllCategories[static_cast<std::size_t>(found - Ids.begin())];
}

} // namespace candor
