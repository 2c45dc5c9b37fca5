#include "difference.h"

#include "sensitivity.h"
#include "what_if.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace candor::scoring {

namespace {

// Indexes into a catalogue, best first.
using Order = std::vector<std::uint32_t>;

Order orderOf(std::span<const Key> keys)
{
    Order order;
    order.reserve(keys.size());
    std::transform(keys.begin(), keys.end(), std::back_inserter(order), indexIn);
    return order;
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

std::optional<Moves> movesBetween(const Catalogue& catalogue, const Standing& standing,
    const Question& question, const Order& before, const Order& after, const Cancelled& cancelled)
{
    Moves moves;
    for (const std::uint32_t index : before)
        moves.insert(index, { catalogue.idAt(index), moves.size() + 1, 0 });
    for (qint64 to = 1; const std::uint32_t index : after) {
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
    const auto newRanks = ranksAfter(standing, question, gone, cancelled);
    const auto oldRanks = ranksAfter(standing, { standing.mix(), {} }, come, cancelled);
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

double concentrationOf(const Catalogue& catalogue, const Order& order)
{
    QHash<QString, qint64> shown;
    for (const std::uint32_t index : order)
        ++shown[catalogue.advertiserAt(index)];
    const QList<qint64> amounts = shown.values();
    return concentration(std::span(amounts.begin(), amounts.end()));
}

// Of the categories that change the one that moves most by itself; without a change, of those in use.
std::optional<std::optional<Category>> strongestOf(
    const Standing& standing, const Catalogue& catalogue, CategorySet alone, const Cancelled& cancelled)
{
    const auto all = eachAlone(standing, catalogue, alone, cancelled);
    if (!all)
        return {};
    const bool moves = !all->empty() && all->front().footrule > 0;
    return moves ? std::optional(all->front().category) : std::nullopt;
}

// Which items come, go and stay.
void sortOut(Difference& result, const Moves& moves, const Order& before, const Order& after)
{
    const qint64 length = std::ssize(before);
    for (const std::uint32_t index : before) {
        if (const Move move = moves.value(index); move.to > length)
            result.lost.push_back(move.item);
    }
    for (const std::uint32_t index : after) {
        const Move move = moves.value(index);
        (move.from > length ? result.gained : result.stays).push_back(move.item);
    }
}

Measures measured(
    const Catalogue& catalogue, const Difference& result, const Order& before, const Order& after)
{
    const std::vector<ItemId> old = idsOf(catalogue, before);
    const std::vector<ItemId> fresh = idsOf(catalogue, after);
    const double p = persistenceFor(old.size());
    return { rboExtrapolated(old, fresh, p), p, kendallTau(old, fresh), overlap(old, fresh),
        entropyOf(result.before), entropyOf(result.after), concentrationOf(catalogue, before),
        concentrationOf(catalogue, after) };
}

} // namespace

Difference difference(
    const Catalogue& catalogue, CategorySet now, CategorySet asIf, int top, const Cancelled& cancelled)
{
    const std::size_t length = listLength(catalogue, top);
    const auto standing = Standing::of(catalogue.tiles(), catalogue.mixOf(now), length, cancelled);
    if (!standing)
        return {};
    const Question question { catalogue.mixOf(asIf), {} };
    const auto best = bestAfter(*standing, question, length, cancelled);
    if (!best)
        return {};
    const Order before = orderOf(standing->best());
    const Order after = orderOf(*best);
    const auto moves = movesBetween(catalogue, *standing, question, before, after, cancelled);
    const CategorySet changed = now ^ asIf;
    const auto strongest = strongestOf(*standing, catalogue, changed.any() ? changed : now, cancelled);
    if (!moves || !strongest)
        return {};

    Difference result;
    result.before = rankedList(catalogue, before, now);
    result.after = rankedList(catalogue, after, asIf);
    result.moves = realMoves(*moves);
    sortOut(result, *moves, before, after);
    result.heldBack = heldBack(result.before, result.lost, now & ~asIf);
    result.measures = measured(catalogue, result, before, after);
    result.strongest = *strongest;
    return result;
}

std::optional<Ranked> placeOf(
    const Catalogue& catalogue, CategorySet used, ItemId item, const Cancelled& cancelled)
{
    const auto index = catalogue.find(item);
    const auto standing = Standing::of(catalogue.tiles(), catalogue.mixOf(used), 1, cancelled);
    if (!index || !standing)
        return {};
    const Order asked { static_cast<std::uint32_t>(*index) };
    const auto ranks = ranksAfter(*standing, { standing->mix(), {} }, asked, cancelled);
    if (!ranks)
        return {};
    Ranked ranked = rankedAt(catalogue, asked.front(), used);
    ranked.rank = ranks->front();
    return ranked;
}

} // namespace candor::scoring
