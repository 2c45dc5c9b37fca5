#include "drawer.h"
#include "interest.h"

#include <algorithm>

namespace candor::session {

Result<std::vector<ImportSummary>> Desk::sources() const
{
    return m_drawer->store.imports().list();
}

Result<std::vector<FileReport>> Desk::files(ImportId import) const
{
    return m_drawer->store.imports().files(import);
}

Result<Profile> Desk::profile() const
{
    Result<Profile> profile = m_drawer->store.profile().load();
    const Result<std::vector<Trait>> derived = m_drawer->store.profile().derived();
    if (!profile || !derived)
        return profile ? derived.error() : profile;
    std::ranges::copy_if(*derived, std::back_inserter(profile->derived),
        [now = m_drawer->clock.now()](const Trait& trait) { return topics::isInterest(trait, now); });
    return profile;
}

Result<bool> Desk::deriveNext()
{
    return m_drawer->store.derivation().next();
}

Result<std::vector<ProfileChange>> Desk::profileChanges(std::optional<Instant> since) const
{
    return m_drawer->store.memory().changes(since);
}

Result<std::vector<Evidence>> Desk::evidence(TraitId trait, int limit, std::optional<RecordId> after) const
{
    return m_drawer->store.profile().evidence(trait, limit, after);
}

Result<ExposurePage> Desk::exposures(const ExposureQuery& query) const
{
    Result<std::vector<Exposure>> page = m_drawer->store.items().exposures(query.company, query.limit);
    if (!page)
        return page.error();
    const Result<qint64> total = m_drawer->store.items().exposureCount(query.company);
    if (!total)
        return total.error();
    return ExposurePage { *std::move(page), *total };
}

Result<std::vector<Item>> Desk::itemsFor(const Recipient& recipient) const
{
    if (recipient.company)
        return m_drawer->store.items().shownBy(*recipient.company);
    return m_drawer->store.items().catalogue(recipient.id);
}

Result<std::vector<AttributeCount>> Desk::attributeCounts(Company company) const
{
    return m_drawer->store.items().attributeCounts(company);
}

Result<qint64> Desk::exposureCount(Company company) const
{
    return m_drawer->store.items().exposureCount(company);
}

Result<std::vector<Item>> Desk::catalogue(RecipientId recipient) const
{
    return m_drawer->store.items().catalogue(recipient);
}

Result<void> Desk::replaceCatalogue(RecipientId recipient, const std::vector<Item>& offers)
{
    return m_drawer->store.items().replaceCatalogue(recipient, offers);
}

} // namespace candor::session
