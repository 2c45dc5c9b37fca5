#pragma once

#include "pages/overview_facts.h"
#include "parts/card.h"

namespace candor::ui {

class CategoryChart;
class LinkRows;

// What kinds of things companies think, as a ring and as numbers; and apart from them, what the person told
// them.
class CategoryCard : public Card {
    Q_OBJECT

public:
    explicit CategoryCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const ProfileFacts& facts);

Q_SIGNALS:
    void opinionsAsked();
    void declaredAsked();

private:
    CategoryChart* m_chart;
    LinkRows* m_links;
};

} // namespace candor::ui
