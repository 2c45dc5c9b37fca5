#include "evidence_rows.h"

#include <algorithm>

namespace candor::store {

EvidenceRows::EvidenceRows(Connection& connection)
    : m_insert(connection,
        "INSERT INTO evidence(trait, record, import, weight) VALUES(?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET weight = excluded.weight WHERE excluded.weight > weight")
{
}

void EvidenceRows::add(TraitId trait, RecordId record, ImportId import, int weight)
{
    m_rows.push_back({ trait, record, import, weight });
}

Result<void> EvidenceRows::write()
{
    std::ranges::sort(m_rows);
    Result<void> done;
    for (auto row = m_rows.begin(); done && row != m_rows.end(); ++row)
        done = m_insert.with(row->trait, row->record, row->import, row->weight).run();
    m_rows.clear();
    return done;
}

} // namespace candor::store
