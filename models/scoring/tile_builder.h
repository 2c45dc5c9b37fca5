#pragma once

#include "tiles.h"

namespace candor::scoring {

// Fills tiles, position by position.
class TileBuilder {
public:
    // `touched`: to how many items each column adds something, or more; it decides between parts side by side
    // and postings. Columns beyond MostColumns are left out.
    TileBuilder(std::size_t items, std::span<const std::size_t> touched);

    // Positions never go back. What is larger than a part can be stops there.
    void set(std::size_t position, std::size_t column, Score part);
    // All columns of 64 positions at once, 64 parts for each column; what lies behind the last item is 0.
    void setTile(std::size_t tile, std::span<const Score> parts);

    // `indexes`: what lies at each position, when items do not lie in the order of their indexes.
    Tiles finish(std::vector<std::uint32_t> indexes = {}) &&;

private:
    void closeUpTo(std::size_t block);

    Tiles m_tiles;
    std::span<Part> m_parts;
    std::size_t m_open = 0; // the block that postings are now added to
};

} // namespace candor::scoring
