#pragma once

#include "choice.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QVariantAnimation>

namespace candor::ui {

// On, off, or not decided yet: then the knob stands in the middle and each side is one click away, so that no
// is as near as yes. Space on an undecided switch says no; the arrow keys say either. A screen reader hears a
// check box, "partially checked" while undecided. It only shows a choice: nothing is saved by moving it.
class Switch : public QCheckBox {
    Q_OBJECT

public:
    Switch(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    void setChoice(Choice choice);
    Choice choice() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(candor::Choice choice); // by the person, never by setChoice

protected:
    void nextCheckState() override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    void choose(Choice choice);
    void moveKnob();
    QRectF track() const;

    const Theme& m_theme;
    QVariantAnimation m_slide;
    qreal m_knob = 0.5; // 0 off, 1 on
    Choice m_next = Choice::Deny; // what a click on an undecided switch means
};

} // namespace candor::ui
