#include "browser_times.h"

#include <cmath>

namespace candor::importing {

namespace {

using namespace std::chrono;

constexpr Instant Earliest { sys_days { year { 1990 } / January / 1 } };
constexpr Instant Latest { sys_days { year { 2200 } / January / 1 } };
constexpr Instant ChromiumBegins { sys_days { year { 1601 } / January / 1 } };
constexpr Instant SafariBegins { sys_days { year { 2001 } / January / 1 } };

std::optional<Instant> ifPlausible(Instant instant)
{
    return instant < Earliest || instant > Latest ? std::nullopt : std::optional(instant);
}

} // namespace

std::optional<Instant> instantFromChromium(qint64 count)
{
    return ifPlausible(ChromiumBegins + Milliseconds(count / 1000));
}

std::optional<Instant> instantFromSafari(double count)
{
    constexpr double most = 1e11; // before a whole number of milliseconds could not hold it
    if (!(std::abs(count) < most)) // nor is "not a number" less
        return std::nullopt;
    return ifPlausible(SafariBegins + Milliseconds(std::llround(count * 1000)));
}

} // namespace candor::importing
