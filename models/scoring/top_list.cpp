#include "top_list.h"

#include <algorithm>
#include <limits>

namespace candor::scoring {

namespace {

constexpr std::size_t Spare = 4; // candidates for each place, so that sorting out pays

} // namespace

TopList::TopList(std::size_t size, std::optional<Score> floor)
    : m_size(size)
    , m_floor(floor.value_or(std::numeric_limits<Score>::min()))
    , m_last(std::numeric_limits<Key>::max())
{
    m_candidates.reserve(std::min<std::size_t>(size * Spare, 4096));
}

void TopList::offer(const Tiles& tiles, std::size_t block, const Score* scores)
{
    const std::size_t first = block * BlockSize;
    const std::size_t count = tiles.itemsIn(block);
    std::array<std::uint8_t, BlockSize> places;
    const std::size_t found = kernels().sift(scores, TilesInBlock, m_floor, places.data());
    for (std::size_t i = 0; i < found && places[i] < count; ++i)
        offer(keyOf(scores[places[i]], tiles.indexAt(first + places[i])));
}

void TopList::offer(Key key)
{
    if (m_size == 0 || key > m_last)
        return;
    m_candidates.push_back(key);
    if (m_candidates.size() >= m_size * Spare)
        keepBest();
}

void TopList::keepBest()
{
    const auto last = m_candidates.begin() + static_cast<std::ptrdiff_t>(m_size) - 1;
    std::nth_element(m_candidates.begin(), last, m_candidates.end());
    m_candidates.resize(m_size);
    m_last = m_candidates.back();
    m_floor = scoreIn(m_last);
}

std::vector<Key> TopList::best() &&
{
    std::sort(m_candidates.begin(), m_candidates.end());
    m_candidates.resize(std::min(m_candidates.size(), m_size));
    return std::move(m_candidates);
}

} // namespace candor::scoring
