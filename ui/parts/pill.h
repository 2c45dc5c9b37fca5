#pragma once

#include "theme/theme.h"

#include <QComboBox>

namespace candor::ui {

// A choice among a few, as a rounded button that opens a list. The label, if any, stands before the chosen
// word: "Level: Balanced".
class Pill : public QComboBox {
    Q_OBJECT

public:
    Pill(const Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace candor::ui
