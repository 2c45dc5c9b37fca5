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

std::size_t inBoth(std::span<const ItemId> a, const Places& inB)
{
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&inB](ItemId item) { return inB.contains(item); }));
}

} // namespace

double persistenceFor(std::size_t length)
{
    return length < 2 ? 0.5 : 1 - 1 / static_cast<double>(length);
}

double weightOfFirst(std::size_t depth, double p)
{
    double rest = std::log(1 / (1 - p)); // less the sum of p^i / i
    double power = 1;
    for (std::size_t i = 1; i < depth; ++i) {
        power *= p;
        rest -= power / static_cast<double>(i);
    }
    return depth == 0 ? 0 : 1 - power + (1 - p) / p * static_cast<double>(depth) * rest;
}

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

double rboExtrapolated(std::span<const ItemId> a, std::span<const ItemId> b)
{
    return rboExtrapolated(a, b, persistenceFor(std::max(a.size(), b.size())));
}

double rboLeast(std::span<const ItemId> a, std::span<const ItemId> b, double p)
{
    const Places inA = placesIn(a);
    const Places inB = placesIn(b);
    double common = 0;
    double sum = 0;
    double weight = 1; // p^(d-1)
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        common += inB.value(a[i], i + 1) <= i ? 1 : 0;
        common += inA.value(b[i], i) < i ? 1 : 0;
        sum += weight * common / static_cast<double>(i + 1);
        weight *= p;
    }
    return (1 - p) * sum;
}

double overlap(std::span<const ItemId> a, std::span<const ItemId> b)
{
    const std::size_t longer = std::max(a.size(), b.size());
    return longer == 0 ? 1 : static_cast<double>(inBoth(a, placesIn(b))) / static_cast<double>(longer);
}

double jaccard(std::span<const ItemId> a, std::span<const ItemId> b)
{
    const std::size_t both = inBoth(a, placesIn(b));
    const std::size_t either = a.size() + b.size() - both;
    return either == 0 ? 1 : static_cast<double>(both) / static_cast<double>(either);
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

// The cases are the paper's: 1 both in both lists, 2 one of them missing in one list, 3 each in another list,
// 4 both missing in one list.
double kendallDistance(std::span<const ItemId> a, std::span<const ItemId> b, double missing)
{
    const Places inA = placesIn(a);
    const Places inB = placesIn(b);
    std::vector<ItemId> all(a.begin(), a.end());
    std::copy_if(
        b.begin(), b.end(), std::back_inserter(all), [&inA](ItemId item) { return !inA.contains(item); });
    const auto sign = [](const Places& places, ItemId i, ItemId j) {
        const std::size_t end = static_cast<std::size_t>(places.size());
        const std::size_t first = places.value(i, end);
        const std::size_t second = places.value(j, end);
        return first < second ? -1 : (first > second ? 1 : 0); // 0: the list has neither
    };
    double distance = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const int order = sign(inA, all[i], all[j]) * sign(inB, all[i], all[j]);
            distance += order < 0 ? 1 : (order == 0 ? missing : 0);
        }
    }
    return distance;
}

qint64 footrule(std::span<const ItemId> a, std::span<const ItemId> b)
{
    const Places inA = placesIn(a);
    const Places inB = placesIn(b);
    qint64 sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::abs(static_cast<qint64>(inB.value(a[i], b.size())) - static_cast<qint64>(i));
    for (std::size_t i = 0; i < b.size(); ++i)
        sum += inA.contains(b[i]) ? 0 : std::abs(std::ssize(a) - static_cast<qint64>(i));
    return sum;
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

double concentration(std::span<const qint64> amounts)
{
    double total = 0;
    double squares = 0;
    for (const qint64 amount : amounts) {
        const auto counted = static_cast<double>(std::max<qint64>(amount, 0));
        total += counted;
        squares += counted * counted;
    }
    return total > 0 ? squares / (total * total) : 0;
}

} // namespace candor::scoring
