#pragma once

#include "standing.h"
#include "tile_builder.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace candor::test {

// Numbers to rank, known twice: as tiles, and as a plain table that needs no cleverness to be right.
struct World {
    std::vector<std::vector<scoring::Score>> parts; // [index][column]
    scoring::Tiles tiles;

    scoring::Score scoreAt(std::size_t index, const scoring::Mix& mix) const
    {
        scoring::Score score = 0;
        for (std::size_t column = 0; column < parts[index].size(); ++column)
            score += parts[index][column] * mix[column];
        return score;
    }

    // The definition: score everything, sort everything.
    std::vector<scoring::Key> sorted(const scoring::Mix& mix) const
    {
        std::vector<scoring::Key> keys;
        for (std::uint32_t index = 0; index < parts.size(); ++index)
            keys.push_back(scoring::keyOf(scoreAt(index, mix), index));
        std::sort(keys.begin(), keys.end());
        return keys;
    }
    std::vector<scoring::Key> best(const scoring::Mix& mix, std::size_t top) const
    {
        std::vector<scoring::Key> keys = sorted(mix);
        keys.resize(std::min(keys.size(), top));
        return keys;
    }
};

// The four kinds of data that bounds like and dislike.
enum class Layout {
    Topic, // items of one topic lie together
    Random, // the same, shuffled
    Score, // by falling score
    Independent // every number by itself, half of them negative: no bound can help
};

inline scoring::Tiles tilesOf(const std::vector<std::vector<scoring::Score>>& parts, std::size_t columns,
    const std::vector<std::uint32_t>& indexes)
{
    std::vector<std::size_t> touched(columns);
    for (const auto& row : parts) {
        for (std::size_t column = 0; column < columns; ++column)
            touched[column] += row[column] != 0 ? 1U : 0U;
    }
    scoring::TileBuilder builder(parts.size(), touched);
    for (std::size_t position = 0; position < parts.size(); ++position) {
        for (std::size_t column = 0; column < columns; ++column)
            builder.set(position, column, parts[indexes[position]][column]);
    }
    return std::move(builder).finish(indexes);
}

// Few different numbers, so that ties are everywhere; every fifth column adds to few items only.
inline World madeWorld(Layout layout, std::size_t items, std::size_t columns, std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned end) { return static_cast<scoring::Score>(random() % end); };
    World world;
    std::vector<std::vector<scoring::Score>> topics(items / 60 + 3, std::vector<scoring::Score>(columns));
    for (auto& topic : topics) {
        for (scoring::Score& mean : topic)
            mean = below(3) == 0 ? below(200) : 0;
    }
    for (std::size_t index = 0; index < items; ++index) {
        auto& row = world.parts.emplace_back(columns);
        const auto& topic = topics[index * topics.size() / std::max<std::size_t>(items, 1)];
        for (std::size_t column = 0; column < columns; ++column) {
            if (column % 5 == 4)
                row[column] = below(40) == 0 ? below(300) : 0;
            else if (layout == Layout::Independent)
                row[column] = below(50) + below(50) - 49;
            else
                row[column] = topic[column] == 0 ? 0 : topic[column] + below(20);
        }
    }
    std::vector<std::uint32_t> indexes(items);
    std::iota(indexes.begin(), indexes.end(), 0U);
    if (layout == Layout::Random)
        std::shuffle(indexes.begin(), indexes.end(), random);
    if (layout == Layout::Score) {
        std::stable_sort(indexes.begin(), indexes.end(), [&world](std::uint32_t a, std::uint32_t b) {
            const auto whole
                = [](const auto& row) { return std::accumulate(row.begin(), row.end(), scoring::Score {}); };
            return whole(world.parts[a]) > whole(world.parts[b]);
        });
    }
    world.tiles = tilesOf(world.parts, columns, indexes);
    return world;
}

inline scoring::Mix allOf(std::size_t columns, scoring::Part weight = 1)
{
    scoring::Mix mix {};
    std::fill_n(mix.begin(), columns, weight);
    return mix;
}

inline scoring::Mix randomSwitches(std::size_t columns, std::mt19937& random)
{
    scoring::Mix mix {};
    for (std::size_t column = 0; column < columns; ++column)
        mix[column] = static_cast<scoring::Part>(random() % 2);
    return mix;
}

inline scoring::Mix randomSliders(std::size_t columns, std::mt19937& random)
{
    scoring::Mix mix {};
    for (std::size_t column = 0; column < columns; ++column)
        mix[column] = static_cast<scoring::Part>(random() % 101);
    return mix;
}

} // namespace candor::test
