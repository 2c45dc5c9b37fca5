#include "prepared_record.h"

#include <QHash>

namespace candor::store {

namespace {

// The traits of claims; most claims of a batch were met before in it, and making an id means hashing and
// folding.
class TraitIds {
public:
    TraitId of(Company company, const Claim& claim)
    {
        const QChar codes[] { QChar(static_cast<ushort>(company)), QChar(static_cast<ushort>(claim.role)),
            QChar(static_cast<ushort>(claim.category)), QChar(static_cast<ushort>(claim.label.size())) };
        const QString key = QStringView(codes, 4) % claim.label % claim.value;
        const auto known = m_known.constFind(key);
        return known != m_known.cend() ? *known : *m_known.insert(key, traitIdOf(company, claim));
    }

private:
    QHash<QString, TraitId> m_known;
};

} // namespace

std::vector<PreparedRecord> prepared(std::span<const Record> records)
{
    TraitIds traitIds;
    std::vector<PreparedRecord> batch;
    batch.reserve(records.size());
    for (const Record& record : records) {
        PreparedRecord& one = batch.emplace_back();
        one.record = record;
        one.key = recordKeyOf(record);
        for (const Claim& claim : record.claims)
            one.traits.push_back(traitIds.of(record.company, claim));
        if (record.showing)
            one.item = itemIdOf(record.company, *record.showing);
        one.derived = topics::derivedFrom(record);
    }
    return batch;
}

} // namespace candor::store
