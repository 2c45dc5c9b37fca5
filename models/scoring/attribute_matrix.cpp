#include "attribute_matrix.h"

#include "tile_builder.h"

#include <algorithm>

namespace candor::scoring {

namespace {

constexpr std::size_t Asked = 20'000; // items that tell well enough how dense a column is

// To how many items each column adds something, from a part of them.
std::vector<std::size_t> touchedIn(
    const AttributeMatrix& matrix, std::span<const WordWeight> words, std::size_t columns)
{
    const std::size_t step = std::max<std::size_t>(matrix.items() / Asked, 1);
    std::vector<std::size_t> touched(columns);
    for (std::size_t index = 0; index < matrix.items(); index += step) {
        std::uint64_t seen = 0;
        for (const std::uint32_t word : matrix.row(index))
            seen |= words[word].weight != 0 ? std::uint64_t { 1 } << words[word].column : 0U;
        for (std::size_t column = 0; column < columns; ++column)
            touched[column] += (seen >> column & 1U) * step;
    }
    return touched;
}

} // namespace

Tiles tilesFrom(const AttributeMatrix& matrix, std::span<const WordWeight> words, std::size_t columns,
    std::vector<std::uint32_t> indexes, std::span<const Score> bases)
{
    std::vector<std::size_t> touched = touchedIn(matrix, words, columns);
    if (!bases.empty()) {
        const auto isThere = [](Score base) { return base != 0; };
        touched.push_back(static_cast<std::size_t>(std::count_if(bases.begin(), bases.end(), isThere)));
    }
    TileBuilder builder(matrix.items(), touched);
    std::vector<Score> sums(touched.size() * TileSize); // [column][item]: one tile, in the nearest memory
    for (std::size_t start = 0; start < matrix.items(); start += TileSize) {
        std::fill(sums.begin(), sums.end(), 0);
        const std::size_t count = std::min(TileSize, matrix.items() - start);
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t index = indexes[start + i];
            Score* own = sums.data() + i;
            for (const std::uint32_t word : matrix.row(index))
                own[words[word].column * TileSize] += words[word].weight;
            if (!bases.empty())
                own[columns * TileSize] = bases[index];
        }
        builder.setTile(start / TileSize, sums);
    }
    return std::move(builder).finish(std::move(indexes));
}

} // namespace candor::scoring
