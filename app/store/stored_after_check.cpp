#include "stored_after_check.h"

#include "connection.h"
#include "identity.h"

namespace candor::store {

// A record without a time has a negative id (models/domain/identity.h).
Result<std::vector<StatementTrace>> StoredAfterCheck::statements(Company company, Instant moment)
{
    return m_db.rows(
        "SELECT t.id, t.category,"
        "  EXISTS(SELECT 1 FROM evidence e JOIN record r ON r.id = e.record JOIN import i ON i.id = e.import"
        "   WHERE e.trait = t.id AND e.record < 0 AND i.state = 1 AND r.role IN (?2, ?3)),"
        "  (SELECT max(r.at) FROM evidence e JOIN record r ON r.id = e.record JOIN import i ON i.id = "
        "e.import"
        "   WHERE e.trait = t.id AND e.record >= ?4 AND i.state = 1 AND r.role IN (?2, ?3)),"
        "  s.reaches,"
        "  (SELECT min(m.imported_at) FROM memory_trait b JOIN memory m ON m.id = b.memory WHERE b.trait = "
        "t.id),"
        "  k.first"
        " FROM (SELECT b.trait AS trait, max(i.to_at) AS reaches FROM import i JOIN import_trait b ON "
        "b.import = i.id"
        "       WHERE i.state = 1 AND b.stated <> 0 GROUP BY b.trait) s"
        " JOIN trait t ON t.id = s.trait"
        " LEFT JOIN (SELECT p.role AS role, p.label AS label, min(m.imported_at) AS first"
        "            FROM past_trait p JOIN memory_trait b ON b.trait = p.id JOIN memory m ON m.id = b.memory"
        "            WHERE p.company = ?1 GROUP BY p.role, p.label) k ON k.role = t.role AND k.label = "
        "t.label"
        " WHERE t.company = ?1 AND t.role IN (?2, ?3) ORDER BY t.id",
        [](const Statement& row) {
            return StatementTrace { row.as<TraitId>(0), row.as<Category>(1), row.flag(2), row.instantIfAny(3),
                row.instantIfAny(4), row.instantIfAny(5), row.instantIfAny(6) };
        },
        company, Role::Inferred, Role::Advertiser, leastSlotOf(moment));
}

Result<StoredAfterCheck::Ads> StoredAfterCheck::adsSince(Company company, Category category, Instant moment)
{
    return m_db.row(
        "SELECT count(*), coalesce(sum(matched), 0), max(CASE WHEN matched THEN at END) FROM ("
        " SELECT r.at AS at, EXISTS(SELECT 1 FROM evidence e JOIN trait t ON t.id = e.trait"
        "   JOIN import i ON i.id = e.import WHERE e.record = x.record AND i.state = 1"
        "   AND t.category = ?2 AND t.role <> ?5) AS matched"
        " FROM exposure x JOIN item o ON o.id = x.item JOIN record r ON r.id = x.record"
        " WHERE x.record >= ?4 AND o.company = ?1 AND r.at > ?3 AND EXISTS(SELECT 1 FROM sighting s"
        "   JOIN import i ON i.id = s.import WHERE s.record = x.record AND i.state = 1))",
        [](const Statement& row) {
            return Ads { row.number(0), row.number(1), row.instantIfAny(2) };
        },
        company, category, moment, leastSlotOf(moment), Role::Derived);
}

Result<std::vector<Exposure>> StoredAfterCheck::matchedSince(
    Company company, Category category, Instant moment, qint64 limit)
{
    auto shown = m_db.rows(
        "SELECT x.record, x.item, o.company, o.title, o.advertiser, r.at,"
        "  (SELECT max(s.interaction) FROM sighting s JOIN import i ON i.id = s.import"
        "   WHERE s.record = x.record AND i.state = 1) AS interaction"
        " FROM exposure x JOIN item o ON o.id = x.item JOIN record r ON r.id = x.record"
        " WHERE x.record >= ?4 AND o.company = ?1 AND r.at > ?3 AND interaction IS NOT NULL"
        " AND EXISTS(SELECT 1 FROM evidence e JOIN trait t ON t.id = e.trait JOIN import i ON i.id = e.import"
        "   WHERE e.record = x.record AND i.state = 1 AND t.category = ?2 AND t.role <> ?6)"
        " ORDER BY x.record DESC LIMIT ?5",
        [](const Statement& row) {
            return Exposure { row.as<RecordId>(0), row.as<ItemId>(1), row.as<Company>(2), row.text(3),
                row.text(4), row.instantIfAny(5), row.as<Interaction>(6), {} };
        },
        company, category, moment, leastSlotOf(moment), limit, Role::Derived);
    if (!shown)
        return shown;
    Statement criteria(m_db,
        "SELECT DISTINCT t.label, t.value FROM evidence e JOIN trait t ON t.id = e.trait"
        " WHERE e.record = ? AND t.category = ? AND e.import IN (SELECT id FROM import WHERE state = 1)"
        " ORDER BY 1, 2");
    for (Exposure& one : *shown) {
        auto read = criteria.with(one.record, category).rows([category](const Statement& row) {
            return Attribute { category, row.text(0), row.text(1) };
        });
        if (!read)
            return read.error();
        one.criteria = *std::move(read);
    }
    return shown;
}

} // namespace candor::store
