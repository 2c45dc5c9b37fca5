#include "measures.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace candor::scoring {

namespace {

using Places = QHash<ItemId, std::size_t>;

Places placesIn(std::span<const ItemId> list)
{
    Places places;
    for (std::size_t i = 0; i < list.size(); ++i)
        places.insert(list[i], i);
    return places;
}

} // namespace

// The names are the paper's: S the shorter and L the longer list, s and l their lengths, X_d the number of
// items that the first d places of both have in common.
double rboExtrapolated(std::span<const ItemId> a, std::span<const ItemId> b, double p)
{
    const std::span<const ItemId> shorter = a.size() <= b.size() ? a : b;
    const std::span<const ItemId> longer = a.size() <= b.size() ? b : a;
    if (shorter.empty())
        return longer.empty() ? 1 : 0;

    const Places inShorter = placesIn(shorter);
    const Places inLonger = placesIn(longer);
    const auto s = static_cast<double>(shorter.size());
    const auto l = static_cast<double>(longer.size());
    double common = 0; // X_d
    double commonAtS = 0; // X_s
    double sum = 0;
    double weight = 1; // p^d
    for (std::size_t i = 0; i < longer.size(); ++i) {
        const auto d = static_cast<double>(i + 1);
        weight *= p;
        if (i < shorter.size() && inLonger.value(shorter[i], i + 1) <= i)
            common += 1;
        if (inShorter.value(longer[i], i) < i)
            common += 1;
        sum += common / d * weight;
        if (i + 1 == shorter.size())
            commonAtS = common;
        if (i >= shorter.size())
            sum += commonAtS * (d - s) / (s * d) * weight;
    }
    return (1 - p) / p * sum + ((common - commonAtS) / l + commonAtS / s) * weight;
}

std::optional<double> kendallTau(std::span<const ItemId> a, std::span<const ItemId> b)
{
    const Places inB = placesIn(b);
    std::vector<std::size_t> seen; // places in b of what came so far in a, rising
    qint64 concordant = 0;
    for (const ItemId item : a) {
        const auto place = inB.find(item);
        if (place == inB.end())
            continue;
        const auto behind = std::upper_bound(seen.begin(), seen.end(), *place);
        concordant += behind - seen.begin();
        seen.insert(behind, *place);
    }
    const qint64 pairs = std::ssize(seen) * (std::ssize(seen) - 1) / 2;
    if (pairs == 0)
        return {};
    return static_cast<double>(2 * concordant - pairs) / static_cast<double>(pairs);
}

double entropyBits(std::span<const qint64> amounts)
{
    double total = 0;
    for (const qint64 amount : amounts)
        total += static_cast<double>(std::max<qint64>(amount, 0));
    double entropy = 0;
    for (const qint64 amount : amounts) {
        if (amount > 0)
            entropy -= static_cast<double>(amount) / total * std::log2(static_cast<double>(amount) / total);
    }
    return std::max(entropy, 0.0); // not -0
}

} // namespace candor::scoring
