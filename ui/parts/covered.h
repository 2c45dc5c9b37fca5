#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;

// A value that nobody looking over the shoulder should see: covered, for the eye and for screen readers,
// until its button is held with the mouse or the space bar. Letting go, leaving the button or hiding the page
// covers it again.
class Covered : public QWidget {
    Q_OBJECT

public:
    Covered(const Theme& theme, const QString& accessibleName, const QString& value = {},
        QWidget* parent = nullptr);

    void setValue(const QString& value);
    bool isCovered() const { return m_covered; }
    Button& button() { return *m_button; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    class Value;
    void cover(bool covered);

    Value* m_value;
    Button* m_button;
    bool m_covered = true;
};

} // namespace candor::ui
