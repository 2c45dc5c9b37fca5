#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Text;

// Instead of an empty list: why it is empty, what fills it, and one button that does.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& why, const QString& whatFillsIt, const QString& button,
        QWidget* parent = nullptr);

    void present(const QString& why, const QString& whatFillsIt, const QString& button);
    Button& button() { return *m_button; }

private:
    Text* m_why;
    Text* m_whatFillsIt;
    Button* m_button;
};

} // namespace candor::ui
