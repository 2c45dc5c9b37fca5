#include "derived_writer.h"

#include "connection.h"
#include "identity.h"

namespace candor::store {

DerivedWriter::DerivedWriter(Connection& connection, EvidenceRows& evidence)
    : m_insertTrait(connection,
        "INSERT INTO trait(id, company, role, category, label, value, sensitive) VALUES(?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET sensitive = excluded.sensitive")
    , m_insertImportTrait(connection,
          "INSERT OR IGNORE INTO import_trait(import, trait, disabled, stated) VALUES(?, ?, 0, 0)")
    , m_evidence(evidence)
{
}

Result<void> DerivedWriter::write(
    RecordId id, ImportId import, Company company, std::span<const topics::Derived> told)
{
    if (import != m_import)
        m_written.clear();
    m_import = import;
    for (const topics::Derived& derived : told) {
        const Claim& claim = derived.claim;
        TraitId& trait = m_ids[{ company, claim.value }];
        if (!trait)
            trait = traitIdOf(company, claim);
        Result<void> done;
        if (m_written.insert(trait.value).second) {
            done = m_insertTrait
                       .with(trait, company, claim.role, claim.category, claim.label, claim.value,
                           derived.sensitive)
                       .run();
            if (done)
                done = m_insertImportTrait.with(import, trait).run();
        }
        if (!done)
            return done;
        m_evidence.add(trait, id, import, derived.weight);
    }
    return {};
}

} // namespace candor::store
