#include "top_list.h"

#include <algorithm>
#include <limits>

namespace candor::scoring {

namespace {

constexpr std::size_t Spare = 4; // candidates for each place, so that sorting out pays

Score scoreOf(TopList::Key key)
{
    return static_cast<Score>(std::numeric_limits<Score>::max() - static_cast<std::int64_t>(key >> 32));
}

} // namespace

TopList::TopList(std::size_t size)
    : m_size(size)
{
}

TopList::Key TopList::keyOf(Score score, std::size_t index)
{
    const auto below = static_cast<Key>(std::numeric_limits<Score>::max() - static_cast<std::int64_t>(score));
    return below << 32 | static_cast<std::uint32_t>(index);
}

void TopList::offer(std::span<const Score> scores, std::size_t first)
{
    if (m_size == 0)
        return;
    // Most blocks hold nothing of interest, and the highest score says so without a branch an item. A tie
    // with the least of the best is lost: what comes later has the higher index.
    Score highest = std::numeric_limits<Score>::min();
    for (const Score score : scores)
        highest = std::max(highest, score);
    if (m_full && highest <= m_least)
        return;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (m_full && scores[i] <= m_least)
            continue;
        m_candidates.push_back(keyOf(scores[i], first + i));
        if (m_candidates.size() >= m_size * Spare)
            keepBest();
    }
}

void TopList::keepBest()
{
    const auto last = m_candidates.begin() + static_cast<std::ptrdiff_t>(m_size) - 1;
    std::nth_element(m_candidates.begin(), last, m_candidates.end());
    m_candidates.resize(m_size);
    m_least = scoreOf(m_candidates.back());
    m_full = true;
}

std::vector<std::uint32_t> TopList::best() &&
{
    std::sort(m_candidates.begin(), m_candidates.end());
    m_candidates.resize(std::min(m_candidates.size(), m_size));
    std::vector<std::uint32_t> indexes;
    indexes.reserve(m_candidates.size());
    for (const Key key : m_candidates)
        indexes.push_back(indexOf(key));
    return indexes;
}

} // namespace candor::scoring
