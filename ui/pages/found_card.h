#pragma once

#include "parts/card.h"
#include "session.h"

namespace candor::ui {

class Chip;
class FlowLayout;
class Text;

// What an import that is still being read has found so far. Not part of the profile yet, and it says so;
// hidden while nothing is read.
class FoundCard : public Card {
    Q_OBJECT

public:
    FoundCard(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

private:
    void follow();
    void present(const FoundSoFar& found);
    void presentTraits(const FoundSoFar& found);

    session::Session& m_session;
    const Theme& m_theme;
    Chip* m_state;
    Text* m_sums;
    Text* m_companies;
    FlowLayout* m_traits;
    Text* m_rest; // of the traits
    std::vector<FoundTrait> m_shown;
    std::vector<QWidget*> m_chips; // of m_shown
};

} // namespace candor::ui
