#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace candor::ui {

// What a row of PreviewThreads holds beside its title (Qt::DisplayRole).
enum ThreadRole { LineRole = Qt::UserRole, FateRole, OtherRole };

// Paints one entry of a ranked list: number and title, and below it why.
class ThreadDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ThreadDelegate(const Theme& theme, QObject* parent);

    int rowHeight() const; // with the gap to the next row
    int boxHeight() const;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace candor::ui
