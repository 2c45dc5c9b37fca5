#pragma once

#include "score.h"

#include <cstddef>
#include <span>

namespace candor::scoring {

inline constexpr std::size_t TileSize = 64; // items whose parts lie side by side

// One column as a kernel reads it: 64 parts of the first tile, `stride` parts further on 64 of the next.
struct Strand {
    const Part* parts = nullptr;
    std::size_t stride = 0;
    Part weight = 1; // -1: taken away
};

// The loops in which all time is spent, written for one kind of processor. Whole numbers only, so that every
// kind gives the same bits. `scores` and `start` have TileSize scores for each tile.
struct Kernels {
    // scores = start (nothing: 0) + the sum of weight * part over the strands. Returns the greatest.
    Score (*mix)(std::span<const Strand> strands, std::size_t tiles, const Score* start, Score* scores);
    // The greatest of start + weight * part, without writing the sums anywhere.
    Score (*crest)(const Strand& strand, std::size_t tiles, const Score* start);
    // Which of the scores are not below `floor`: their places, rising. Returns how many. `places` has room
    // for all, and `tiles` is at most four, so that a place fits into a byte.
    std::size_t (*sift)(const Score* scores, std::size_t tiles, Score floor, std::uint8_t* places);
};

const Kernels& plainKernels(); // any processor
const Kernels* wideKernels(); // AVX2; nothing where the processor has none
const Kernels& kernels(); // the quickest for this processor

} // namespace candor::scoring
