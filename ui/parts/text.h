#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace candor::ui {

// A label in one of the theme's types: plain text only, wrapped, never clipped. What it says is its
// accessible name.
class Text : public QLabel {
    Q_OBJECT

public:
    Text(const Theme& theme, Type type, const QString& text = {}, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setType(Type type);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFromTheRight();
    void dress();
    void align();

    const Theme& m_theme;
    Type m_type;
    Tone m_tone;
};

// One line that ends in "…" where there is no room; the whole text is in its tooltip and its accessible name.
class ElidedText : public Text {
    Q_OBJECT

public:
    ElidedText(const Theme& theme, Type type, const QString& text = {}, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace candor::ui
