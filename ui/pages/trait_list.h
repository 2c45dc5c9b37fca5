#pragma once

#include "theme/theme.h"

#include <QListView>

namespace candor::ui {

class TraitPhrases;

// The list of traits. A covered value shows while its row is held with the mouse or the space bar. Rows have
// one height, so that a hundred thousand of them scroll as lightly as ten.
class TraitList : public QListView {
    Q_OBJECT

public:
    TraitList(const Theme& theme, TraitPhrases& traits, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(int row); // -1: none

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    TraitPhrases& m_traits;
};

} // namespace candor::ui
