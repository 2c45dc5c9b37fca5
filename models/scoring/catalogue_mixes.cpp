#include "catalogue.h"
#include "tile_builder.h"

#include <algorithm>

namespace candor::scoring {

Mix Catalogue::mixOf(CategorySet used) const
{
    Mix mix {};
    for (std::size_t category = 0; category < CategoryCount; ++category) {
        if (m_columnOf[category])
            mix[*m_columnOf[category]] = used[category] ? 1 : 0;
    }
    if (m_baseColumn)
        mix[*m_baseColumn] = 1;
    return mix;
}

Mix Catalogue::mixOf(const Shares& shares) const
{
    Mix mix {};
    for (std::size_t category = 0; category < CategoryCount; ++category) {
        if (m_columnOf[category])
            mix[*m_columnOf[category]]
                = static_cast<Part>(std::clamp<int>(shares[category], 0, LargestWeight));
    }
    if (m_baseColumn)
        mix[*m_baseColumn] = LargestWeight;
    return mix;
}

std::vector<Score> Catalogue::weighed(const WeightOf& weightOf) const
{
    std::vector<Score> weights;
    weights.reserve(m_vocabulary.size());
    for (const Attribute& word : m_vocabulary)
        weights.push_back(std::clamp<Score>(weightOf(word), 0, LargestPart));
    return weights;
}

std::vector<std::uint32_t> Catalogue::indexesInPlace() const
{
    std::vector<std::uint32_t> indexes;
    indexes.reserve(size());
    for (std::size_t position = 0; position < size(); ++position)
        indexes.push_back(m_tiles.indexAt(position));
    return indexes;
}

Tiles Catalogue::tilesWith(std::span<const Score> weights) const
{
    std::vector<Score> bases;
    for (std::size_t index = 0; index < size(); ++index)
        bases.push_back(baseAt(index));
    return tilesFor(amountsWith(weights), bases, indexesInPlace());
}

Tiles Catalogue::columnWith(Category category, std::span<const Score> weights) const
{
    const std::vector<Amounts> amounts = amountsWith(weights);
    std::vector<std::uint32_t> indexes = indexesInPlace();
    TileBuilder builder(size(), std::array { size() }); // side by side: read once, then thrown away
    for (std::size_t position = 0; position < size(); ++position)
        builder.set(position, 0, amounts[indexes[position]][indexOf(category)]);
    return std::move(builder).finish(std::move(indexes));
}

} // namespace candor::scoring
