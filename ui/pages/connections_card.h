#pragma once

#include "parts/card.h"
#include "session.h"

class QVBoxLayout;

namespace candor::ui {

class Button;
class EndpointForm;
class EndpointRow;
class ErrorPanel;
class Switch;
class Text;

// Where choices are delivered to: whether at all, to whom, how that stands.
class ConnectionsCard : public Card {
    Q_OBJECT

public:
    ConnectionsCard(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

private:
    QWidget* makeSwitch();
    QWidget* makeActions();
    void connectSession();
    void follow();
    void presentRows();
    EndpointRow* makeRow();
    void add(const QString& address, const QString& name, const QString& domain);
    void receiveFailure(const Error& why);
    void openForm(bool open);

    session::Session& m_session;
    const Theme& m_theme;
    Switch* m_switch;
    Text* m_switchWords;
    Text* m_none;
    QVBoxLayout* m_list;
    std::vector<EndpointRow*> m_rows;
    ErrorPanel* m_error;
    EndpointForm* m_form;
    Button* m_send;
    Button* m_add;
    bool m_adding = false; // a form was handed in and not answered yet
};

} // namespace candor::ui
