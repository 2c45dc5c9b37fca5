#include "choice_items.h"

namespace candor::items {

ChoiceItems::ChoiceItems(QObject* parent)
    : RowItems(ColumnCount, parent)
{
}

int ChoiceItems::changed() const
{
    return static_cast<int>(
        std::count_if(rows().begin(), rows().end(), [](const ChoiceRow& row) { return row.isChanged(); }));
}

QVariant ChoiceItems::shown(const ChoiceRow& row, int column) const
{
    switch (column) {
    case CategoryColumn:
        return QVariant::fromValue(row.category);
    case ChoiceColumn:
        return QVariant::fromValue(row.pending);
    case ShareColumn:
        return row.share;
    case TraitsColumn:
        return row.traits;
    case DeliveryColumn:
        return valueOrNothing(row.delivery);
    default:
        return {};
    }
}

QVariant ChoiceItems::valueOf(const ChoiceRow& row, int role) const
{
    switch (role) {
    case CategoryRole:
        return QVariant::fromValue(row.category);
    case SavedRole:
        return QVariant::fromValue(row.saved);
    case PendingRole:
        return QVariant::fromValue(row.pending);
    case UsedRole:
        return row.used;
    case ChangedRole:
        return row.isChanged();
    case ShareRole:
        return row.share;
    case TraitsRole:
        return row.traits;
    case SensitiveRole:
        return row.sensitive;
    case DeliveryRole:
        return valueOrNothing(row.delivery);
    default:
        return {};
    }
}

} // namespace candor::items
