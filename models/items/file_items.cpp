#include "file_items.h"

namespace candor::items {

FileItems::FileItems(QObject* parent)
    : RowItems(ColumnCount, parent)
{
}

QVariant FileItems::shown(const FileReport& row, int column) const
{
    switch (column) {
    case PathColumn:
        return row.path;
    case StateColumn:
        return QVariant::fromValue(row.state);
    case ReasonColumn:
        return QVariant::fromValue(row.reason);
    case BytesColumn:
        return row.bytes;
    case RecordsColumn:
        return row.records;
    default:
        return {};
    }
}

QVariant FileItems::valueOf(const FileReport& row, int role) const
{
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.id);
    case PathRole:
        return row.path;
    case StateRole:
        return QVariant::fromValue(row.state);
    case ReasonRole:
        return QVariant::fromValue(row.reason);
    case BytesRole:
        return row.bytes;
    case RecordsRole:
        return row.records;
    default:
        return {};
    }
}

} // namespace candor::items
