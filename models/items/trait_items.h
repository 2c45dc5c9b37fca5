#pragma once

#include "row_items.h"
#include "trait.h"

namespace candor::items {

struct TraitRow {
    Trait trait;
    bool stale = false; // as of the moment the rows were made

    bool operator==(const TraitRow&) const = default;
};

// Rows for a profile, as of `now`.
std::vector<TraitRow> traitRows(const Profile& profile, Instant now);

// What companies think, one trait a row.
class TraitItems final : public RowItems<TraitRow> {
    Q_OBJECT

public:
    enum Column {
        LabelColumn,
        ValueColumn,
        CategoryColumn,
        CompanyColumn,
        RoleColumn,
        EvidenceColumn,
        FirstSeenColumn,
        LastSeenColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, // TraitId
        CompanyRole, // Company
        RecordRole, // candor::Role
        CategoryRole, // Category
        LabelRole, // QString
        ValueRole, // QString; empty: not disclosed
        SensitiveRole, // bool
        DisabledRole, // bool
        ConfidenceRole, // int, or nothing
        EvidenceRole, // qint64
        FirstSeenRole, // Instant, or nothing
        LastSeenRole, // Instant, or nothing
        StaleRole, // bool
        StateRole // TraitState
    };

    explicit TraitItems(QObject* parent = nullptr);

private:
    QVariant shown(const TraitRow& row, int column) const override;
    QVariant valueOf(const TraitRow& row, int role) const override;
    bool isSame(const TraitRow& a, const TraitRow& b) const override { return a.trait.id == b.trait.id; }
};

} // namespace candor::items
