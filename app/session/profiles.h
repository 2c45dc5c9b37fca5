#pragma once

#include "contradiction.h"
#include "profile_change.h"
#include "result.h"
#include "shared_opinion.h"
#include "trait.h"

#include <QObject>

#include <memory>

namespace candor::session {

class StoreLane;

// What companies say of the person, held against each other.
struct Comparison {
    std::vector<Contradiction> contradictions;
    std::vector<SharedOpinion> shared;
};

// The profile as it stands, and the evidence behind a trait. GUI thread.
class Profiles final : public QObject {
    Q_OBJECT

public:
    explicit Profiles(StoreLane& store);

    // Never null; empty before the first reload() is answered.
    std::shared_ptr<const Profile> current() const { return m_profile; }
    // Of each company that was brought at least twice: the newest export against the one before.
    std::shared_ptr<const std::vector<ProfileChange>> changes() const { return m_changes; }

    // Of current(): never null.
    std::shared_ptr<const Comparison> comparison() const { return m_comparison; }

    void reload();
    // Has the lane derive what is not derived yet, stretch by stretch with room for others in between, and
    // reloads when that has changed something.
    void catchUp();
    void clear(); // the door closed: nothing about the person stays in memory
    // The next page of evidence, newest first; `after` is the last one already shown, or nothing for the
    // first page.
    void askEvidence(candor::TraitId trait, std::optional<candor::RecordId> after = std::nullopt);

    static constexpr int EvidencePage = 100;

Q_SIGNALS:
    void changed();
    void evidenceRead(candor::TraitId trait, const std::vector<candor::Evidence>& page, bool isLast);
    void failed(const candor::Error& why);

private:
    void deriveOn(bool isFirst);

    StoreLane& m_store;
    std::shared_ptr<const Profile> m_profile = std::make_shared<const Profile>();
    std::shared_ptr<const std::vector<ProfileChange>> m_changes
        = std::make_shared<const std::vector<ProfileChange>>();
    std::shared_ptr<const Comparison> m_comparison = std::make_shared<const Comparison>();
};

} // namespace candor::session
