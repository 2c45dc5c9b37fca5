#pragma once

#include "pages/overview_facts.h"
#include "parts/card.h"

namespace candor::ui {

class LinkRows;
class Text;

// What the person decided, and how far it has come.
class ChoiceStandingCard : public Card {
    Q_OBJECT

public:
    explicit ChoiceStandingCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const ChoiceFacts& facts);

Q_SIGNALS:
    void choicesAsked();
    void historyAsked();
    void connectionsAsked();

private:
    enum class Target : quint8 { Choices, History, Connections };
    struct Row;
    void go(int row);

    Text* m_none;
    LinkRows* m_rows;
    std::vector<Target> m_targets;
};

} // namespace candor::ui
