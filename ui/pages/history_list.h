#pragma once

#include "theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace candor::ui {

class HistoryPhrases;

// Paints one choice: what was decided; below it when and why; how far it has come at the end of the line, or
// below where there is no room.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    HistoryDelegate(const Theme& theme, const HistoryPhrases& history, QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool isNarrow(const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
    const HistoryPhrases& m_history;
};

// Every choice, newest first. Rows have one height, so that long histories scroll lightly.
class HistoryList : public QListView {
    Q_OBJECT

public:
    HistoryList(const Theme& theme, HistoryPhrases& history, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace candor::ui
