#pragma once

#include "contradiction.h"
#include "pages/profile_filter.h"
#include "parts/card.h"

namespace candor::ui {

class LinkRows;

// What cannot all be right.
class DisagreementCard : public Card {
    Q_OBJECT

public:
    explicit DisagreementCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const std::vector<Contradiction>& contradictions); // hidden when there is none

Q_SIGNALS:
    void profileAsked(const candor::ui::ProfileFilter& filter);

private:
    static QString sentenceOf(SingleFact fact, const QString& sides);

    LinkRows* m_rows;
    std::vector<ProfileFilter> m_filters;
};

} // namespace candor::ui
