#pragma once

#include "tiles.h"

namespace candor::scoring {

// Which attributes every item names, as places in a vocabulary: one row after the other.
struct AttributeMatrix {
    std::vector<std::uint32_t> words;
    std::vector<std::size_t> first; // of each row in `words`, and one past the last

    std::size_t items() const { return first.empty() ? 0 : first.size() - 1; }
    std::span<const std::uint32_t> row(std::size_t index) const
    {
        return std::span(words).subspan(first[index], first[index + 1] - first[index]);
    }
};

// What a word of the vocabulary adds, and to which column.
struct WordWeight {
    Part weight = 0;
    std::uint16_t column = 0;
};

// Adds the words of every item up, column by column, in one pass over the matrix. `indexes`: which item lies
// at each position. `bases`: one more column, the last, by index; none: no such column. A sum that is larger
// than a part can be stops there.
Tiles tilesFrom(const AttributeMatrix& matrix, std::span<const WordWeight> words, std::size_t columns,
    std::vector<std::uint32_t> indexes, std::span<const Score> bases = {});

} // namespace candor::scoring
