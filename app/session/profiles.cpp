#include "profiles.h"

#include "store_lane.h"

namespace candor::session {

namespace {

struct Known {
    Profile profile;
    std::vector<ProfileChange> changes;
    Comparison comparison;
};

// On the lane, comparing included: every value is folded for it, which a large profile feels.
Result<Known> known(const Desk& desk, Instant now)
{
    Result<Profile> profile = desk.profile();
    if (!profile)
        return profile.error();
    Result<std::vector<ProfileChange>> changes = desk.profileChanges();
    if (!changes)
        return changes.error();
    Comparison comparison { contradictionsIn(*profile, now), sharedOpinionsIn(*profile) };
    return Known { *std::move(profile), *std::move(changes), std::move(comparison) };
}

} // namespace

Profiles::Profiles(StoreLane& store)
    : m_store(store)
{
}

void Profiles::reload()
{
    m_store.ask(
        *this, [now = m_store.clock().now()](Desk& desk) { return known(desk, now); },
        [this](Result<Known> known) {
            if (!known) {
                Q_EMIT failed(known.error());
                return;
            }
            Known told = *std::move(known);
            m_profile = std::make_shared<const Profile>(std::move(told.profile));
            m_changes = std::make_shared<const std::vector<ProfileChange>>(std::move(told.changes));
            m_comparison = std::make_shared<const Comparison>(std::move(told.comparison));
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
    m_comparison = std::make_shared<const Comparison>();
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
