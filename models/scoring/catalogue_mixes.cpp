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

std::vector<WordWeight> Catalogue::wordWeights(std::span<const Score> weights) const
{
    std::vector<WordWeight> words;
    words.reserve(weights.size());
    for (std::size_t word = 0; word < weights.size(); ++word) {
        const std::size_t column = *m_columnOf[indexOf(m_vocabulary[word].category)];
        words.push_back({ static_cast<Part>(weights[word]), static_cast<std::uint16_t>(column) });
    }
    return words;
}

Tiles Catalogue::tilesWith(std::span<const Score> weights) const
{
    std::vector<Score> bases;
    for (std::size_t index = 0; m_baseColumn && index < size(); ++index)
        bases.push_back(baseAt(index));
    return tilesFrom(
        m_words, wordWeights(weights), m_columns - (m_baseColumn ? 1 : 0), indexesInPlace(), bases);
}

// Most items name none of the attributes that weigh otherwise, and keep their part.
Tiles Catalogue::columnWith(Category category, std::span<const Score> weights) const
{
    const std::optional<std::size_t> own = m_columnOf[indexOf(category)];
    std::vector<quint8> isChanged(weights.size());
    for (std::size_t word = 0; word < weights.size(); ++word)
        isChanged[word] = m_vocabulary[word].category == category && weights[word] != m_weights[word] ? 1 : 0;
    const auto weighedAnew = [&](std::span<const std::uint32_t> words) {
        qint64 sum = 0;
        for (const std::uint32_t word : words)
            sum += m_vocabulary[word].category == category ? weights[word] : 0;
        return static_cast<Score>(std::min<qint64>(sum, LargestPart));
    };
    TileBuilder builder(size(), std::array { size() }); // side by side: read once, then thrown away
    for (std::size_t position = 0; position < size(); ++position) {
        const std::span<const std::uint32_t> words = m_words.row(m_tiles.indexAt(position));
        quint8 changed = 0;
        for (const std::uint32_t word : words)
            changed |= isChanged[word];
        const Score part = own ? m_tiles.partAt(position, *own) : 0;
        builder.set(position, 0, changed != 0 ? weighedAnew(words) : part);
    }
    return std::move(builder).finish(); // positions are those of the tiles whose column it replaces
}

} // namespace candor::scoring
