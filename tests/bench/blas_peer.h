#pragma once

#include "tiles.h"

namespace candor::bench {

// The strongest simple opponents: the same columns as floating point numbers, and a library that is good at
// adding those. Whole numbers below 2^24 are exact there too, so that lists can be compared item by item.
class BlasPeer {
public:
    BlasPeer(const scoring::Tiles& tiles, std::size_t columns);

    // Adds a column times `weight` to the totals (saxpy), and finds the best with a heap.
    std::vector<scoring::Key> toggled(std::size_t column, float weight, std::size_t top);
    // All columns times their weights (sgemv), and the best.
    std::vector<scoring::Key> mixed(const std::vector<float>& weights, std::size_t top);

    static bool isThere();

private:
    std::size_t m_items;
    std::vector<float> m_columns; // one after the other
    std::vector<float> m_totals;
    std::vector<float> m_mixed;
};

} // namespace candor::bench
