#pragma once

#include "copies.h"
#include "parts/card.h"

#include <QPointer>

class QFileDialog;

namespace candor::ui {

class Button;
class ErrorPanel;
class Text;

// A copy of everything in one open file, to keep or to take elsewhere, of which it is said before that it is
// readable; and how the backups are that Candor makes by itself.
class ArchiveCard : public Card {
    Q_OBJECT

public:
    ArchiveCard(session::Copies& copies, const Theme& theme, QWidget* parent = nullptr);

private:
    void choosePlace();
    void follow();
    void followBackups();

    session::Copies& m_copies;
    const Theme& m_theme;
    Button* m_save;
    Button* m_stop;
    Text* m_state;
    Text* m_backups;
    ErrorPanel* m_error;
    QPointer<QFileDialog> m_dialog;
};

} // namespace candor::ui
