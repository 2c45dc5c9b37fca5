#pragma once

#include "fault_words.h"
#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Text;

// Something went wrong: what happened, what is safe, what to do now. Announced to screen readers when it is
// presented; hidden until then.
class ErrorPanel : public QWidget {
    Q_OBJECT

public:
    explicit ErrorPanel(const Theme& theme, QWidget* parent = nullptr);

    void present(const words::Trouble& trouble, const QString& button = {}); // no button text: no button
    Button& button() { return *m_button; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Text* m_what;
    Text* m_safe;
    Text* m_next;
    Button* m_button;
};

} // namespace candor::ui
