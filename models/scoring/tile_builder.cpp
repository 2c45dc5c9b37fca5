#include "tile_builder.h"

#include <algorithm>

namespace candor::scoring {

namespace {

// A column that adds to fewer than one item in twenty is read faster as postings, and takes less room.
constexpr std::size_t OneIn = 20;

Part asPart(Score part)
{
    return static_cast<Part>(std::clamp<Score>(part, -LargestPart, LargestPart));
}

} // namespace

TileBuilder::TileBuilder(std::size_t items, std::span<const std::size_t> touched)
{
    m_tiles.m_items = items;
    for (const std::size_t count : touched.first(std::min(touched.size(), MostColumns))) {
        const bool isSparse = count < (items + OneIn - 1) / OneIn;
        m_tiles.m_columns.push_back({ isSparse, isSparse ? m_tiles.m_postings.size() : m_tiles.m_dense });
        if (isSparse) {
            m_tiles.m_postings.emplace_back().first.assign(m_tiles.blocks() + 1, 0);
            m_tiles.m_postings.back().place.reserve(count);
            m_tiles.m_postings.back().parts.reserve(count);
        } else {
            ++m_tiles.m_dense;
        }
    }
    m_tiles.m_memory = LargeArray<Part>(m_tiles.blocks() * BlockSize * m_tiles.m_dense);
    m_parts = m_tiles.m_memory.all();
}

void TileBuilder::set(std::size_t position, std::size_t column, Score part)
{
    const Part stored = asPart(part);
    const Tiles::Column& wanted = m_tiles.m_columns[column];
    if (!wanted.isSparse) {
        m_parts[m_tiles.denseAt(position, wanted.place)] = stored;
        return;
    }
    if (stored == 0)
        return;
    closeUpTo(position / BlockSize);
    Tiles::Postings& postings = m_tiles.m_postings[wanted.place];
    postings.place.push_back(static_cast<std::uint8_t>(position % BlockSize));
    postings.parts.push_back(stored);
}

void TileBuilder::setTile(std::size_t tile, std::span<const Score> parts)
{
    for (std::size_t column = 0; column < m_tiles.m_columns.size(); ++column) {
        const std::span<const Score> own = parts.subspan(column * TileSize, TileSize);
        if (m_tiles.isSparse(column)) {
            for (std::size_t i = 0; i < TileSize; ++i)
                set(tile * TileSize + i, column, own[i]);
            continue;
        }
        Part* stored = m_parts.data() + m_tiles.denseAt(tile * TileSize, m_tiles.m_columns[column].place);
        for (std::size_t i = 0; i < TileSize; ++i)
            stored[i] = asPart(own[i]);
    }
}

void TileBuilder::closeUpTo(std::size_t block)
{
    for (; m_open < block; ++m_open) {
        for (Tiles::Postings& postings : m_tiles.m_postings)
            postings.first[m_open + 1] = static_cast<std::uint32_t>(postings.parts.size());
    }
}

Tiles TileBuilder::finish(std::vector<std::uint32_t> indexes) &&
{
    closeUpTo(m_tiles.blocks());
    m_tiles.m_parts = m_parts;
    m_tiles.m_positions.resize(indexes.size());
    for (std::size_t position = 0; position < indexes.size(); ++position)
        m_tiles.m_positions[indexes[position]] = static_cast<std::uint32_t>(position);
    m_tiles.m_indexes = std::move(indexes);
    m_tiles.findLimits();
    return std::move(m_tiles);
}

} // namespace candor::scoring
