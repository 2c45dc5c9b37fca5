#include "difference.h"

#include "ranking_pass.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace candor::scoring {

namespace {

std::size_t lengthOf(const Catalogue& catalogue, int top)
{
    return std::min(catalogue.size(), static_cast<std::size_t>(std::max(top, 0)));
}

std::vector<ItemId> idsOf(const Catalogue& catalogue, const Order& order)
{
    std::vector<ItemId> ids;
    for (const std::uint32_t index : order)
        ids.push_back(catalogue.idAt(index));
    return ids;
}

Ranked rankedAt(const Catalogue& catalogue, std::uint32_t index, CategorySet used)
{
    Ranked ranked { catalogue.idAt(index), 0, 0, catalogue.baseAt(index), {} };
    ranked.score = ranked.base;
    for (const Category category : AllCategories) {
        Score& part = ranked.parts[indexOf(category)];
        part = used[indexOf(category)] ? catalogue.partAt(index, category) : 0;
        ranked.score += part;
    }
    return ranked;
}

std::vector<Ranked> rankedList(const Catalogue& catalogue, const Order& order, CategorySet used)
{
    std::vector<Ranked> list;
    for (const std::uint32_t index : order) {
        list.push_back(rankedAt(catalogue, index, used));
        list.back().rank = std::ssize(list);
    }
    return list;
}

// The old and the new rank of everything that is in either list, by index.
using Moves = QHash<std::uint32_t, Move>;

std::optional<Moves> movesBetween(
    const Catalogue& catalogue, const Rankings& rankings, const Cancelled& cancelled)
{
    Moves moves;
    for (const std::uint32_t index : rankings.topBefore)
        moves.insert(index, { catalogue.idAt(index), moves.size() + 1, 0 });
    for (qint64 to = 1; const std::uint32_t index : rankings.topAfter) {
        Move& move = moves[index];
        move.item = catalogue.idAt(index);
        move.to = to++;
    }
    Order gone;
    Order come;
    for (auto move = moves.cbegin(); move != moves.cend(); ++move) {
        if (move->to == 0)
            gone.push_back(move.key());
        if (move->from == 0)
            come.push_back(move.key());
    }
    const auto newRanks = ranksOf(gone, rankings.after, cancelled);
    const auto oldRanks = ranksOf(come, rankings.before, cancelled);
    if (!newRanks || !oldRanks)
        return {};
    for (std::size_t i = 0; i < gone.size(); ++i)
        moves[gone[i]].to = (*newRanks)[i];
    for (std::size_t i = 0; i < come.size(); ++i)
        moves[come[i]].from = (*oldRanks)[i];
    return moves;
}

std::vector<Move> realMoves(const Moves& moves)
{
    std::vector<Move> real;
    std::copy_if(moves.begin(), moves.end(), std::back_inserter(real),
        [](const Move& move) { return move.from != move.to; });
    std::sort(real.begin(), real.end(), [](const Move& a, const Move& b) { return a.from < b.from; });
    return real;
}

// An item that was pushed out without losing anything rested on none of the categories, and was not held
// back.
std::vector<HeldBack> heldBack(
    const std::vector<Ranked>& before, const std::vector<ItemId>& lost, CategorySet off)
{
    const QSet<ItemId> gone(lost.begin(), lost.end());
    std::vector<HeldBack> held;
    for (const Ranked& ranked : before) {
        HeldBack item { ranked.item, {}, 0 };
        for (const Category category : AllCategories) {
            if (const Score part = ranked.parts[indexOf(category)]; off[indexOf(category)] && part > 0) {
                item.categories.set(indexOf(category));
                item.lost += part;
            }
        }
        if (item.categories.any() && gone.contains(ranked.item))
            held.push_back(item);
    }
    return held;
}

double entropyOf(const std::vector<Ranked>& list)
{
    std::array<qint64, CategoryCount> amounts {};
    for (const Ranked& ranked : list) {
        for (std::size_t i = 0; i < CategoryCount; ++i)
            amounts[i] += ranked.parts[i];
    }
    return entropyBits(amounts);
}

Sensitivity compare(const Catalogue& catalogue, Category category, const Order& before, const Order& after)
{
    Sensitivity result { category, 0, 0, 0,
        rboExtrapolated(idsOf(catalogue, before), idsOf(catalogue, after)) };
    const qint64 outside = std::ssize(before);
    QHash<std::uint32_t, qint64> places;
    for (const std::uint32_t index : before)
        places.insert(index, places.size());
    for (qint64 place = 0; const std::uint32_t index : after) {
        const auto old = places.constFind(index);
        result.gained += old == places.cend() ? 1 : 0;
        result.footrule += std::abs((old == places.cend() ? outside : *old) - place);
        places.remove(index);
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

std::vector<Sensitivity> strongestFirst(
    const Catalogue& catalogue, const Rankings& rankings, CategorySet alone)
{
    std::vector<Sensitivity> all;
    for (const Category category : AllCategories) {
        if (alone[indexOf(category)])
            all.push_back(
                compare(catalogue, category, rankings.topBefore, rankings.switched[indexOf(category)]));
    }
    std::stable_sort(all.begin(), all.end(), isStronger);
    return all;
}

} // namespace

Difference difference(
    const Catalogue& catalogue, CategorySet now, CategorySet asIf, int top, const Cancelled& cancelled)
{
    const CategorySet changed = now ^ asIf;
    const CategorySet alone = changed.any() ? changed : now;
    const auto rankings = rankAll(catalogue, now, asIf, alone, lengthOf(catalogue, top), cancelled);
    const auto moves = rankings ? movesBetween(catalogue, *rankings, cancelled) : std::nullopt;
    if (!moves)
        return {};

    Difference result;
    result.before = rankedList(catalogue, rankings->topBefore, now);
    result.after = rankedList(catalogue, rankings->topAfter, asIf);
    result.moves = realMoves(*moves);
    const qint64 length = std::ssize(result.before);
    for (const std::uint32_t index : rankings->topBefore) {
        if (const Move move = moves->value(index); move.to > length)
            result.lost.push_back(move.item);
    }
    for (const std::uint32_t index : rankings->topAfter) {
        const Move move = moves->value(index);
        (move.from > length ? result.gained : result.stays).push_back(move.item);
    }
    result.heldBack = heldBack(result.before, result.lost, now & ~asIf);
    const std::vector<ItemId> before = idsOf(catalogue, rankings->topBefore);
    const std::vector<ItemId> after = idsOf(catalogue, rankings->topAfter);
    result.measures = { rboExtrapolated(before, after), kendallTau(before, after), entropyOf(result.before),
        entropyOf(result.after) };
    const std::vector<Sensitivity> strongest = strongestFirst(catalogue, *rankings, alone);
    if (!strongest.empty() && strongest.front().footrule > 0)
        result.strongest = strongest.front().category;
    return result;
}

std::vector<Sensitivity> sensitivity(
    const Catalogue& catalogue, CategorySet used, int top, const Cancelled& cancelled)
{
    const auto rankings = rankAll(catalogue, used, used, used, lengthOf(catalogue, top), cancelled);
    return rankings ? strongestFirst(catalogue, *rankings, used) : std::vector<Sensitivity> {};
}

} // namespace candor::scoring
