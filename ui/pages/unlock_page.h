#pragma once

#include "parts/page.h"
#include "session.h"

namespace candor::ui {

class Button;
class ErrorPanel;
class Field;
class Text;

// The locked door. Shows nothing about the person, not even that there is something to show.
class UnlockPage : public Page {
    Q_OBJECT

public:
    UnlockPage(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

private:
    QWidget* makeForm();
    void open();
    void askFor(bool code);
    void refuse(const session::NotOpened& failed);
    void follow(const session::DoorState& state);

    session::Session& m_session;
    Field* m_passphrase;
    Text* m_label;
    Button* m_show;
    Button* m_code;
    Button* m_unlock;
    Text* m_wait;
    Text* m_busy;
    ErrorPanel* m_error;
};

} // namespace candor::ui
