#include "tile_kernels.h"

// The same loops with AVX2, which has had every x86 processor for ten years, but not the baseline that
// distributions compile for. Nothing here is called before the processor was asked.
#if defined(__x86_64__) && defined(__GNUC__)

#include <array>
#include <bit>
#include <immintrin.h>

#define CANDOR_WIDE [[gnu::target("avx2")]]

namespace candor::scoring {

namespace {

constexpr std::size_t Wide = 16; // parts in one register, scores in two
constexpr std::size_t Groups = TileSize / Wide;
constexpr std::size_t Ahead = 8; // tiles

CANDOR_WIDE __m256i load(const Part* parts)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(parts));
}

CANDOR_WIDE __m256i load(const Score* scores)
{
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(scores));
}

CANDOR_WIDE void store(Score* scores, __m256i value)
{
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(scores), value);
}

// Eight parts times one weight, each as a score.
CANDOR_WIDE __m256i times(const Part* parts, __m256i weight)
{
    const __m256i wide = _mm256_cvtepi16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(parts)));
    return _mm256_madd_epi16(wide, weight);
}

// One column of many lies in pieces too far apart for the processor to guess the next. An address behind the
// end does no harm: it is a hint.
CANDOR_WIDE inline void fetch(const Strand& strand, std::size_t tile)
{
    const Part* parts = strand.parts + tile * strand.stride;
    _mm_prefetch(parts, _MM_HINT_T0);
    _mm_prefetch(parts + TileSize / 2, _MM_HINT_T0);
}

CANDOR_WIDE __m256i pairOf(Part first, Part second)
{
    const auto low = static_cast<std::uint32_t>(static_cast<std::uint16_t>(first));
    const auto high = static_cast<std::uint32_t>(static_cast<std::uint16_t>(second));
    return _mm256_set1_epi32(std::bit_cast<int>(low | high << 16U));
}

CANDOR_WIDE Score greatestOf(__m256i scores)
{
    std::array<Score, 8> lanes {};
    store(lanes.data(), scores);
    Score greatest = lanes[0];
    for (const Score lane : lanes)
        greatest = lane > greatest ? lane : greatest;
    return greatest;
}

// The sums of one tile stay in eight registers. Two columns at a time: their parts are interleaved, and one
// instruction multiplies and adds both, which leaves the sums of items 0-3 8-11 | 4-7 12-15 in two registers.
struct TileSums {
    __m256i low[Groups];
    __m256i high[Groups];
};

CANDOR_WIDE inline __attribute__((always_inline)) void addPair(
    TileSums& sums, const Part* a, const Part* b, __m256i weights)
{
#pragma GCC unroll 4
    for (std::size_t group = 0; group < Groups; ++group) {
        const __m256i first = load(a + group * Wide);
        const __m256i second = load(b + group * Wide);
        const __m256i low = _mm256_madd_epi16(_mm256_unpacklo_epi16(first, second), weights);
        const __m256i high = _mm256_madd_epi16(_mm256_unpackhi_epi16(first, second), weights);
        sums.low[group] = _mm256_add_epi32(sums.low[group], low);
        sums.high[group] = _mm256_add_epi32(sums.high[group], high);
    }
}

CANDOR_WIDE inline __attribute__((always_inline)) void addOne(TileSums& sums, const Part* a, __m256i weight)
{
    const __m256i none = _mm256_setzero_si256();
#pragma GCC unroll 4
    for (std::size_t group = 0; group < Groups; ++group) {
        const __m256i first = load(a + group * Wide);
        sums.low[group] = _mm256_add_epi32(
            sums.low[group], _mm256_madd_epi16(_mm256_unpacklo_epi16(first, none), weight));
        sums.high[group] = _mm256_add_epi32(
            sums.high[group], _mm256_madd_epi16(_mm256_unpackhi_epi16(first, none), weight));
    }
}

