#pragma once

#include "recipient.h"
#include "row_items.h"

namespace candor::items {

// Whom a choice can be addressed to; the first column alone serves a combo box.
class RecipientItems final : public RowItems<Recipient> {
    Q_OBJECT

public:
    enum Column { NameColumn, ChannelColumn, EndpointColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, // RecipientId
        KeyRole, // QString
        NameRole, // QString
        ChannelRole, // Channel
        CompanyRole, // Company, or nothing
        EndpointRole // QString; empty for a company
    };

    explicit RecipientItems(QObject* parent = nullptr);

    int rowOf(RecipientId id) const; // -1 when it is not there

private:
    QVariant shown(const Recipient& row, int column) const override;
    QVariant valueOf(const Recipient& row, int role) const override;
    bool isSame(const Recipient& a, const Recipient& b) const override { return a.id == b.id; }
};

} // namespace candor::items
