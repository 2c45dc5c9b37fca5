#pragma once

#include "parts/card.h"

namespace candor::ui {

class Button;
class ConfirmStrip;
struct LimitFacts;
class Text;

// Care mode: everything strict in one step. It asks for no reason and reminds of nothing; it is left the way
// a limit is lifted.
class CareCard : public Card {
    Q_OBJECT

public:
    explicit CareCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const LimitFacts& facts);
    std::vector<QWidget*> focusChain() const;

Q_SIGNALS:
    void begun();
    void leaveAsked(); // the wait is to begin
    void kept();
    void left();

private:
    Text* m_words;
    Text* m_line;
    Button* m_begin;
    Button* m_ask;
    Button* m_keep;
    Button* m_leave;
    ConfirmStrip* m_confirm;
};

} // namespace candor::ui
