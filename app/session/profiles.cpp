#include "profiles.h"

#include "store_lane.h"

namespace candor::session {

Profiles::Profiles(StoreLane& store)
    : m_store(store)
{
}

void Profiles::reload()
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.profile(); },
        [this](Result<Profile> profile) {
            if (!profile) {
                Q_EMIT failed(profile.error());
                return;
            }
            m_profile = std::make_shared<const Profile>(*std::move(profile));
            Q_EMIT changed();
        });
}

void Profiles::clear()
{
    m_profile = std::make_shared<const Profile>();
    Q_EMIT changed();
}

void Profiles::askEvidence(TraitId trait, std::optional<RecordId> after)
{
    m_store.ask(
        *this, [trait, after](Desk& desk) { return desk.evidence(trait, EvidencePage, after); },
        [this, trait](const Result<std::vector<Evidence>>& page) {
            if (page)
                Q_EMIT evidenceRead(trait, *page, page->size() < static_cast<std::size_t>(EvidencePage));
            else
                Q_EMIT failed(page.error());
        });
}

} // namespace candor::session
