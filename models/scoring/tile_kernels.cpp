#include "tile_kernels.h"

#include <algorithm>
#include <array>
#include <limits>

namespace candor::scoring {

namespace {

// Loops of a fixed length, so that the compiler turns them into vector instructions.
Score mixPlain(std::span<const Strand> strands, std::size_t tiles, const Score* start, Score* scores)
{
    Score greatest = std::numeric_limits<Score>::min();
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        std::array<Score, TileSize> sums {};
        if (start)
            std::copy_n(start + tile * TileSize, TileSize, sums.data());
        for (const Strand& strand : strands) {
            const Part* parts = strand.parts + tile * strand.stride;
            for (std::size_t i = 0; i < TileSize; ++i)
                sums[i] += parts[i] * strand.weight;
        }
        for (std::size_t i = 0; i < TileSize; ++i)
            greatest = std::max(greatest, sums[i]);
        std::copy_n(sums.data(), TileSize, scores + tile * TileSize);
    }
    return greatest;
}

Score crestPlain(const Strand& strand, std::size_t tiles, const Score* start)
{
    Score greatest = std::numeric_limits<Score>::min();
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        const Part* parts = strand.parts + tile * strand.stride;
        const Score* sums = start + tile * TileSize;
        for (std::size_t i = 0; i < TileSize; ++i)
            greatest = std::max(greatest, sums[i] + parts[i] * strand.weight);
    }
    return greatest;
}

std::size_t siftPlain(const Score* scores, std::size_t tiles, Score floor, std::uint8_t* places)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < tiles * TileSize; ++i) {
        places[count] = static_cast<std::uint8_t>(i);
        count += scores[i] >= floor ? 1 : 0;
    }
    return count;
}

} // namespace

const Kernels& plainKernels()
{
    static constexpr Kernels plain { mixPlain, crestPlain, siftPlain };
    return plain;
}

const Kernels& kernels()
{
    static const Kernels& quickest = wideKernels() ? *wideKernels() : plainKernels();
    return quickest;
}

} // namespace candor::scoring
