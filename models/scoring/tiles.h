#pragma once

#include "large_array.h"
#include "tile_kernels.h"

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace candor::scoring {

// Asked every few thousand items whether the answer is still wanted.
using Cancelled = std::function<bool()>;

inline constexpr std::size_t TilesInBlock = 4;
inline constexpr std::size_t BlockSize
    = TileSize * TilesInBlock; // items that are read, or passed over, together
inline constexpr std::size_t MostColumns = 64;

// How much each column counts: 1 or 0 for switches, 0 to 100 for sliders (scores are then in hundredths of
// their unit, so that nothing is ever rounded), negative for what is taken away.
using Mix = std::array<Part, MostColumns>;
inline constexpr Part LargestWeight = 100;

// An item's place among all: the smaller, the better. A higher score is better, then a lower index; no two
// are equal.
using Key = std::uint64_t;
Key keyOf(Score score, std::uint32_t index);
Score scoreIn(Key key);
std::uint32_t indexIn(Key key);

// The numbers that all rankings come from: for each item and column what the one adds to the other. Items lie
// in tiles of 64, in a tile all columns side by side, so that a pass reads memory in one direction: two bytes
// an item and column. A column that adds to few items is kept as postings, three bytes each. For every block
// and column the least and the greatest part are known, so that a question can pass over most blocks.
//
// Items have two numbers: the position, where they lie (near each other what is alike), and the index, which
// decides between equal scores. Immutable once built; any thread.
class Tiles {
public:
    Tiles() = default;

    // All columns dense, in memory that somebody else keeps: a mapped file. `parts` as parts() of tiles
    // without postings; positions are indexes. Reads it once for the limits.
    static Tiles over(std::span<const Part> parts, std::size_t items, std::size_t columns);

    std::size_t items() const { return m_items; }
    std::size_t columns() const { return m_columns.size(); }
    std::size_t blocks() const { return (m_items + BlockSize - 1) / BlockSize; }
    std::size_t itemsIn(std::size_t block) const;

    std::uint32_t indexAt(std::size_t position) const;
    std::uint32_t positionOf(std::uint32_t index) const;
    Part partAt(std::size_t position, std::size_t column) const;

    std::size_t touchedBy(std::size_t column) const; // to how many items it adds something

    // For passes over blocks.
    std::span<const Part> leastOf(std::size_t column) const; // in each block
    std::span<const Part> greatestOf(std::size_t column) const;
    bool isSparse(std::size_t column) const { return m_columns[column].isSparse; }
    Strand strandAt(std::size_t block, std::size_t column, Part weight) const;
    void addPostings(std::size_t block, std::size_t column, Part weight, Score* scores) const;

    std::span<const Part> parts() const { return m_parts; }
    std::size_t bytes() const; // of memory, mapped or own

private:
    friend class TileBuilder;

    struct Column {
        bool isSparse = false;
        std::size_t place = 0; // among the dense ones in a tile, or of its postings
    };
    struct Postings { // by rising position
        std::vector<std::uint32_t> first; // of each block, and one past the last
        std::vector<std::uint8_t> place; // in the block
        std::vector<Part> parts;
    };

    std::size_t denseAt(std::size_t position, std::size_t place) const;
    void findLimits();

    std::size_t m_items = 0;
    std::size_t m_dense = 0;
    std::vector<Column> m_columns;
    LargeArray<Part> m_memory;
    std::span<const Part> m_parts; // [tile][dense column][item]: m_memory's, or mapped
    std::vector<Postings> m_postings;
    std::vector<Part> m_least; // [column][block]
    std::vector<Part> m_greatest;
    std::vector<std::uint32_t> m_indexes; // of each position; none: they are the same
    std::vector<std::uint32_t> m_positions; // of each index
};

} // namespace candor::scoring
