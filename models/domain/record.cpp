#include "record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor {

namespace {

constexpr std::array RoleIds { "INFERRED"_L1, "DECLARED"_L1, "ACTIVITY"_L1, "EXPOSURE"_L1, "ADVERTISER"_L1,
    "CONTROL"_L1, "DERIVED"_L1 };
constexpr std::array InteractionIds { "none"_L1, "clicked"_L1, "opened"_L1, "played"_L1, "voted"_L1 };
static_assert(RoleIds.size() == AllRoles.size());

} // namespace

QLatin1String idOf(Role role)
{
    return RoleIds[static_cast<std::size_t>(role)];
}

std::optional<Role> roleFromId(QStringView id)
{
    const auto found = std::find_if(RoleIds.begin(), RoleIds.end(),
        [id](QLatin1String known) { return id.compare(known, Qt::CaseInsensitive) == 0; });
    if (found == RoleIds.end())
        return std::nullopt;
    return AllRoles[static_cast<std::size_t>(found - RoleIds.begin())];
}

QLatin1String idOf(Interaction interaction)
{
    return InteractionIds[static_cast<std::size_t>(interaction)];
}

} // namespace candor
