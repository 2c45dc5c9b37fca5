#include "tiles.h"

#include <algorithm>
#include <limits>

namespace candor::scoring {

namespace {

std::size_t wholeTiles(std::size_t items)
{
    return (items + BlockSize - 1) / BlockSize * TilesInBlock;
}

} // namespace

Key keyOf(Score score, std::uint32_t index)
{
    const auto below = static_cast<Key>(std::numeric_limits<Score>::max() - static_cast<std::int64_t>(score));
    return below << 32U | index;
}

Score scoreIn(Key key)
{
    return static_cast<Score>(std::numeric_limits<Score>::max() - static_cast<std::int64_t>(key >> 32U));
}

std::uint32_t indexIn(Key key)
{
    return static_cast<std::uint32_t>(key);
}

Tiles Tiles::over(std::span<const Part> parts, std::size_t items, std::size_t columns)
{
    Tiles tiles;
    tiles.m_items = parts.size() < wholeTiles(items) * TileSize * columns ? 0 : items;
    tiles.m_dense = columns;
    for (std::size_t column = 0; column < columns; ++column)
        tiles.m_columns.push_back({ false, column });
    tiles.m_parts = parts;
    tiles.findLimits();
    return tiles;
}

std::size_t Tiles::itemsIn(std::size_t block) const
{
    return std::min(BlockSize, m_items - block * BlockSize);
}

std::uint32_t Tiles::indexAt(std::size_t position) const
{
    return m_indexes.empty() ? static_cast<std::uint32_t>(position) : m_indexes[position];
}

std::uint32_t Tiles::positionOf(std::uint32_t index) const
{
    return m_positions.empty() ? index : m_positions[index];
}

std::size_t Tiles::denseAt(std::size_t position, std::size_t place) const
{
    return (position / TileSize * m_dense + place) * TileSize + position % TileSize;
}

Part Tiles::partAt(std::size_t position, std::size_t column) const
{
    const Column& wanted = m_columns[column];
    if (!wanted.isSparse)
        return m_parts[denseAt(position, wanted.place)];
    const Postings& postings = m_postings[wanted.place];
    const std::size_t block = position / BlockSize;
    const auto first = postings.place.begin() + postings.first[block];
    const auto last = postings.place.begin() + postings.first[block + 1];
    const auto place = static_cast<std::uint8_t>(position % BlockSize);
    const auto found = std::lower_bound(first, last, place);
    if (found == last || *found != place)
        return 0;
    return postings.parts[static_cast<std::size_t>(found - postings.place.begin())];
}

std::size_t Tiles::touchedBy(std::size_t column) const
{
    if (isSparse(column))
        return m_postings[m_columns[column].place].parts.size();
    std::size_t touched = 0;
    for (std::size_t block = 0; block < blocks(); ++block) {
        const Strand strand = strandAt(block, column, 1);
        for (std::size_t tile = 0; tile < TilesInBlock; ++tile) {
            const std::span parts(strand.parts + tile * strand.stride, TileSize);
            touched += static_cast<std::size_t>(
                std::count_if(parts.begin(), parts.end(), [](Part part) { return part != 0; }));
        }
    }
    return touched;
}

Strand Tiles::strandAt(std::size_t block, std::size_t column, Part weight) const
{
    const std::size_t stride = m_dense * TileSize;
    const std::size_t first = block * TilesInBlock * stride + m_columns[column].place * TileSize;
    return { m_parts.data() + first, stride, weight };
}

void Tiles::addPostings(std::size_t block, std::size_t column, Part weight, Score* scores) const
{
    const Postings& postings = m_postings[m_columns[column].place];
    for (std::uint32_t i = postings.first[block]; i < postings.first[block + 1]; ++i)
        scores[postings.place[i]] += postings.parts[i] * weight;
}

std::span<const Part> Tiles::leastOf(std::size_t column) const
{
    return std::span(m_least).subspan(column * blocks(), blocks());
}

std::span<const Part> Tiles::greatestOf(std::size_t column) const
{
    return std::span(m_greatest).subspan(column * blocks(), blocks());
}

// What lies behind the last item counts as 0, and so does an item without a posting.
void Tiles::findLimits()
{
    m_least.assign(columns() * blocks(), 0);
    m_greatest.assign(columns() * blocks(), 0);
    for (std::size_t block = 0; block < blocks(); ++block) {
        for (std::size_t column = 0; column < columns(); ++column) {
            Part least = 0;
            Part greatest = 0;
            const auto widen = [&least, &greatest](std::span<const Part> parts) {
                for (const Part part : parts) {
                    least = std::min(least, part);
                    greatest = std::max(greatest, part);
                }
            };
            if (isSparse(column)) {
                const Postings& postings = m_postings[m_columns[column].place];
                const std::uint32_t first = postings.first[block];
                widen(std::span(postings.parts).subspan(first, postings.first[block + 1] - first));
            } else {
                const Strand strand = strandAt(block, column, 1);
                least = greatest = *strand.parts;
                for (std::size_t tile = 0; tile < TilesInBlock; ++tile)
                    widen({ strand.parts + tile * strand.stride, TileSize });
            }
            m_least[column * blocks() + block] = least;
            m_greatest[column * blocks() + block] = greatest;
        }
    }
}

std::size_t Tiles::bytes() const
{
    std::size_t bytes = m_parts.size_bytes() + (m_least.size() + m_greatest.size()) * sizeof(Part)
        + (m_indexes.size() + m_positions.size()) * sizeof(std::uint32_t);
    for (const Postings& postings : m_postings) {
        bytes += postings.first.size() * sizeof(std::uint32_t) + postings.place.size()
            + postings.parts.size() * sizeof(Part);
    }
    return bytes;
}

} // namespace candor::scoring
