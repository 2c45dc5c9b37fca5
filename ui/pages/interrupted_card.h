#pragma once

#include "parts/card.h"
#include "session.h"

namespace candor::ui {

// Imports that ended before they were complete: to go on with them, or to remove what was read. Hidden when
// there are none.
class InterruptedCard : public Card {
    Q_OBJECT

public:
    InterruptedCard(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

private:
    void follow();
    QWidget* makeRow(const session::Interrupted& interrupted);

    session::Session& m_session;
    const Theme& m_theme;
    std::vector<QWidget*> m_rows;
};

} // namespace candor::ui
