#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Text;

// Always in sight below the switches: what would happen, and the two ways on. Nothing here has the focus by
// itself, and no key presses Apply but on the button.
class ApplyBar : public QWidget {
    Q_OBJECT

public:
    explicit ApplyBar(const Theme& theme, QWidget* parent = nullptr);

    void present(const QString& sentence, const QString& line, const QString& apply, bool enabled);
    Button& apply() { return *m_apply; }
    Button& reset() { return *m_reset; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Text* m_sentence;
    Text* m_line;
    Button* m_reset;
    Button* m_apply;
};

} // namespace candor::ui
