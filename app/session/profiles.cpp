#include "profiles.h"

#include "store_lane.h"

namespace candor::session {

namespace {

struct Known {
    Profile profile;
    std::vector<ProfileChange> changes;
};

Result<Known> known(const Desk& desk)
{
    Result<Profile> profile = desk.profile();
    if (!profile)
        return profile.error();
    Result<std::vector<ProfileChange>> changes = desk.profileChanges();
    if (!changes)
        return changes.error();
    return Known { *std::move(profile), *std::move(changes) };
}

} // namespace

Profiles::Profiles(StoreLane& store)
    : m_store(store)
{
}

void Profiles::reload()
{
    m_store.ask(
        *this, [](Desk& desk) { return known(desk); },
        [this](Result<Known> known) {
            if (!known) {
                Q_EMIT failed(known.error());
                return;
            }
            Known told = *std::move(known);
            m_profile = std::make_shared<const Profile>(std::move(told.profile));
            m_changes = std::make_shared<const std::vector<ProfileChange>>(std::move(told.changes));
            Q_EMIT changed();
        });
}

void Profiles::catchUp()
{
    deriveOn(true);
}

void Profiles::deriveOn(bool isFirst)
{
    m_store.ask(
        *this, [](Desk& desk) { return desk.deriveNext(); },
        [this, isFirst](const Result<bool>& more) {
            if (!more)
                return; // locked meanwhile, or a store whose trouble others tell: the next start goes on
            if (*more)
                deriveOn(false);
            else if (!isFirst)
                reload();
        });
}

void Profiles::clear()
{
    m_profile = std::make_shared<const Profile>();
    m_changes = std::make_shared<const std::vector<ProfileChange>>();
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
