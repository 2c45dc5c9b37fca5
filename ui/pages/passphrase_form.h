#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Field;
class Text;

// A passphrase, twice, with the truth about it: nobody can reset it.
class PassphraseForm : public QWidget {
    Q_OBJECT

public:
    enum class Purpose : quint8 { Create, Change };

    explicit PassphraseForm(const Theme& theme, Purpose purpose = Purpose::Create, QWidget* parent = nullptr);

    void begin(); // empty, with the focus in the first field
    void setBusy(bool busy); // the key is being made
    void clear();

Q_SIGNALS:
    void submitted(const QString& passphrase);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void refuse(Field& field, const QString& why);
    void reveal(bool shown);

    Field* m_first;
    Field* m_again;
    Button* m_show;
    Text* m_wrong;
    Text* m_busy;
    Button* m_create;
    Button* m_back;
};

} // namespace candor::ui
