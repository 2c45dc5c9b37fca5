#include "noise_floor.h"

#include "sensitivity.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace candor::scoring {

namespace {

double attentionAt(std::size_t rank) // from 1
{
    return 1 / std::log2(1 + static_cast<double>(rank));
}

std::optional<double> meanPrice(std::span<const ItemId> list, const PriceOf& priceOf)
{
    double sum = 0;
    qint64 priced = 0;
    for (const ItemId item : list) {
        if (const auto price = priceOf ? priceOf(item) : std::nullopt) {
            sum += static_cast<double>(*price);
            ++priced;
        }
    }
    return priced == 0 ? std::nullopt : std::optional(sum / static_cast<double>(priced));
}

// The list of one run: its own weights, and its own order of what scores the same.
std::optional<std::vector<ItemId>> runOnce(const Catalogue& catalogue, const Mix& mix, std::size_t length,
    const DrawnWeights& draw, Draws& draws, const Cancelled& cancelled)
{
    constexpr std::size_t Beyond = 256; // that may be tied with the last place
    const Tiles tiles = catalogue.tilesWith(draw(draws));
    const auto best
        = bestOf(tiles, recipeOf(tiles, mix), std::min(catalogue.size(), 4 * length + Beyond), cancelled);
    if (!best)
        return std::nullopt;
    struct Place {
        Score score;
        std::uint32_t order;
        ItemId item;
    };
    std::vector<Place> places;
    for (const Key key : *best)
        places.push_back({ scoreIn(key), draws.next(), catalogue.idAt(indexIn(key)) });
    std::ranges::stable_sort(places, [](const Place& a, const Place& b) {
        return a.score != b.score ? a.score > b.score : a.order < b.order;
    });
    std::vector<ItemId> list;
    for (std::size_t at = 0; at < std::min(length, places.size()); ++at)
        list.push_back(places[at].item);
    return list;
}

// The 95th of a hundred, by nearest rank.
template <class T>
T at95(std::vector<T> values)
{
    std::ranges::sort(values);
    return values[(values.size() * 95 + 99) / 100 - 1];
}

} // namespace

Moved movedBetween(std::span<const ItemId> before, std::span<const ItemId> after, const PriceOf& priceOf)
{
    QHash<ItemId, std::size_t> places; // from 1
    for (std::size_t at = 0; at < before.size(); ++at)
        places.insert(before[at], at + 1);
    Moved moved;
    double differences = 0;
    double whole = 0;
    for (std::size_t at = 0; at < after.size(); ++at) {
        const std::size_t old = places.take(after[at]);
        differences += std::abs(attentionAt(at + 1) - (old == 0 ? 0 : attentionAt(old)));
    }
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (places.contains(before[at])) {
            ++moved.items;
            differences += attentionAt(at + 1);
        }
    }
    for (std::size_t rank = 1; rank <= std::max(before.size(), after.size()); ++rank)
        whole += attentionAt(rank);
    moved.exposure = whole == 0 ? 0 : differences / 2 / whole;
    const auto first = meanPrice(before, priceOf);
    const auto second = meanPrice(after, priceOf);
    if (first && second)
        moved.price = *second - *first;
    return moved;
}

NoiseFloor noiseFloor(const Catalogue& catalogue, CategorySet used, int top, const DrawnWeights& draw,
    const PriceOf& priceOf, const Cancelled& cancelled, std::size_t pairs)
{
    const Mix mix = catalogue.mixOf(used);
    const std::size_t length = listLength(catalogue, top);
    Draws draws;
    std::vector<qint64> items;
    std::vector<double> exposure;
    std::vector<double> price;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        const auto first = runOnce(catalogue, mix, length, draw, draws, cancelled);
        const auto second = first ? runOnce(catalogue, mix, length, draw, draws, cancelled) : std::nullopt;
        if (!second)
            return {};
        const Moved moved = movedBetween(*first, *second, priceOf);
        items.push_back(moved.items);
        exposure.push_back(moved.exposure);
        if (moved.price)
            price.push_back(std::abs(*moved.price));
    }
    if (pairs == 0)
        return {};
    return { { at95(items), at95(exposure), price.empty() ? std::nullopt : std::optional(at95(price)) },
        pairs };
}

} // namespace candor::scoring
