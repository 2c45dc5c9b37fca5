#pragma once

#include "attribute_matrix.h"
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

// What can be ranked: items by rising id, and the tiles with what each category adds to every item's score.
// Never changes once it is made, so it is shared between threads as a pointer to const. Items may come in any
// order; of two with the same id the one that sorts first counts, of an attribute named twice one.
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
    Score baseAt(std::size_t index) const;
    Score partAt(std::size_t index, Category category) const;

    // Every attribute with its weight, heaviest first: by category they add up to its part, with the base to
    // the score.
    std::vector<Reason> reasonsAt(std::size_t index) const;

    // To how many items a category adds something.
    qint64 touchedBy(Category category) const { return m_touched[indexOf(category)]; }

    // The numbers for passes over all items. An item's index there is its index here; a category that no item
    // names has no column.
    const Tiles& tiles() const { return m_tiles; }
    std::optional<std::size_t> columnOf(Category category) const { return m_columnOf[indexOf(category)]; }
    // These categories in use and the others not; an item's own base always counts.
    Mix mixOf(CategorySet used) const;
    // Sliders: what share of each category is in use, in hundredths. Scores are then in hundredths as well.
    using Shares = std::array<int, CategoryCount>;
    Mix mixOf(const Shares& shares) const;

    // Every attribute that an item names, once, and what each weighs by some rule. Not negative, like all
    // weights here.
    std::span<const Attribute> vocabulary() const { return m_vocabulary; }
    std::span<const Score> weights() const { return m_weights; } // by its places
    std::vector<Score> weighed(const WeightOf& weightOf) const;
    // The same items, positions and columns with other weights, by the places of the vocabulary.
    Tiles tilesWith(std::span<const Score> weights) const;
    // Only one category, as a column that can take the place of its own.
    Tiles columnWith(Category category, std::span<const Score> weights) const;

private:
    class Words;

    void giveColumns(std::span<const Score> bases);
    std::vector<std::uint32_t> indexesByTopic() const;
    std::vector<std::uint32_t> indexesInPlace() const;
    std::vector<WordWeight> wordWeights(std::span<const Score> weights) const;

    std::vector<ItemId> m_ids;
    std::vector<QString> m_titles;
    std::vector<QString> m_advertisers;

    std::vector<Attribute> m_vocabulary; // every attribute once
    std::vector<Score> m_weights; // of the vocabulary
    AttributeMatrix m_words; // the items' attributes, heaviest first

    Tiles m_tiles;
    std::array<std::optional<std::size_t>, CategoryCount> m_columnOf;
    std::optional<std::size_t> m_baseColumn;
    std::size_t m_columns = 0;
    std::array<qint64, CategoryCount> m_touched {};
};

} // namespace candor::scoring
