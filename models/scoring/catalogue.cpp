#include "catalogue.h"

#include "tile_builder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace candor::scoring {

namespace {

auto inOrder(const Attribute& attribute)
{
    return std::tie(attribute.category, attribute.label, attribute.value);
}

bool comesBefore(const Attribute& a, const Attribute& b)
{
    return inOrder(a) < inOrder(b);
}

// The order of items that have one id: any will do, as long as it does not depend on the order they came in.
bool comesBefore(const Item& a, const Item& b)
{
    if (std::tie(a.id, a.title, a.advertiser) != std::tie(b.id, b.title, b.advertiser))
        return std::tie(a.id, a.title, a.advertiser) < std::tie(b.id, b.title, b.advertiser);
    return std::lexicographical_compare(a.attributes.begin(), a.attributes.end(), b.attributes.begin(),
        b.attributes.end(),
        [](const Attribute& one, const Attribute& other) { return comesBefore(one, other); });
}

struct Entry {
    const Item* item = nullptr;
    Score base = 0;
};

std::vector<Entry> sorted(std::span<const Item> items, std::span<const Score> bases)
{
    std::vector<Entry> entries;
    entries.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        entries.push_back({ &items[i], i < bases.size() ? std::clamp<Score>(bases[i], 0, LargestPart) : 0 });
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        if (a.item->id != b.item->id)
            return a.item->id < b.item->id;
        if (comesBefore(*a.item, *b.item) || comesBefore(*b.item, *a.item))
            return comesBefore(*a.item, *b.item);
        return a.base < b.base;
    });
    const auto sameId = [](const Entry& a, const Entry& b) { return a.item->id == b.item->id; };
    entries.erase(std::unique(entries.begin(), entries.end(), sameId), entries.end());
    return entries;
}

Score weightFrom(const WeightOf& weightOf, const Attribute& attribute)
{
    return std::clamp<Score>(weightOf(attribute), 0, LargestPart);
}

} // namespace

// Gives every attribute its place in the vocabulary, and every item its words.
class Catalogue::Words {
public:
    Words(Catalogue& catalogue, const WeightOf& weightOf)
        : m_catalogue(catalogue)
        , m_weightOf(weightOf)
    {
    }

    void add(const Item& item)
    {
        std::vector<std::uint32_t> words;
        for (const Attribute& attribute : item.attributes)
            words.push_back(placeOf(attribute));
        std::sort(words.begin(), words.end(), [this](std::uint32_t a, std::uint32_t b) {
            const std::vector<Score>& weights = m_catalogue.m_weights;
            return weights[a] != weights[b]
                ? weights[a] > weights[b]
                : comesBefore(m_catalogue.m_vocabulary[a], m_catalogue.m_vocabulary[b]);
        });
        words.erase(std::unique(words.begin(), words.end()), words.end());
        m_catalogue.m_firstWord.push_back(m_catalogue.m_words.size());
        m_catalogue.m_words.insert(m_catalogue.m_words.end(), words.begin(), words.end());
    }

private:
    std::uint32_t placeOf(const Attribute& attribute)
    {
        const auto next = static_cast<std::uint32_t>(m_catalogue.m_vocabulary.size());
        const auto [known, isNew] = m_places.try_emplace(attribute, next);
        if (isNew) {
            m_catalogue.m_vocabulary.push_back(attribute);
            m_catalogue.m_weights.push_back(weightFrom(m_weightOf, attribute));
        }
        return known->second;
    }

    Catalogue& m_catalogue;
    const WeightOf& m_weightOf;
    std::unordered_map<Attribute, std::uint32_t, AttributeHash> m_places;
};

Catalogue Catalogue::of(std::span<const Item> items, const WeightOf& weightOf, std::span<const Score> bases)
{
    Catalogue catalogue;
    Words words(catalogue, weightOf);
    std::vector<Score> known;
    for (const Entry& entry : sorted(items, bases)) {
        catalogue.m_ids.push_back(entry.item->id);
        catalogue.m_titles.push_back(entry.item->title);
        catalogue.m_advertisers.push_back(entry.item->advertiser);
        known.push_back(entry.base);
        words.add(*entry.item);
    }
    catalogue.m_firstWord.push_back(catalogue.m_words.size());
    catalogue.layOut(known);
    return catalogue;
}

std::optional<std::size_t> Catalogue::find(ItemId id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end() || *found != id)
        return {};
    return static_cast<std::size_t>(found - m_ids.begin());
}

Score Catalogue::baseAt(std::size_t index) const
{
    const auto position = m_tiles.positionOf(static_cast<std::uint32_t>(index));
    return m_baseColumn ? m_tiles.partAt(position, *m_baseColumn) : 0;
}

