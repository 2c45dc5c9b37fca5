#include "drawer.h"

namespace candor::session {

Result<std::vector<AfterCheck>> Desk::afterChecks() const
{
    const Result<ConsentState> state = consents();
    if (!state)
        return state.error();
    const Result<std::vector<Recipient>> all = recipients();
    if (!all)
        return all.error();
    std::vector<AfterCheck> checks = refusalsOf(*state, *all);
    std::map<Company, Instant> oldest;
    for (const AfterCheck& check : checks)
        oldest[check.company]
            = std::min(oldest.try_emplace(check.company, check.since).first->second, check.since);
    std::map<Company, std::vector<StatementTrace>> statements;
    for (AfterCheck& check : checks) {
        if (!statements.contains(check.company)) {
            Result<std::vector<StatementTrace>> read
                = m_drawer->store.afterCheck().statements(check.company, oldest.at(check.company));
            if (!read)
                return read.error();
            statements[check.company] = *std::move(read);
        }
        const auto ads
            = m_drawer->store.afterCheck().adsSince(check.company, check.key.category, check.since);
        if (!ads)
            return ads.error();
        check.traces = tracesOf(statements[check.company], check.key.category, check.since);
        check.traces.ads = ads->all;
        check.traces.adsUsing = ads->matched;
        check.traces.lastUse = ads->last;
    }
    return checks;
}

Result<std::vector<Exposure>> Desk::adsAfterRefusal(const AfterCheck& check, int limit) const
{
    return m_drawer->store.afterCheck().matchedSince(check.company, check.key.category, check.since, limit);
}

} // namespace candor::session
