#include "interest.h"

#include <algorithm>
#include <array>

namespace candor::topics {

namespace {

constexpr int FractionBits = 31;
constexpr qint64 One = Q_INT64_C(1) << FractionBits;
constexpr qint64 DayLeaves = 2'122'817'695; // 2^(-1/60), rounded, in units of 1 / 2^31

// 2^(-n/60) for n = 0 … 59.
constexpr auto AfterDays = [] {
    std::array<qint64, static_cast<std::size_t>(HalfLife.count())> left {};
    qint64 factor = One;
    for (qint64& each : left) {
        each = factor;
        factor = (factor * DayLeaves + One / 2) >> FractionBits;
    }
    return left;
}();

} // namespace

qint64 decayed(qint64 weight, Milliseconds age)
{
    constexpr qint64 most = Q_INT64_C(1) << 32; // four million records: more weighs no more
    const qint64 days = std::max<qint64>(0, std::chrono::floor<std::chrono::days>(age).count());
    const qint64 halvings = days / HalfLife.count();
    if (halvings > FractionBits)
        return 0;
    const qint64 factor = AfterDays[static_cast<std::size_t>(days % HalfLife.count())];
    return (std::clamp<qint64>(weight, 0, most - 1) * factor) >> FractionBits >> halvings;
}

bool isInterest(const Trait& derived, Instant now)
{
    return derived.role == Role::Derived && derived.lastSeen && derived.evidence >= FewestRecords
        && decayed(derived.weight, now - *derived.lastSeen) >= LeastWeight;
}

} // namespace candor::topics
