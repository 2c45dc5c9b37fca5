#include "after_checks.h"

#include "store_lane.h"

namespace candor::session {

AfterChecks::AfterChecks(StoreLane& store)
    : m_store(store)
{
}

void AfterChecks::reload()
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.afterChecks(); },
        [this](Result<std::vector<AfterCheck>> checks) {
            if (!checks) {
                Q_EMIT failed(checks.error());
                return;
            }
            if (*checks == *m_checks)
                return;
            m_checks = std::make_shared<const std::vector<AfterCheck>>(*std::move(checks));
            Q_EMIT changed();
        });
}

void AfterChecks::clear()
{
    m_checks = std::make_shared<const std::vector<AfterCheck>>();
    Q_EMIT changed();
}

void AfterChecks::askAds(const AfterCheck& check)
{
    m_store.ask(
        *this, [check](Desk& desk) { return desk.adsAfterRefusal(check, MostAds); },
        [this, check](const Result<std::vector<Exposure>>& ads) {
            if (ads)
                Q_EMIT adsRead(check, *ads);
            else
                Q_EMIT failed(ads.error());
        });
}

} // namespace candor::session
