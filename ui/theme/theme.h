#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;
class QPalette;
class QWidget;

namespace candor::ui {

enum class Scheme : quint8 { System, Light, Dark, HighContrast };

// What a text is for; its size and weight follow.
enum class Type : quint8 {
    Title, // the sentence a page opens with
    Lead, // the muted line below it
    CardTitle,
    Body,
    Strong, // the name in a row, a number
    Secondary,
    Label, // chips: secondary, but firm
    Figure // one large number
};

// Distances between things, from close together to far apart.
enum class Space : quint8 { None, Hair, Small, Medium, Large, Huge };

// The look that is in force: Fusion, a palette and a short stylesheet made from tokens, and the person's text
// size. Lives longer than every widget; GUI thread only. Widgets hold a reference, and look again when it
// says changed().
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application);
    ~Theme() override; // gives the application back as it was

    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    void setTextPercent(int percent); // kept within 100 and 200
    int textPercent() const { return m_textPercent; }
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }
    int animationMs() const { return m_reducedMotion ? 0 : 130; }

    const Tokens& tokens() const { return m_tokens; }
    QFont font(Type type) const;
    int space(Space space) const;
    int cardRadius() const { return 14; }
    int controlRadius() const { return 10; }

    // Whether the widget should show that it has the focus: always, unless the person is working with the
    // mouse.
    bool showsFocus(const QWidget& widget) const;
    int
    mnemonicFlag() const; // underlines show while Alt is held: Qt::TextShowMnemonic or Qt::TextHideMnemonic
    int signSize() const; // of chevrons and swatches: grows with the text beside them

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void readSystem();
    void setKeyboard(bool keyboard);
    void setAlt(bool alt);

    QApplication& m_application;
    QFont m_systemFont;
    Tokens m_tokens;
    Scheme m_scheme = Scheme::System;
    int m_textPercent = 100;
    bool m_systemIsDark = false;
    bool m_reducedMotion = false;
    bool m_keyboard = true;
    bool m_alt = false;
    bool m_applying = false;
};

// Whether a palette is light text on a dark window. Qt 6.4 has no other way to know.
bool isDark(const QPalette& palette);

} // namespace candor::ui
