#include "store_lane.h"

namespace candor::session {

StoreLane::StoreLane(const Clock& clock)
    : m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

StoreLane::~StoreLane()
{
    m_pool.waitForDone();
}

} // namespace candor::session
