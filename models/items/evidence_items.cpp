#include "evidence_items.h"

#include <utility>

namespace candor::items {

EvidenceItems::EvidenceItems(QObject* parent)
    : RowItems(ColumnCount, parent)
{
}

void EvidenceItems::showPage(std::vector<Evidence> first, More more)
{
    m_more = more;
    show(std::move(first));
}

void EvidenceItems::appendPage(std::vector<Evidence> next, More more)
{
    m_more = more;
    append(std::move(next));
}

bool EvidenceItems::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more == More::Waiting;
}

void EvidenceItems::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = More::None; // until the page arrives and says what comes after it
    Q_EMIT moreWanted();
}

QVariant EvidenceItems::shown(const Evidence& row, int column) const
{
    switch (column) {
    case TimeColumn:
        return valueOrNothing(row.at);
    case RoleColumn:
        return QVariant::fromValue(row.role);
    case TextColumn:
        return row.text;
    case FileColumn:
        return row.file;
    case PositionColumn:
        return row.position.index;
    default:
        return {};
    }
}

QVariant EvidenceItems::valueOf(const Evidence& row, int role) const
{
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.record);
    case RecordRole:
        return QVariant::fromValue(row.role);
    case TimeRole:
        return valueOrNothing(row.at);
    case TextRole:
        return row.text;
    case ImportRole:
        return QVariant::fromValue(row.import);
    case FileRole:
        return row.file;
    case ByteRole:
        return row.position.byte;
    case IndexRole:
        return row.position.index;
    default:
        return {};
    }
}

} // namespace candor::items
