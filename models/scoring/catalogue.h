#pragma once

#include "weights.h"

#include <array>
#include <optional>

namespace candor::scoring {

// One reason of an item: what it asks for, and what that adds to its score.
struct Reason {
    Attribute attribute;
    Score weight = 0;

    bool operator==(const Reason&) const = default;
};

// What can be ranked: items by rising id, and for each category one column with what it adds to every item's
// score. Never changes once it is made, so it is shared between threads as a pointer to const. Items may come
// in any order; of two with the same id the one that sorts first counts, of an attribute named twice one.
class Catalogue {
public:
    Catalogue() = default;

    // `bases`: what an item scores by itself, such as an offer's popularity; one for each item, or none: 0,
    // as for ads.
    static Catalogue of(
        std::span<const Item> items, const WeightOf& weightOf, std::span<const Score> bases = {});

    std::size_t size() const { return m_ids.size(); }
    std::optional<std::size_t> find(ItemId id) const;

    ItemId idAt(std::size_t index) const { return m_ids[index]; }
    const QString& titleAt(std::size_t index) const { return m_titles[index]; }
    const QString& advertiserAt(std::size_t index) const { return m_advertisers[index]; }
    Score baseAt(std::size_t index) const { return m_base[index]; }
    Score partAt(std::size_t index, Category category) const;

    // Every attribute with its weight, heaviest first: by category they add up to its part, with the base to
    // the score.
    std::vector<Reason> reasonsAt(std::size_t index) const;

    // To how many items a category adds something.
    qint64 touchedBy(Category category) const;

    // For the pass over all items: blocks of fixed size, the last one filled up with zeros. What the
    // categories add lies block by block side by side, so that a pass reads memory in one direction; nothing
    // for a category that adds to no item.
    static constexpr std::size_t BlockSize = 512;
    std::size_t blocks() const { return m_base.size() / BlockSize; }
    const Score* baseOf(std::size_t block) const { return m_base.data() + block * BlockSize; }
    const Score* partsOf(std::size_t block, Category category) const;

private:
    void findColumns();
    void fillColumns();

    std::vector<ItemId> m_ids;
    std::vector<QString> m_titles;
    std::vector<QString> m_advertisers;
    std::vector<Score> m_base;
    std::array<std::optional<std::size_t>, CategoryCount> m_columnOf; // the place of a category in each block
    std::size_t m_columns = 0;
    std::vector<Score> m_parts; // [block][column][item]

    std::vector<Reason> m_vocabulary; // every attribute once
    std::vector<std::uint32_t> m_words; // the items' attributes, as indexes into the vocabulary
    std::vector<std::size_t> m_firstWord; // of each item, and one past the last
};

} // namespace candor::scoring
