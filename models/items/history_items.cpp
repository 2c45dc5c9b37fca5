#include "history_items.h"

namespace candor::items {

HistoryItems::HistoryItems(QObject* parent)
    : RowItems(ColumnCount, parent)
{
}

QVariant HistoryItems::shown(const HistoryRow& row, int column) const
{
    switch (column) {
    case TimeColumn:
        return QVariant::fromValue(row.event.at);
    case RecipientColumn:
        return row.recipient;
    case CategoryColumn:
        return QVariant::fromValue(row.event.key.category);
    case BeforeColumn:
        return QVariant::fromValue(row.event.before);
    case ChoiceColumn:
        return QVariant::fromValue(row.event.value);
    case CauseColumn:
        return QVariant::fromValue(row.event.cause);
    case DeliveryColumn:
        return QVariant::fromValue(row.delivery);
    default:
        return {};
    }
}

QVariant HistoryItems::valueOf(const HistoryRow& row, int role) const
{
    switch (role) {
    case IdRole:
        return row.event.id;
    case BatchRole:
        return row.event.batch;
    case TimeRole:
        return QVariant::fromValue(row.event.at);
    case RecipientRole:
        return QVariant::fromValue(row.event.key.recipient);
    case RecipientNameRole:
        return row.recipient;
    case ChannelRole:
        return QVariant::fromValue(row.channel);
    case CategoryRole:
        return QVariant::fromValue(row.event.key.category);
    case ChoiceRole:
        return QVariant::fromValue(row.event.value);
    case BeforeRole:
        return QVariant::fromValue(row.event.before);
    case CauseRole:
        return QVariant::fromValue(row.event.cause);
    case UndoesRole:
        return row.event.undoes;
    case ReasonRole:
        return row.event.reason;
    case DeliveryRole:
        return QVariant::fromValue(row.delivery);
    default:
        return {};
    }
}

} // namespace candor::items
