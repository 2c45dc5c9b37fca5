#pragma once

#include "limit.h"
#include "row_items.h"

namespace candor::items {

// One choice of the ledger, or one step of a limit, with whom it was addressed to and how far it has come.
struct HistoryRow {
    ChoiceEvent event;
    QString recipient; // name
    Channel channel = Channel::Manual;
    DeliveryState delivery = DeliveryState::Saved;
    std::optional<LimitEvent> limit {}; // then `event` has only its id, batch, time and cause

    bool operator==(const HistoryRow&) const = default;
};

// Every choice that was made; newest first when the rows are given so.
class HistoryItems final : public RowItems<HistoryRow> {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        RecipientColumn,
        CategoryColumn,
        BeforeColumn,
        ChoiceColumn,
        CauseColumn,
        DeliveryColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, // QUuid
        BatchRole, // QUuid: what was applied together
        TimeRole, // Instant
        RecipientRole, // RecipientId
        RecipientNameRole, // QString
        ChannelRole, // Channel
        CategoryRole, // Category
        ChoiceRole, // Choice
        BeforeRole, // Choice
        CauseRole, // Cause
        UndoesRole, // QUuid; null unless the cause is an undo
        ReasonRole, // QString
        DeliveryRole // DeliveryState
    };

    explicit HistoryItems(QObject* parent = nullptr);

private:
    QVariant shown(const HistoryRow& row, int column) const override;
    QVariant valueOf(const HistoryRow& row, int role) const override;
    bool isSame(const HistoryRow& a, const HistoryRow& b) const override { return a.event.id == b.event.id; }
};

} // namespace candor::items
