#pragma once

#include "row_items.h"
#include "trait.h"

#include <functional>

namespace candor::items {

struct TraitRow {
    Trait trait;
    bool stale = false; // as of the moment the rows were made
    QString name {}; // what it says in the person's language, where its own words are a code; else empty

    bool operator==(const TraitRow&) const = default;
};

// Rows for a profile, as of `now`. `nameOf` knows the person's language: (const Trait&) -> the name of a row,
// or empty.
std::vector<TraitRow> traitRows(
    const Profile& profile, Instant now, const std::function<QString(const Trait&)>& nameOf = {});

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
