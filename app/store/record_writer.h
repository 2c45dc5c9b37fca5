#pragma once

#include "derived_writer.h"
#include "prepared_record.h"
#include "statement.h"

#include <map>
#include <unordered_map>

namespace candor::store {

// Writes the records of one file of one import: their rows, what they claim and what they show. Inside a
// transaction; kept for one batch, so that statements are prepared once. Internal to the store.
class RecordWriter {
public:
    RecordWriter(Connection& connection, ImportId import, FileId file);

    Result<void> write(const PreparedRecord& prepared);
    Result<void> finish(); // at the end of the batch: what belongs to several of its records

private:
    // The row of this record: its own key, or the next free one when another record has the same.
    Result<RecordId> place(const Record& record, const RecordKey& key);
    Result<bool> isKnownToImport(RecordId id);
    Result<void> writeClaim(RecordId id, const Record& record, const Claim& claim, TraitId trait);
    Result<void> writeShowing(RecordId id, Company company, const Showing& showing, ItemId item);

    Connection& m_db;
    ImportId m_import;
    FileId m_file;
    bool m_isNew = false; // the record placed last was not in the store before
    std::map<std::pair<Company, Role>, qint64> m_counts;
    // What this batch has written of a trait: whether it was off, and whether a statement told it.
    struct Written {
        bool disabled;
        bool stated;
        bool operator==(const Written&) const = default;
    };
    std::unordered_map<qint64, Written> m_traits;

    Statement m_insertRecord;
    Statement m_digestOf;
    Statement m_sightingOf;
    Statement m_insertSighting;
    Statement m_insertTrait;
    Statement m_markSensitive;
    Statement m_insertImportTrait;
    Statement m_insertItem;
    Statement m_insertImportItem;
    Statement m_insertExposure;
    EvidenceRows m_evidence;
    DerivedWriter m_derived;
};

} // namespace candor::store
