#pragma once

#include "theme/theme.h"

#include <QPushButton>

namespace candor::ui {

// A button that says what it does. Primary: the one thing to do here. Quiet: everything else. Never a default
// button: Enter in a field does not press it, so that nothing is agreed to by accident.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind : quint8 { Primary, Quiet, Plain };

    Button(const Theme& theme, Kind kind, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    QSize padding() const;

    const Theme& m_theme;
    Kind m_kind;
};

} // namespace candor::ui
