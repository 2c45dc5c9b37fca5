#pragma once

#include "keys.h"
#include "parts/card.h"

#include <QPointer>

class QPrintDialog;
class QPrinter;

namespace candor::ui {

class Button;
class ConfirmStrip;
class ErrorPanel;
class PassphraseForm;
class Text;

// What opens the data, what each of it is worth, and the ways to change it. A recovery code is shown this
// once, and gone from here when the card is hidden or the person says that it is on paper.
class KeysCard : public Card {
    Q_OBJECT

public:
    KeysCard(session::Keys& keys, const Theme& theme, QWidget* parent = nullptr);

    // Where the sheet goes; the dialog is the system's. In tests: a printer that writes a file.
    bool print(QPrinter& printer);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeCode();
    void connectAll();
    void follow();
    void showCode(const QString& code);
    void forgetCode();
    void choosePrinter();
    void changePassphrase(bool open);

    session::Keys& m_keys;
    const Theme& m_theme;
    QString m_text;
    Text* m_ways;
    Button* m_make;
    Button* m_change;
    ConfirmStrip* m_sure;
    QWidget* m_codeBox;
    Text* m_code;
    Button* m_print;
    Button* m_kept;
    PassphraseForm* m_form;
    Text* m_done;
    ErrorPanel* m_error;
    QPointer<QPrintDialog> m_dialog;
};

} // namespace candor::ui
