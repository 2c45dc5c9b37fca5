#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace candor::ui {

// A short remark in a rounded frame: "changed", "6 sensitive", "2 files unread". The words say it; the tone
// only repeats it.
class Chip : public QLabel {
    Q_OBJECT

public:
    Chip(const Theme& theme, Tone tone, const QString& text, QWidget* parent = nullptr);

    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void dress();

    const Theme& m_theme;
    Tone m_tone;
};

} // namespace candor::ui
