#pragma once

#include "pages/overview_facts.h"
#include "parts/card.h"

namespace candor::ui {

class Chip;
class Covered;
class LinkRows;
class Text;

// How many traits touch something sensitive. Which topics, only while the button is held.
class SensitiveCard : public Card {
    Q_OBJECT

public:
    explicit SensitiveCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const ProfileFacts& facts);
    Covered& topics() { return *m_topics; }

Q_SIGNALS:
    void profileAsked();

private:
    Chip* m_count;
    Text* m_words;
    Covered* m_topics;
    LinkRows* m_link;
};

} // namespace candor::ui
