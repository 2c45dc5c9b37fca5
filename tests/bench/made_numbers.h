#pragma once

#include "tile_builder.h"

#include <array>
#include <numeric>
#include <vector>

namespace candor::bench {

inline constexpr std::size_t Columns = 16;

// The same numbers on every system, so that results can be compared.
class Numbers {
public:
    std::uint32_t next()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>(m_state >> 33U);
    }
    scoring::Score below(std::uint32_t end) { return static_cast<scoring::Score>(next() % end); }

private:
    std::uint64_t m_state = 42;
};

// What bounds like, what they like less, and what they cannot help with.
enum class Layout { Topic, Random, Score, Independent };
inline const char* nameOf(Layout layout)
{
    constexpr std::array names { "topic order", "random order", "score order", "i.i.d., dense" };
    return names[static_cast<std::size_t>(layout)];
}

// Items about one of many topics, each of which rests on about a third of the columns.
inline scoring::Tiles madeTiles(Layout layout, std::size_t items)
{
    Numbers numbers;
    const std::size_t topics = std::max<std::size_t>(200, items / 2000);
    std::vector<std::array<scoring::Score, Columns>> means(topics);
    std::vector<scoring::Score> sums;
    for (auto& mean : means) {
        for (scoring::Score& one : mean)
            one = numbers.below(100) < 35 ? 1 + numbers.below(200) + (numbers.below(20) == 0 ? 400 : 0) : 0;
        sums.push_back(std::accumulate(mean.begin(), mean.end(), 0));
    }
    std::vector<std::size_t> byScore(topics);
    std::iota(byScore.begin(), byScore.end(), 0U);
    std::sort(
        byScore.begin(), byScore.end(), [&](std::size_t a, std::size_t b) { return sums[a] > sums[b]; });

    const std::vector<std::size_t> touched(Columns, items);
    scoring::TileBuilder builder(items, touched);
    for (std::size_t item = 0; item < items; ++item) {
        std::size_t topic = item * topics / items;
        if (layout == Layout::Random)
            topic = numbers.next() % topics;
        if (layout == Layout::Score)
            topic = byScore[topic];
        for (std::size_t column = 0; column < Columns; ++column) {
            const scoring::Score mean = means[topic][column];
            const scoring::Score any = numbers.below(500) + numbers.below(500) + numbers.below(500) - 750;
            const scoring::Score near = mean == 0 ? 0 : mean + numbers.below(100);
            builder.set(item, column, layout == Layout::Independent ? any : near);
        }
    }
    return std::move(builder).finish();
}

inline scoring::Mix allColumns(scoring::Part weight = 1)
{
    scoring::Mix mix {};
    for (std::size_t column = 0; column < Columns; ++column)
        mix[column] = weight;
    return mix;
}

} // namespace candor::bench
