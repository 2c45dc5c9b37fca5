#include "sensitivity.h"

#include "measures.h"
#include "what_if.h"

#include <QHash>

#include <algorithm>

namespace candor::scoring {

namespace {

// Measures compare ids; an index says as well which item is meant.
std::vector<ItemId> asIds(std::span<const Key> keys)
{
    std::vector<ItemId> ids;
    ids.reserve(keys.size());
    for (const Key key : keys)
        ids.push_back({ static_cast<qint64>(indexIn(key)) });
    return ids;
}

Sensitivity between(Category category, std::span<const Key> before, std::span<const Key> after)
{
    Sensitivity result { category, 0, 0, 0, rboExtrapolated(asIds(before), asIds(after)) };
    const qint64 outside = std::ssize(before);
    QHash<std::uint32_t, qint64> places;
    for (const Key key : before)
        places.insert(indexIn(key), places.size());
    for (qint64 place = 0; const Key key : after) {
        const auto old = places.constFind(indexIn(key));
        result.gained += old == places.cend() ? 1 : 0;
        result.footrule += std::abs((old == places.cend() ? outside : *old) - place);
        places.remove(indexIn(key));
        ++place;
    }
    for (const qint64 place : std::as_const(places)) {
        ++result.lost;
        result.footrule += outside - place;
    }
    return result;
}

// Whole numbers decide; equal ones stay in the order of categories.
bool isStronger(const Sensitivity& a, const Sensitivity& b)
{
    return a.lost != b.lost ? a.lost > b.lost : a.footrule > b.footrule;
}

} // namespace

std::size_t listLength(const Catalogue& catalogue, int top)
{
    return std::min(catalogue.size(), static_cast<std::size_t>(std::max(top, 0)));
}

std::optional<std::vector<Sensitivity>> eachAlone(
    const Standing& standing, const Catalogue& catalogue, CategorySet alone, const Cancelled& cancelled)
{
    Recipe changes;
    std::vector<Sensitivity> all;
    for (const Category category : AllCategories) {
        if (!alone[indexOf(category)])
            continue;
        all.push_back({ category, 0, 0, 0, 1 }); // what adds to no item moves none
        if (const auto column = catalogue.columnOf(category))
            changes.push_back(
                { &standing.tiles(), *column, static_cast<Part>(standing.mix()[*column] != 0 ? -1 : 1) });
    }
    const auto lists = bestAfterEach(standing, changes, standing.top(), cancelled);
    if (!lists)
        return {};
    auto list = lists->begin();
    for (Sensitivity& one : all) {
        if (catalogue.columnOf(one.category))
            one = between(one.category, standing.best(), *list++);
    }
    std::stable_sort(all.begin(), all.end(), isStronger);
    return all;
}

std::vector<Sensitivity> sensitivity(
    const Catalogue& catalogue, CategorySet used, int top, const Cancelled& cancelled)
{
    const auto standing
        = Standing::of(catalogue.tiles(), catalogue.mixOf(used), listLength(catalogue, top), cancelled);
    auto all = standing ? eachAlone(*standing, catalogue, used, cancelled) : std::nullopt;
    return all ? *std::move(all) : std::vector<Sensitivity> {};
}

} // namespace candor::scoring
