#include "switch_effects.h"

#include <algorithm>
#include <numeric>

namespace candor::scoring {

namespace {

constexpr std::size_t FewestDays = 5; // fewer say nothing about how much days differ
constexpr std::size_t OutOf = 1000; // an interval leaves out 25 at either end

double effectOf(const Sensitivity& one)
{
    return 1 - one.rbo;
}

bool isStronger(const SwitchEffect& a, const SwitchEffect& b)
{
    if (a.effect != b.effect)
        return a.effect > b.effect;
    return a.sensitivity.category < b.sensitivity.category;
}

Interval intervalOf(std::vector<double>& drawn, double effect)
{
    std::sort(drawn.begin(), drawn.end());
    const std::size_t leftOut = drawn.size() * 25 / OutOf;
    return { std::min(drawn[leftOut], effect), std::max(drawn[drawn.size() - 1 - leftOut], effect) };
}

// The effects in every draw, by category.
using Drawn = std::array<std::vector<double>, CategoryCount>;

std::optional<Drawn> drawnEffects(const Catalogue& catalogue, CategorySet used, int top,
    std::span<const Day> days, const Cancelled& cancelled, std::size_t draws)
{
    const DrawnWeights drawnWeights = drawnFromDays(catalogue, days);
    const Mix mix = catalogue.mixOf(used);
    Draws random;
    Drawn drawn;
    for (std::size_t draw = 0; draw < draws; ++draw) {
        if (cancelled && cancelled())
            return {};
        const Tiles tiles = catalogue.tilesWith(drawnWeights(random));
        const auto standing = Standing::of(tiles, mix, listLength(catalogue, top), cancelled);
        const auto all = standing ? eachAlone(*standing, catalogue, used, cancelled) : std::nullopt;
        if (!all)
            return {};
        for (const Sensitivity& one : *all)
            drawn[indexOf(one.category)].push_back(effectOf(one));
    }
    return drawn;
}

} // namespace

std::vector<int> groupsOf(std::span<const Interval> intervals)
{
    std::vector<std::size_t> order(intervals.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
        [intervals](std::size_t a, std::size_t b) { return intervals[a].high > intervals[b].high; });
    std::vector<int> groups(intervals.size());
    int group = 0;
    double low = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Interval& next = intervals[order[i]];
        if (i > 0 && next.high < low)
            ++group;
        low = i == 0 || next.high < low ? next.low : std::min(low, next.low);
        groups[order[i]] = group;
    }
    return groups;
}

SwitchEffects switchEffects(const Catalogue& catalogue, CategorySet used, int top, std::span<const Day> days,
    const Cancelled& cancelled, std::size_t draws)
{
    SwitchEffects result;
    for (const Sensitivity& one : sensitivity(catalogue, used, top, cancelled))
        result.effects.push_back({ one, effectOf(one), {}, 0 });
    std::stable_sort(result.effects.begin(), result.effects.end(), isStronger);
    if (days.size() < FewestDays || draws == 0)
        return result;
    auto drawn = drawnEffects(catalogue, used, top, days, cancelled, draws);
    if (!drawn)
        return {};
    result.draws = draws;
    std::vector<Interval> intervals;
    for (SwitchEffect& one : result.effects) {
        one.interval = intervalOf((*drawn)[indexOf(one.sensitivity.category)], one.effect);
        intervals.push_back(one.interval);
    }
    const std::vector<int> groups = groupsOf(intervals);
    for (std::size_t i = 0; i < groups.size(); ++i)
        result.effects[i].group = groups[i];
    return result;
}

} // namespace candor::scoring
