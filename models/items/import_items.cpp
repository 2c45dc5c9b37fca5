#include "import_items.h"

namespace candor::items {

namespace {

qint64 recordsOf(const ImportSummary& summary)
{
    qint64 sum = 0;
    for (const auto& [role, count] : summary.records)
        sum += count;
    return sum;
}

} // namespace

ImportItems::ImportItems(QObject* parent)
    : RowItems(ColumnCount, parent)
{
}

QVariant ImportItems::shown(const ImportSummary& row, int column) const
{
    switch (column) {
    case ProductColumn:
        return row.product;
    case ImportedAtColumn:
        return QVariant::fromValue(row.importedAt);
    case FromColumn:
        return valueOrNothing(row.from);
    case ToColumn:
        return valueOrNothing(row.to);
    case RecordsColumn:
        return recordsOf(row);
    case TraitsColumn:
        return row.traits;
    case ItemsColumn:
        return row.items;
    case FilesColumn:
        return static_cast<qint64>(row.files.size());
    case WarningsColumn:
        return static_cast<qint64>(row.warnings.size());
    default:
        return {};
    }
}

QVariant ImportItems::valueOf(const ImportSummary& row, int role) const
{
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.id);
    case CompanyRole:
        return QVariant::fromValue(row.company);
    case ProductRole:
        return row.product;
    case PathsRole:
        return row.paths;
    case ImportedAtRole:
        return QVariant::fromValue(row.importedAt);
    case FromRole:
        return valueOrNothing(row.from);
    case ToRole:
        return valueOrNothing(row.to);
    case RecordsRole:
        return recordsOf(row);
    case TraitsRole:
        return row.traits;
    case ItemsRole:
        return row.items;
    case FilesRole:
        return static_cast<qint64>(row.files.size());
    case FilesReadRole:
        return row.fileCount(FileState::Read);
    case FilesSkippedRole:
        return row.fileCount(FileState::Skipped);
    case FilesUnknownRole:
        return row.fileCount(FileState::Unknown);
    case FilesFailedRole:
        return row.fileCount(FileState::Failed);
    case BytesRole:
        return QVariant::fromValue(row.bytes());
    case WarningsRole:
        return static_cast<qint64>(row.warnings.size());
    default:
        return {};
    }
}

} // namespace candor::items
