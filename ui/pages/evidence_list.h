#pragma once

#include "theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace candor::ui {

class EvidencePhrases;

// Paints one record: its text in full, and below it when it was, in which file and where in it.
class EvidenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    EvidenceDelegate(const Theme& theme, const EvidencePhrases& evidence, QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textHeight(const QString& text, Type type, int width) const;

    const Theme& m_theme;
    const EvidencePhrases& m_evidence;
};

// The records a trait rests on. Near its end it asks its model for more.
class EvidenceList : public QListView {
    Q_OBJECT

public:
    EvidenceList(const Theme& theme, EvidencePhrases& evidence, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace candor::ui
