#include "other_self.h"

#include "identity.h"
#include "measures.h"
#include "sensitivity.h"
#include "what_if.h"

#include <QSet>

#include <algorithm>

namespace candor::scoring {

namespace {

Attribute plain(Category category, const QString& label, const QString& value)
{
    return { category, comparable(label), comparable(value) };
}

// The vocabulary in the form in which it is compared, found once for all selves.
std::vector<Attribute> plainWords(const Catalogue& catalogue)
{
    std::vector<Attribute> words;
    for (const Attribute& word : catalogue.vocabulary())
        words.push_back(plain(word.category, word.label, word.value));
    return words;
}

// Weights as the other self has them, and the categories in which anything differs.
struct Changed {
    std::vector<Score> weights;
    CategorySet categories;

    void set(const Catalogue& catalogue, std::size_t word, Score weight)
    {
        if (weights[word] == weight)
            return;
        weights[word] = weight;
        categories.set(indexOf(catalogue.vocabulary()[word].category));
    }
};

Changed changedBy(const Catalogue& catalogue, std::span<const Attribute> words, const Flip& flip)
{
    const Attribute fromWord = plain(flip.category, flip.label, flip.from);
    const Attribute toWord = plain(flip.category, flip.label, flip.to);
    std::unordered_map<Attribute, Score, AttributeHash> standIns;
    for (const auto& [standIn, weight] : flip.standIns)
        standIns[plain(standIn.category, standIn.label, standIn.value)]
            = std::clamp<Score>(weight, 0, LargestPart);
    const std::span<const Score> weights = catalogue.weights();
    Changed changed { { weights.begin(), weights.end() }, {} };
    Score from = 0; // a value that no item names weighs nothing
    Score to = 0;
    for (std::size_t word = 0; word < words.size(); ++word) {
        if (words[word] == fromWord)
            from = std::max(from, weights[word]);
        if (words[word] == toWord)
            to = std::max(to, weights[word]);
    }
    for (std::size_t word = 0; word < words.size(); ++word) {
        if (words[word] == fromWord)
            changed.set(catalogue, word, to);
        else if (words[word] == toWord)
            changed.set(catalogue, word, from);
        else if (const auto standIn = standIns.find(words[word]); standIn != standIns.end())
            changed.set(catalogue, word, standIn->second);
    }
    return changed;
}

std::vector<ItemId> idsIn(const Catalogue& catalogue, std::span<const Key> keys)
{
    std::vector<ItemId> ids;
    ids.reserve(keys.size());
    for (const Key key : keys)
        ids.push_back(catalogue.idAt(indexIn(key)));
    return ids;
}

std::vector<ItemId> without(const std::vector<ItemId>& list, const std::vector<ItemId>& others)
{
    const QSet<ItemId> known(others.begin(), others.end());
    std::vector<ItemId> rest;
    std::copy_if(list.begin(), list.end(), std::back_inserter(rest),
        [&known](ItemId id) { return !known.contains(id); });
    return rest;
}

std::optional<OtherSelf> asOther(const Standing& standing, const Catalogue& catalogue, const Flip& flip,
    const Changed& changed, std::optional<std::size_t> index, const Cancelled& cancelled)
{
    std::vector<Tiles> columns;
    columns.reserve(CategoryCount); // questions point at them
    Question question { standing.mix(), {} };
    for (const Category category : AllCategories) {
        if (changed.categories[indexOf(category)]) {
            columns.push_back(catalogue.columnWith(category, changed.weights));
            question.others.push_back({ *catalogue.columnOf(category), &columns.back() });
        }
    }
    const auto best = bestAfter(standing, question, standing.top(), cancelled);
    if (!best)
        return {};
    const std::vector<ItemId> before = idsIn(catalogue, standing.best());
    const std::vector<ItemId> after = idsIn(catalogue, *best);
    OtherSelf other { flip, without(after, before), without(before, after), rboExtrapolated(before, after), 0,
        0, after };
    if (!index)
        return other;
    const std::vector asked { static_cast<std::uint32_t>(*index) };
    const auto ranks = ranksAfter(standing, question, asked, cancelled);
    if (!ranks)
        return {};
    const std::size_t position = standing.tiles().positionOf(asked.front());
    other.score = scoreAt(position, recipeOf(standing.tiles(), question));
    other.rank = ranks->front();
    return other;
}

} // namespace

std::vector<OtherSelf> otherSelves(const Catalogue& catalogue, CategorySet used, std::span<const Flip> flips,
    int top, std::optional<ItemId> item, const Cancelled& cancelled)
{
    const auto standing
        = Standing::of(catalogue.tiles(), catalogue.mixOf(used), listLength(catalogue, top), cancelled);
    if (!standing)
        return {};
    const auto index = item ? catalogue.find(*item) : std::nullopt;
    const std::vector<Attribute> words = plainWords(catalogue);
    std::vector<OtherSelf> selves;
    for (const Flip& flip : flips) {
        std::optional<OtherSelf> other
            = asOther(*standing, catalogue, flip, changedBy(catalogue, words, flip), index, cancelled);
        if (!other)
            return {};
        selves.push_back(*std::move(other));
    }
    return selves;
}

} // namespace candor::scoring
