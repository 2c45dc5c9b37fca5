#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace candor::ui {

class TraitPhrases;

// Paints a trait: what is said, firm; below it by whom and how; chips for what deserves a look; at the end of
// the line how much it rests on and when it was last seen. A covered value is a bar that does not show the
// length of the word.
class TraitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TraitDelegate(const Theme& theme, const TraitPhrases& traits, QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const TraitPhrases& m_traits;
};

} // namespace candor::ui
