#pragma once

#include "import_summary.h"
#include "row_items.h"

namespace candor::items {

// The exports that were read, with what became of them.
class ImportItems final : public RowItems<ImportSummary> {
    Q_OBJECT

public:
    enum Column {
        ProductColumn,
        ImportedAtColumn,
        FromColumn,
        ToColumn,
        RecordsColumn,
        TraitsColumn,
        ItemsColumn,
        FilesColumn,
        WarningsColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, // ImportId
        CompanyRole, // Company
        ProductRole, // QString
        PathsRole, // QStringList
        ImportedAtRole, // Instant
        FromRole, // Instant, or nothing
        ToRole, // Instant, or nothing
        RecordsRole, // qint64, of all roles
        TraitsRole, // qint64
        ItemsRole, // qint64
        FilesRole, // qint64
        FilesReadRole, // qint64
        FilesSkippedRole, // qint64
        FilesUnknownRole, // qint64
        FilesFailedRole, // qint64
        BytesRole, // ByteTotals
        WarningsRole // qint64
    };

    explicit ImportItems(QObject* parent = nullptr);

private:
    QVariant shown(const ImportSummary& row, int column) const override;
    QVariant valueOf(const ImportSummary& row, int role) const override;
    bool isSame(const ImportSummary& a, const ImportSummary& b) const override { return a.id == b.id; }
};

} // namespace candor::items
