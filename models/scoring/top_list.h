#pragma once

#include "weights.h"

#include <vector>

namespace candor::scoring {

// The best `size` of many items, found while their scores pass by in the order of their indexes. Better is a
// higher score, then a lower index; no two are equal. Keeps a few times `size`, never all.
class TopList {
public:
    explicit TopList(std::size_t size);

    // The scores of the items first, first + 1, …; `first` never goes back.
    void offer(std::span<const Score> scores, std::size_t first);

    std::vector<std::uint32_t> best() &&; // indexes, best first

    // An item's place among all: the smaller, the better.
    using Key = std::uint64_t;
    static Key keyOf(Score score, std::size_t index);
    static std::uint32_t indexOf(Key key) { return static_cast<std::uint32_t>(key); }

private:
    void keepBest();

    std::size_t m_size;
    std::vector<Key> m_candidates;
    bool m_full = false; // at least `size` are known, and none of them scores below m_least
    Score m_least = 0;
};

} // namespace candor::scoring
