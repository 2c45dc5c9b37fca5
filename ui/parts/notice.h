#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Text;

// One sentence that asks for a look, with at most one thing to do: "4 choices saved. [Undo]".
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(const Theme& theme, Tone tone, QWidget* parent = nullptr);

    void present(const QString& sentence, const QString& button = {});
    void setTone(Tone tone);
    Button& button() { return *m_button; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Tone m_tone;
    Text* m_sentence;
    Button* m_button;
};

} // namespace candor::ui