Score Catalogue::partAt(std::size_t index, Category category) const
{
    const std::optional<std::size_t> column = m_columnOf[indexOf(category)];
    return column ? m_tiles.partAt(m_tiles.positionOf(static_cast<std::uint32_t>(index)), *column) : 0;
}

// A part that would become too large for a score stops growing; the attributes that come after then add
// nothing, and say so.
std::vector<Reason> Catalogue::reasonsAt(std::size_t index) const
{
    Amounts room;
    room.fill(LargestPart);
    std::vector<Reason> reasons;
    reasons.reserve(m_firstWord[index + 1] - m_firstWord[index]);
    for (std::size_t i = m_firstWord[index]; i < m_firstWord[index + 1]; ++i) {
        const std::uint32_t word = m_words[i];
        Score& left = room[indexOf(m_vocabulary[word].category)];
        const Score weight = std::min(m_weights[word], left);
        left -= weight;
        reasons.push_back({ m_vocabulary[word], weight });
    }
    return reasons;
}

std::vector<Catalogue::Amounts> Catalogue::amountsWith(std::span<const Score> weights) const
{
    std::vector<Amounts> amounts(size());
    for (std::size_t index = 0; index < size(); ++index) {
        for (std::size_t i = m_firstWord[index]; i < m_firstWord[index + 1]; ++i) {
            Score& amount = amounts[index][indexOf(m_vocabulary[m_words[i]].category)];
            amount = std::min<Score>(amount + weights[m_words[i]], LargestPart);
        }
    }
    return amounts;
}

// Items that rest on the same attribute most lie together, the better ones first: then a change of one
// category touches few blocks, and most can be passed over.
std::vector<std::uint32_t> Catalogue::indexesByTopic(std::span<const Amounts> amounts) const
{
    struct Place {
        std::uint32_t topic;
        Score whole;
        std::uint32_t index;
    };
    std::vector<Place> places;
    places.reserve(size());
    for (std::uint32_t index = 0; index < size(); ++index) {
        const bool hasWords = m_firstWord[index] < m_firstWord[index + 1];
        const auto noTopic = static_cast<std::uint32_t>(m_vocabulary.size());
        places.push_back({ hasWords ? m_words[m_firstWord[index]] : noTopic,
            std::accumulate(amounts[index].begin(), amounts[index].end(), Score { 0 }), index });
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return std::tie(a.topic, b.whole, a.index) < std::tie(b.topic, a.whole, b.index);
    });
    std::vector<std::uint32_t> indexes;
    indexes.reserve(places.size());
    for (const Place& place : places)
        indexes.push_back(place.index);
    return indexes;
}

void Catalogue::giveColumns(std::span<const Score> bases)
{
    for (const Category category : AllCategories) {
        const auto names = [category](const Attribute& word) { return word.category == category; };
        if (std::any_of(m_vocabulary.begin(), m_vocabulary.end(), names))
            m_columnOf[indexOf(category)] = m_columns++;
    }
    if (std::any_of(bases.begin(), bases.end(), [](Score base) { return base > 0; }))
        m_baseColumn = m_columns++;
}

Tiles Catalogue::tilesFor(
    std::span<const Amounts> amounts, std::span<const Score> bases, std::vector<std::uint32_t> indexes) const
{
    std::vector<std::size_t> touched(m_columns);
    const auto eachPart = [&](std::size_t index, auto take) {
        for (std::size_t category = 0; category < CategoryCount; ++category) {
            if (m_columnOf[category])
                take(*m_columnOf[category], amounts[index][category]);
        }
        if (m_baseColumn)
            take(*m_baseColumn, bases[index]);
    };
    for (std::size_t index = 0; index < size(); ++index)
        eachPart(
            index, [&touched](std::size_t column, Score part) { touched[column] += part > 0 ? 1U : 0U; });
    TileBuilder builder(size(), touched);
    for (std::size_t position = 0; position < size(); ++position) {
        eachPart(
            indexes[position], [&](std::size_t column, Score part) { builder.set(position, column, part); });
    }
    return std::move(builder).finish(std::move(indexes));
}

void Catalogue::layOut(std::span<const Score> bases)
{
    const std::vector<Amounts> amounts = amountsWith(m_weights);
    for (const Amounts& item : amounts) {
        for (std::size_t category = 0; category < CategoryCount; ++category)
            m_touched[category] += item[category] > 0 ? 1 : 0;
    }
    giveColumns(bases);
    m_tiles = tilesFor(amounts, bases, indexesByTopic(amounts));
}

} // namespace candor::scoring
