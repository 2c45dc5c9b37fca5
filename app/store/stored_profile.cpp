#include "stored_profile.h"

#include "connection.h"

#include <limits>

namespace candor::store {

namespace {

Trait traitOf(const Statement& row)
{
    Trait trait;
    trait.id = row.as<TraitId>(0);
    trait.company = row.as<Company>(1);
    trait.role = row.as<Role>(2);
    trait.category = row.as<Category>(3);
    trait.label = row.text(4);
    trait.value = row.text(5);
    trait.sensitive = row.flag(6);
    trait.disabled = row.flag(7);
    if (!row.isNull(8))
        trait.confidence = static_cast<int>(row.number(8));
    trait.state = row.as<TraitState>(9);
    trait.firstSeen = row.instantIfAny(10);
    trait.lastSeen = row.instantIfAny(11);
    trait.evidence = row.number(12);
    trait.weight = row.number(13);
    return trait;
}

Evidence evidenceOf(const Statement& row)
{
    return { row.as<RecordId>(0), row.as<Role>(1), row.instantIfAny(2), row.text(3), row.as<ImportId>(4),
        row.text(5), { row.number(6), row.number(7) } };
}

} // namespace

Result<Profile> StoredProfile::load()
{
    auto traits = m_db.rows(
        "SELECT id, company, role, category, label, value, sensitive, disabled, confidence, state,"
        " first_at, last_at, evidence, weight FROM trait WHERE evidence > 0 AND role <> 6"
        " ORDER BY company, category, label, value, role",
        traitOf);
    if (!traits)
        return traits.error();
    return Profile { *std::move(traits), {} };
}

Result<std::vector<Trait>> StoredProfile::derived()
{
    return m_db.rows(
        "SELECT id, company, role, category, label, value, sensitive, disabled, confidence, state,"
        " first_at, last_at, evidence, weight FROM trait WHERE evidence > 0 AND role = 6"
        " ORDER BY company, category, value",
        traitOf);
}

Result<Trait> StoredProfile::find(TraitId trait)
{
    return m_db.row(
        "SELECT id, company, role, category, label, value, sensitive, disabled, confidence, state,"
        " first_at, last_at, evidence, weight FROM trait WHERE evidence > 0 AND id = ?",
        traitOf, trait);
}

Result<std::vector<Evidence>> StoredProfile::evidence(
    TraitId trait, qint64 limit, std::optional<RecordId> before)
{
    // One line a record, as the oldest import saw it.
    return m_db.rows(
        "SELECT r.id, r.role, r.at, r.text, e.import, f.path, s.byte, s.position"
        " FROM (SELECT record, min(import) AS import FROM evidence"
        "       WHERE trait = ? AND record < ? AND import IN (SELECT id FROM import WHERE state = 1)"
        "       GROUP BY record ORDER BY record DESC LIMIT ?) e"
        " JOIN record r ON r.id = e.record"
        " JOIN sighting s ON s.record = e.record AND s.import = e.import"
        "  AND s.file = (SELECT min(file) FROM sighting WHERE record = e.record AND import = e.import)"
        " JOIN import_file f ON f.id = s.file ORDER BY r.id DESC",
        evidenceOf, trait, before.value_or(RecordId { std::numeric_limits<qint64>::max() }), limit);
}

} // namespace candor::store
