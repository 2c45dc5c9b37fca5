#pragma once

#include "import_summary.h"
#include "row_items.h"

namespace candor::items {

// What became of each file of one import.
class FileItems final : public RowItems<FileReport> {
    Q_OBJECT

public:
    enum Column { PathColumn, StateColumn, ReasonColumn, BytesColumn, RecordsColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, // FileId
        PathRole, // QString, inside the export
        StateRole, // FileState
        ReasonRole, // FileReason
        BytesRole, // qint64
        RecordsRole // qint64
    };

    explicit FileItems(QObject* parent = nullptr);

private:
    QVariant shown(const FileReport& row, int column) const override;
    QVariant valueOf(const FileReport& row, int role) const override;
    bool isSame(const FileReport& a, const FileReport& b) const override { return a.path == b.path; }
};

} // namespace candor::items
