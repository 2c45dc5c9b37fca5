#pragma once

#include "pages/profile_filter.h"
#include "parts/card.h"
#include "profile_change.h"

namespace candor::ui {

class LinkRows;

// What a newer export tells that the one before did not, and the other way round. Sensitive values stay
// covered.
class SinceCard : public Card {
    Q_OBJECT

public:
    explicit SinceCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const std::vector<ProfileChange>& changes); // hidden when nothing was brought twice

Q_SIGNALS:
    void profileAsked(const candor::ui::ProfileFilter& filter);

private:
    LinkRows* m_rows;
    std::vector<ProfileFilter> m_filters; // of each row
};

} // namespace candor::ui
