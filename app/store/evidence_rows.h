#pragma once

#include "statement.h"
#include "trait.h"

#include <vector>

namespace candor::store {

// The evidence of one batch, written in the order in which the table keeps it. Records come by time and name
// traits here and there, so that written as they come every row would touch a page of its own, to be
// decrypted, changed and encrypted; in order, rows of one page follow one another. Inside a transaction.
// Internal to the store.
class EvidenceRows {
public:
    explicit EvidenceRows(Connection& connection);

    // `weight`: of what Candor derived, the greatest counts; 0 for what a company says. Again is no harm.
    void add(TraitId trait, RecordId record, ImportId import, int weight = 0);
    Result<void> write(); // what was added since the last time

private:
    struct Row {
        TraitId trait;
        RecordId record;
        ImportId import;
        int weight = 0;
        auto operator<=>(const Row&) const = default;
    };
    std::vector<Row> m_rows;
    Statement m_insert;
};

} // namespace candor::store
