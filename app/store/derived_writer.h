#pragma once

#include "derivation.h"
#include "evidence_rows.h"
#include "statement.h"
#include "trait.h"

#include <map>
#include <span>
#include <unordered_set>

namespace candor::store {

// The traits that Candor derives carry Role::Derived, which stands in queries as 6.
static_assert(static_cast<int>(Role::Derived) == 6);

// Writes what Candor derives from records of activity, as evidence for traits of its own role. Inside a
// transaction; kept for one batch. The evidence itself is written by who owns it. Internal to the store.
class DerivedWriter {
public:
    DerivedWriter(Connection& connection, EvidenceRows& evidence);

    // What was derived from the record of a company that is stored under `id`, as `import` brought it. Again
    // is no harm.
    Result<void> write(RecordId id, ImportId import, Company company, std::span<const topics::Derived> told);

private:
    std::map<std::pair<Company, QString>, TraitId>
        m_ids; // by company and topic: an id is a hash, and costs one
    std::unordered_set<qint64> m_written; // traits that this batch has seen to for the import it is of
    ImportId m_import;

    Statement m_insertTrait;
    Statement m_insertImportTrait;
    EvidenceRows& m_evidence;
};

} // namespace candor::store
