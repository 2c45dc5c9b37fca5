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
    m_isClosing = true;
    m_pool.waitForDone();
}

Result<Desk> StoreLane::giveBack()
{
    m_pool.waitForDone();
    if (!m_desk)
        return Error { Fault::Refused, QStringLiteral("the store is locked") };
    const std::unique_ptr<Desk> desk = std::move(m_desk);
    return Desk(std::move(*desk));
}

} // namespace candor::session
