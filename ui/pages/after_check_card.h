#pragma once

#include "after_check.h"
#include "pages/profile_filter.h"
#include "parts/card.h"

namespace candor::ui {

struct LinkFacts;
class LinkRows;

// Whether companies kept to a no, the gravest first. A row leads to what the company still says, or to where
// a newer export is brought. Hidden while nothing is refused.
class AfterCheckCard : public Card {
    Q_OBJECT

public:
    explicit AfterCheckCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const std::vector<AfterCheck>& checks);

Q_SIGNALS:
    void profileAsked(const candor::ui::ProfileFilter& filter);
    void exportAsked(); // a newer one

private:
    void go(int row);
    static QString nameOf(Company company, const QString& categories);
    static LinkFacts used(const AfterCheck& check);
    static LinkFacts held(const AfterCheck& check);

    LinkRows* m_rows;
    std::vector<std::optional<ProfileFilter>> m_filters; // of each row; nothing: a newer export is wanted
};

} // namespace candor::ui
