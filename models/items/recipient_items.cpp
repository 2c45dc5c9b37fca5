#include "recipient_items.h"

namespace candor::items {

RecipientItems::RecipientItems(QObject* parent)
    : RowItems(ColumnCount, parent)
{
}

int RecipientItems::rowOf(RecipientId id) const
{
    const auto found
        = std::find_if(rows().begin(), rows().end(), [id](const Recipient& row) { return row.id == id; });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant RecipientItems::shown(const Recipient& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case ChannelColumn:
        return QVariant::fromValue(row.channel);
    case EndpointColumn:
        return row.endpoint;
    default:
        return {};
    }
}

QVariant RecipientItems::valueOf(const Recipient& row, int role) const
{
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.id);
    case KeyRole:
        return row.key;
    case NameRole:
        return row.name;
    case ChannelRole:
        return QVariant::fromValue(row.channel);
    case CompanyRole:
        return valueOrNothing(row.company);
    case EndpointRole:
        return row.endpoint;
    default:
        return {};
    }
}

} // namespace candor::items
