#include "record_writer.h"

#include "connection.h"
#include "sensitive.h"

namespace candor::store {

RecordWriter::RecordWriter(Connection& connection, ImportId import, FileId file)
    : m_db(connection)
    , m_import(import)
    , m_file(file)
    , m_insertRecord(connection,
          "INSERT INTO record(id, digest, role, company, category, kind, at, text) VALUES(?, ?, ?, ?, ?, ?, "
          "?, ?)"
          " ON CONFLICT(id) DO NOTHING")
    , m_digestOf(connection, "SELECT digest FROM record WHERE id = ?")
    , m_sightingOf(connection, "SELECT EXISTS(SELECT 1 FROM sighting WHERE record = ? AND import = ?)")
    , m_insertSighting(connection,
          "INSERT INTO sighting(record, import, file, byte, position, interaction, host) VALUES(?, ?, ?, ?, "
          "?, ?, ?)"
          " ON CONFLICT DO UPDATE SET interaction = excluded.interaction"
          " WHERE excluded.interaction > sighting.interaction")
    , m_insertTrait(connection,
          "INSERT INTO trait(id, company, role, category, label, value, sensitive) VALUES(?, ?, ?, ?, ?, ?, "
          "0)"
          " ON CONFLICT(id) DO NOTHING")
    , m_markSensitive(connection, "UPDATE trait SET sensitive = 1 WHERE id = ?")
    , m_insertImportTrait(connection,
          "INSERT INTO import_trait(import, trait, disabled, stated) VALUES(?, ?, ?, ?)"
          " ON CONFLICT DO UPDATE SET disabled = excluded.disabled, stated = stated | excluded.stated")
    , m_insertItem(connection,
          "INSERT INTO item(id, company, title, advertiser) VALUES(?, ?, ?, ?) ON CONFLICT(id) DO NOTHING")
    , m_insertImportItem(connection, "INSERT OR IGNORE INTO import_item(import, item) VALUES(?, ?)")
    , m_insertExposure(connection, "INSERT OR IGNORE INTO exposure(record, item, place) VALUES(?, ?, ?)")
    , m_evidence(connection)
    , m_derived(connection, m_evidence)
{
}

Result<void> RecordWriter::write(const PreparedRecord& prepared)
{
    const Record& record = prepared.record;
    const Result<RecordId> id = place(record, prepared.key);
    if (!id)
        return id.error();
    const Result<bool> known = m_isNew ? false : isKnownToImport(*id);
    if (!known)
        return known.error();
    if (!*known)
        ++m_counts[{ record.company, record.role }];
    const Interaction interaction = record.showing ? record.showing->interaction : Interaction::None;
    Result<void> done = m_insertSighting
                            .with(*id, m_import, m_file, record.position.byte, record.position.index,
                                interaction, record.host)
                            .run();
    for (std::size_t at = 0; done && at < record.claims.size(); ++at)
        done = writeClaim(*id, record, record.claims[at], prepared.traits[at]);
    if (done)
        done = m_derived.write(*id, m_import, record.company, prepared.derived);
    if (done && record.showing)
        done = writeShowing(*id, record.company, *record.showing, prepared.item);
    return done;
}

Result<RecordId> RecordWriter::place(const Record& record, const RecordKey& key)
{
    for (RecordId id { key.slot };; ++id.value) {
        const Result<void> inserted = m_insertRecord
                                          .with(id, key.digest, record.role, record.company, record.category,
                                              record.kind, record.at, record.text)
                                          .run();
        if (!inserted)
            return inserted.error();
        m_isNew = m_db.changed() == 1;
        if (m_isNew)
            return id;
        const Result<qint64> digest
            = m_digestOf.with(id).row([](const Statement& row) { return row.number(0); });
        if (!digest)
            return digest.error();
        if (*digest == key.digest)
            return id;
    }
}

Result<bool> RecordWriter::isKnownToImport(RecordId id)
{
    return m_sightingOf.with(id, m_import).row([](const Statement& row) { return row.flag(0); });
}

Result<void> RecordWriter::writeClaim(RecordId id, const Record& record, const Claim& claim, TraitId trait)
{
    const bool isStatement = record.role != Role::Exposure && record.role != Role::Activity;
    const Written now { claim.disabled, isStatement };
    const auto [written, isFirst] = m_traits.try_emplace(trait.value, now);
    Result<void> done;
    if (isFirst) {
        done = m_insertTrait.with(trait, record.company, claim.role, claim.category, claim.label, claim.value)
                   .run();
        const bool isNew = done && m_db.changed() == 1;
        if (isNew && (sensitiveTopicOf(claim.label) || sensitiveTopicOf(claim.value)))
            done = m_markSensitive.with(trait).run();
    }
    const Written both { now.disabled, now.stated || written->second.stated };
    if (done && (isFirst || written->second != both))
        done = m_insertImportTrait.with(m_import, trait, both.disabled, both.stated).run();
    written->second = both;
    m_evidence.add(trait, id, m_import);
    return done;
}

Result<void> RecordWriter::writeShowing(RecordId id, Company company, const Showing& showing, ItemId item)
{
    Result<void> done = m_insertItem.with(item, company, showing.title, showing.advertiser).run();
    if (done)
        done = m_insertImportItem.with(m_import, item).run();
    return done ? m_insertExposure.with(id, item, showing.place).run() : done;
}

Result<void> RecordWriter::finish()
{
    Result<void> done = m_evidence.write();
    for (auto at = m_counts.begin(); done && at != m_counts.end(); ++at) {
        const auto& [company, role] = at->first;
        done = m_db.run("INSERT INTO import_count(import, company, role, records) VALUES(?, ?, ?, ?)"
                        " ON CONFLICT DO UPDATE SET records = records + excluded.records",
            m_import, company, role, at->second);
    }
    m_counts.clear();
    return done;
}

} // namespace candor::store
