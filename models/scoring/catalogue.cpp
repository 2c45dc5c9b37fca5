#include "catalogue.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace candor::scoring {

namespace {

// Fourteen parts and a base of this size still fit into a score.
constexpr Score LargestPart = 1 << 26;
constexpr Score LargestBase = 1 << 30;

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
        entries.push_back({ &items[i], i < bases.size() ? std::clamp(bases[i], 0, LargestBase) : 0 });
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

std::size_t wholeBlocks(std::size_t items)
{
    return (items + Catalogue::BlockSize - 1) / Catalogue::BlockSize * Catalogue::BlockSize;
}

} // namespace

Catalogue Catalogue::of(std::span<const Item> items, const WeightOf& weightOf, std::span<const Score> bases)
{
    const std::vector<Entry> entries = sorted(items, bases);
    std::unordered_map<Attribute, std::uint32_t, AttributeHash> known;
    Catalogue catalogue;
    catalogue.m_base.resize(wholeBlocks(entries.size()));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Item& item = *entries[i].item;
        catalogue.m_ids.push_back(item.id);
        catalogue.m_titles.push_back(item.title);
        catalogue.m_advertisers.push_back(item.advertiser);
        catalogue.m_base[i] = entries[i].base;
        catalogue.m_firstWord.push_back(catalogue.m_words.size());
        for (const Attribute& attribute : item.attributes) {
            const auto next = static_cast<std::uint32_t>(catalogue.m_vocabulary.size());
            const auto [word, isNew] = known.try_emplace(attribute, next);
            if (isNew)
                catalogue.m_vocabulary.push_back(
                    { attribute, std::clamp(weightOf(attribute), 0, LargestPart) });
            catalogue.m_words.push_back(word->second);
        }
    }
    catalogue.m_firstWord.push_back(catalogue.m_words.size());
    catalogue.fillColumns();
    return catalogue;
}

std::optional<std::size_t> Catalogue::find(ItemId id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end() || *found != id)
        return {};
    return static_cast<std::size_t>(found - m_ids.begin());
}

const Score* Catalogue::partsOf(std::size_t block, Category category) const
{
    const std::optional<std::size_t> column = m_columnOf[indexOf(category)];
    return column ? m_parts.data() + (block * m_columns + *column) * BlockSize : nullptr;
}

Score Catalogue::partAt(std::size_t index, Category category) const
{
    const Score* parts = partsOf(index / BlockSize, category);
    return parts ? parts[index % BlockSize] : 0;
}

// Columns and explanations come from here, so that they cannot disagree. A part that would become too large
// for a score stops growing; the attributes that come after then add nothing, and say so.
std::vector<Reason> Catalogue::reasonsAt(std::size_t index) const
{
    std::vector<const Reason*> words;
    for (std::size_t i = m_firstWord[index]; i < m_firstWord[index + 1]; ++i)
        words.push_back(&m_vocabulary[m_words[i]]);
    std::sort(words.begin(), words.end(), [](const Reason* a, const Reason* b) {
        return a->weight != b->weight ? a->weight > b->weight : comesBefore(a->attribute, b->attribute);
    });
    words.erase(std::unique(words.begin(), words.end()), words.end());

    std::array<Score, CategoryCount> room;
    room.fill(LargestPart);
    std::vector<Reason> reasons;
    reasons.reserve(words.size());
    for (const Reason* word : words) {
        Score& left = room[indexOf(word->attribute.category)];
        const Score weight = std::min(word->weight, left);
        left -= weight;
        reasons.push_back({ word->attribute, weight });
    }
    return reasons;
}

void Catalogue::findColumns()
{
    for (const Category category : AllCategories) {
        const auto adds = [category](const Reason& word) {
            return word.attribute.category == category && word.weight > 0;
        };
        if (std::any_of(m_vocabulary.begin(), m_vocabulary.end(), adds))
            m_columnOf[indexOf(category)] = m_columns++;
    }
}

void Catalogue::fillColumns()
{
    findColumns();
    m_parts.resize(m_base.size() * m_columns);
    for (std::size_t index = 0; index < size(); ++index) {
        const std::size_t block = index / BlockSize * m_columns;
        for (const Reason& reason : reasonsAt(index)) {
            if (const auto column = m_columnOf[indexOf(reason.attribute.category)])
                m_parts[(block + *column) * BlockSize + index % BlockSize] += reason.weight;
        }
    }
}

qint64 Catalogue::touchedBy(Category category) const
{
    qint64 touched = 0;
    for (std::size_t block = 0; block < blocks(); ++block) {
        if (const Score* parts = partsOf(block, category))
            touched += std::count_if(parts, parts + BlockSize, [](Score part) { return part > 0; });
    }
    return touched;
}

} // namespace candor::scoring