// Back into the order of the items, plus where they start; returns the greatest of each lane.
CANDOR_WIDE inline __attribute__((always_inline)) __m256i settle(
    const TileSums& sums, const Score* start, Score* scores, __m256i greatest)
{
#pragma GCC unroll 4
    for (std::size_t group = 0; group < Groups; ++group) {
        __m256i first = _mm256_permute2x128_si256(sums.low[group], sums.high[group], 0x20);
        __m256i second = _mm256_permute2x128_si256(sums.low[group], sums.high[group], 0x31);
        if (start) {
            first = _mm256_add_epi32(first, load(start + group * Wide));
            second = _mm256_add_epi32(second, load(start + group * Wide + Wide / 2));
        }
        greatest = _mm256_max_epi32(greatest, _mm256_max_epi32(first, second));
        store(scores + group * Wide, first);
        store(scores + group * Wide + Wide / 2, second);
    }
    return greatest;
}

CANDOR_WIDE Score mixWide(
    std::span<const Strand> strands, std::size_t tiles, const Score* start, Score* scores)
{
    __m256i greatest = _mm256_set1_epi32(std::bit_cast<int>(0x80000000U));
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        TileSums sums;
        for (std::size_t group = 0; group < Groups; ++group)
            sums.low[group] = sums.high[group] = _mm256_setzero_si256();
        std::size_t next = 0;
        for (; next + 1 < strands.size(); next += 2) {
            const Strand& a = strands[next];
            const Strand& b = strands[next + 1];
            fetch(a, tile + Ahead);
            fetch(b, tile + Ahead);
            addPair(sums, a.parts + tile * a.stride, b.parts + tile * b.stride, pairOf(a.weight, b.weight));
        }
        if (next < strands.size()) {
            const Strand& last = strands[next];
            fetch(last, tile + Ahead);
            addOne(sums, last.parts + tile * last.stride, pairOf(last.weight, 0));
        }
        greatest
            = settle(sums, start ? start + tile * TileSize : nullptr, scores + tile * TileSize, greatest);
    }
    return greatestOf(greatest);
}

CANDOR_WIDE Score crestWide(const Strand& strand, std::size_t tiles, const Score* start)
{
    const __m256i weight = pairOf(strand.weight, 0);
    __m256i greatest = _mm256_set1_epi32(std::bit_cast<int>(0x80000000U));
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        const Part* parts = strand.parts + tile * strand.stride;
        fetch(strand, tile + Ahead);
        const Score* sums = start + tile * TileSize;
#pragma GCC unroll 8
        for (std::size_t i = 0; i < TileSize; i += Wide / 2) {
            const __m256i sum = _mm256_add_epi32(load(sums + i), times(parts + i, weight));
            greatest = _mm256_max_epi32(greatest, sum);
        }
    }
    return greatestOf(greatest);
}

CANDOR_WIDE std::size_t siftWide(const Score* scores, std::size_t tiles, Score floor, std::uint8_t* places)
{
    const __m256i least = _mm256_set1_epi32(floor);
    std::size_t count = 0;
    for (std::size_t first = 0; first < tiles * TileSize; first += Wide / 2) {
        const __m256i below = _mm256_cmpgt_epi32(least, load(scores + first));
        const auto bits = static_cast<unsigned>(_mm256_movemask_ps(_mm256_castsi256_ps(below)));
        for (unsigned kept = ~bits & 0xffU; kept != 0; kept &= kept - 1)
            places[count++]
                = static_cast<std::uint8_t>(first + static_cast<std::size_t>(std::countr_zero(kept)));
    }
    return count;
}

} // namespace

const Kernels* wideKernels()
{
    static constexpr Kernels wide { mixWide, crestWide, siftWide };
    return __builtin_cpu_supports("avx2") ? &wide : nullptr;
}

} // namespace candor::scoring

#else

namespace candor::scoring {

const Kernels* wideKernels()
{
    return nullptr;
}

} // namespace candor::scoring

#endif
