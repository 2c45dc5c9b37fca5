#pragma once

#include "theme/theme.h"

#include <QSlider>

namespace candor::ui {

// A slider between a small and a large letter, painted from the theme: a track with a mark for every step,
// and a knob that is large enough to be caught.
class TextSizeSlider : public QSlider {
    Q_OBJECT

public:
    explicit TextSizeSlider(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int knob() const; // its diameter
    int letterWidth() const;
    QRect track() const; // where the middle of the knob can be, from the left
    int valueAt(int x) const;

    const Theme& m_theme;
};

} // namespace candor::ui
