#include "catalogue.h"

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
        AttributeMatrix& matrix = m_catalogue.m_words;
        matrix.words.insert(matrix.words.end(), words.begin(), words.end());
        matrix.first.push_back(matrix.words.size());
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
    catalogue.m_words.first.push_back(0);
    for (const Entry& entry : sorted(items, bases)) {
        catalogue.m_ids.push_back(entry.item->id);
        catalogue.m_titles.push_back(entry.item->title);
        catalogue.m_advertisers.push_back(entry.item->advertiser);
        known.push_back(entry.base);
        words.add(*entry.item);
    }
    catalogue.giveColumns(known);
    const bool hasBase = catalogue.m_baseColumn.has_value();
    catalogue.m_tiles = tilesFrom(catalogue.m_words, catalogue.wordWeights(catalogue.m_weights),
        catalogue.m_columns - (hasBase ? 1 : 0), catalogue.indexesByTopic(),
        hasBase ? std::span<const Score>(known) : std::span<const Score>());
    for (const Category category : AllCategories) {
        if (const auto column = catalogue.columnOf(category))
            catalogue.m_touched[indexOf(category)]
                = static_cast<qint64>(catalogue.m_tiles.touchedBy(*column));
    }
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
    std::array<Score, CategoryCount> room;
    room.fill(LargestPart);
    const std::span<const std::uint32_t> words = m_words.row(index);
    std::vector<Reason> reasons;
    reasons.reserve(words.size());
    for (const std::uint32_t word : words) {
        Score& left = room[indexOf(m_vocabulary[word].category)];
        const Score weight = std::min(m_weights[word], left);
        left -= weight;
        reasons.push_back({ m_vocabulary[word], weight });
    }
    return reasons;
}

// Items that rest on the same attribute most lie together, the better ones first: then a change of one
// category touches few blocks, and most can be passed over.
std::vector<std::uint32_t> Catalogue::indexesByTopic() const
{
    struct Place {
        std::uint32_t topic;
        qint64 whole;
        std::uint32_t index;
    };
    std::vector<Place> places;
    places.reserve(size());
    for (std::uint32_t index = 0; index < size(); ++index) {
        const std::span<const std::uint32_t> words = m_words.row(index);
        Place& place = places.emplace_back(Place {
            words.empty() ? static_cast<std::uint32_t>(m_vocabulary.size()) : words.front(), 0, index });
        for (const std::uint32_t word : words)
            place.whole += m_weights[word];
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

} // namespace candor::scoring
