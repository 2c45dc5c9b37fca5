#pragma once

#include "parts/card.h"
#include "session.h"

class QVBoxLayout;

namespace candor::ui {

class Button;
class ErrorPanel;
class Text;

// The browsers on this computer. Nothing is looked for before the person asks, and nothing is read before
// they have seen what it would be and asked for that one.
class BrowsersCard : public Card {
    Q_OBJECT

public:
    BrowsersCard(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

private:
    void look();
    void present(const std::vector<BrowserProfile>& browsers);
    QWidget* makeRow(const BrowserProfile& browser, bool last);
    void clear();
    void follow(const session::ImportState& state);
    void follow(const session::ImportStopped& stopped);
    void enable(bool enabled);

    session::Session& m_session;
    const Theme& m_theme;
    ErrorPanel* m_error;
    Text* m_found; // what came of looking
    QVBoxLayout* m_list;
    std::vector<QWidget*> m_rows;
    std::vector<Button*> m_buttons; // of the rows
    Button* m_look;
};

} // namespace candor::ui
