#include "fuzz_targets.h"

#include <algorithm>
#include <array>

namespace candor::test {

namespace {

constexpr std::array Targets {
    FuzzTarget { "json", &fuzzJson },
    FuzzTarget { "table", &fuzzTable },
    FuzzTarget { "page", &fuzzPage },
    FuzzTarget { "lines", &fuzzLines },
    FuzzTarget { "archive", &fuzzArchive },
    FuzzTarget { "import", &fuzzImport },
    FuzzTarget { "offers", &fuzzOffers },
};

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return Targets;
}

const FuzzTarget* fuzzTargetNamed(QByteArrayView name)
{
    const auto found
        = std::ranges::find_if(Targets, [&](const FuzzTarget& target) { return name == target.name; });
    return found == Targets.end() ? nullptr : &*found;
}

void require(bool holds, const char* promise)
{
    if (!holds)
        qFatal("broken: %s", promise);
}

} // namespace candor::test
