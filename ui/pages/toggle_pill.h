#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace candor::ui {

// A condition that is on or off, beside the pills that offer a choice. On: a tick and a tinted ground.
class TogglePill : public QPushButton {
    Q_OBJECT

public:
    TogglePill(const Theme& theme, Tone tone, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int tickWidth() const;

    const Theme& m_theme;
    Tone m_tone;
};

} // namespace candor::ui
