#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

// A number and below it the same as a bar. The accessible description is the number.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    ShareBar(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    // permille: how much of the bar is filled, 0 to 1000. Soft when what it measures is switched off.
    void present(const QString& number, int permille, Tone tone = Tone::Accent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int barWidth() const;
    int barHeight() const;

    const Theme& m_theme;
    QString m_number;
    int m_permille = 0;
    Tone m_tone = Tone::Accent;
};

} // namespace candor::ui
