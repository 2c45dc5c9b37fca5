#include "blas_peer.h"

#include <algorithm>

#ifdef CANDOR_HAS_OPENBLAS
#include <cblas.h>
#endif

namespace candor::bench {

namespace {

// One pass with a heap of the best: an item is looked at again only when it beats the last of them.
std::vector<scoring::Key> bestOf(const std::vector<float>& totals, std::size_t top)
{
    std::vector<scoring::Key> heap; // the worst of the best in front
    float least = -1e30F;
    for (std::uint32_t i = 0; i < totals.size(); ++i) {
        if (totals[i] < least)
            continue;
        const scoring::Key key = scoring::keyOf(static_cast<scoring::Score>(totals[i]), i);
        if (heap.size() == top) {
            if (key > heap.front())
                continue;
            std::pop_heap(heap.begin(), heap.end());
            heap.pop_back();
        }
        heap.push_back(key);
        std::push_heap(heap.begin(), heap.end());
        if (heap.size() == top)
            least = static_cast<float>(scoring::scoreIn(heap.front()));
    }
    std::sort(heap.begin(), heap.end());
    return heap;
}

} // namespace

BlasPeer::BlasPeer(const scoring::Tiles& tiles, std::size_t columns)
    : m_items(tiles.items())
    , m_columns(m_items * columns)
    , m_totals(m_items)
    , m_mixed(m_items)
{
    for (std::size_t column = 0; column < columns; ++column) {
        for (std::size_t item = 0; item < m_items; ++item) {
            m_columns[column * m_items + item] = static_cast<float>(tiles.partAt(item, column));
            m_totals[item] += m_columns[column * m_items + item];
        }
    }
#ifdef CANDOR_HAS_OPENBLAS
    openblas_set_num_threads(1);
#endif
}

bool BlasPeer::isThere()
{
#ifdef CANDOR_HAS_OPENBLAS
    return true;
#else
    return false;
#endif
}

std::vector<scoring::Key> BlasPeer::toggled(std::size_t column, float weight, std::size_t top)
{
#ifdef CANDOR_HAS_OPENBLAS
    cblas_saxpy(
        static_cast<int>(m_items), weight, m_columns.data() + column * m_items, 1, m_totals.data(), 1);
#else
    (void)column;
    (void)weight;
#endif
    return bestOf(m_totals, top);
}

std::vector<scoring::Key> BlasPeer::mixed(const std::vector<float>& weights, std::size_t top)
{
#ifdef CANDOR_HAS_OPENBLAS
    const auto rows = static_cast<int>(m_items);
    const auto columns = static_cast<int>(weights.size());
    cblas_sgemv(CblasColMajor, CblasNoTrans, rows, columns, 1, m_columns.data(), rows, weights.data(), 1, 0,
        m_mixed.data(), 1);
#else
    (void)weights;
#endif
    return bestOf(m_mixed, top);
}

} // namespace candor::bench
