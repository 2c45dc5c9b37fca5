#pragma once

#include "parts/card.h"
#include "session.h"

namespace candor::ui {

class Button;
class ErrorPanel;
class Text;

// What somebody else would be shown by the same rules: one attribute changed, when the person asks for it.
class SelvesCard : public Card {
    Q_OBJECT

public:
    SelvesCard(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

    void present(const Recipient& recipient); // another one, or other data: what was tried is gone
    std::vector<QWidget*> focusChain() const;

private:
    void ask();
    void tell(const session::Selves& selves);
    void clear();
    void addRow(const session::SeenBySelf& seen, const QString& currency);

    session::Session& m_session;
    const Theme& m_theme;
    std::optional<Recipient> m_recipient;
    Text* m_words;
    Text* m_chance;
    ErrorPanel* m_error;
    Button* m_try;
    QWidget* m_rows = nullptr;
};

} // namespace candor::ui
