#pragma once

#include "tiles.h"

#include <optional>

namespace candor::scoring {

// The best `size` of many items, found while their scores pass by in any order. Keeps a few times `size`,
// never all. Exact whatever the order: what ties with the last place is kept until the indexes decide.
class TopList {
public:
    // `floor`: a score that `size` items are known to reach, so that what lies below need not be looked at.
    explicit TopList(std::size_t size, std::optional<Score> floor = {});

    // Whether an item with this score might belong to the best.
    bool wants(Score score) const { return score >= m_floor; }
    Score floor() const { return m_floor; }

    // The scores of one block of `tiles`, 256 of them.
    void offer(const Tiles& tiles, std::size_t block, const Score* scores);
    void offer(Key key);

    std::vector<Key> best() &&; // best first

private:
    void keepBest();

    std::size_t m_size;
    std::vector<Key> m_candidates;
    Score m_floor;
    Key m_last; // of the best, once there are enough
};

} // namespace candor::scoring
