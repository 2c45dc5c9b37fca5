#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Text;

// Asks once more, in place, before something that cannot be undone. Both answers are as near as each other;
// the focus is on keeping things, and Esc keeps them. Hidden until it asks.
class ConfirmStrip : public QWidget {
    Q_OBJECT

public:
    ConfirmStrip(const Theme& theme, const QString& yes, const QString& no, QWidget* parent = nullptr);

    void ask(const QString& consequence);
    Button& yes() { return *m_yes; }
    Button& no() { return *m_no; }

Q_SIGNALS:
    void confirmed();
    void kept();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void keep();

    const Theme& m_theme;
    Text* m_consequence;
    Button* m_yes;
    Button* m_no;
};

} // namespace candor::ui
