#pragma once

#include "pages/profile_filter.h"
#include "parts/card.h"
#include "shared_opinion.h"

namespace candor::ui {

class LinkRows;

// What several companies think alike: whoever wants it corrected has to ask each of them.
class SharedOpinionCard : public Card {
    Q_OBJECT

public:
    explicit SharedOpinionCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const std::vector<SharedOpinion>& opinions); // hidden when there is none

Q_SIGNALS:
    void profileAsked(const candor::ui::ProfileFilter& filter);

private:
    LinkRows* m_rows;
    std::vector<ProfileFilter> m_filters;
};

} // namespace candor::ui
