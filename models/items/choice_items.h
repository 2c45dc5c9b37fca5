#pragma once

#include "choice.h"
#include "row_items.h"

namespace candor::items {

// One switch: what one recipient may use of one category.
struct ChoiceRow {
    Category category = Category::Other;
    Choice saved = Choice::Unset; // in force
    Choice pending = Choice::Unset; // what Apply would make of it; equal to `saved` when untouched
    bool used = false; // counts as used with `pending`
    int share = 0; // permille of the recipient's items that this category touches
    qint64 traits = 0;
    qint64 sensitive = 0; // of the traits
    std::optional<Instant> pausedUntil; // while `saved` is a pause
    std::optional<DeliveryState> delivery; // of the saved choice; nothing when there never was one

    bool isChanged() const { return pending != saved; }
    bool operator==(const ChoiceRow&) const = default;
};

// The switches of one recipient, one category a row.
class ChoiceItems final : public RowItems<ChoiceRow> {
    Q_OBJECT

public:
    enum Column { CategoryColumn, ChoiceColumn, ShareColumn, TraitsColumn, DeliveryColumn, ColumnCount };
    enum Role {
        CategoryRole = Qt::UserRole + 1, // Category
        SavedRole, // Choice
        PendingRole, // Choice
        UsedRole, // bool
        ChangedRole, // bool
        ShareRole, // int, permille
        TraitsRole, // qint64
        SensitiveRole, // qint64
        DeliveryRole // DeliveryState, or nothing
    };

    explicit ChoiceItems(QObject* parent = nullptr);

    int changed() const; // how many switches were moved

private:
    QVariant shown(const ChoiceRow& row, int column) const override;
    QVariant valueOf(const ChoiceRow& row, int role) const override;
    bool isSame(const ChoiceRow& a, const ChoiceRow& b) const override { return a.category == b.category; }
};

} // namespace candor::items
