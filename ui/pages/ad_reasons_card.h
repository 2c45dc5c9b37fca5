#pragma once

#include "category.h"
#include "company.h"
#include "parts/card.h"

#include <map>

namespace candor::scoring {
class Catalogue;
}

namespace candor::ui {

class LinkRows;
class Text;

// What the ads of one company rest on: of its different ads, how many each category speaks for.
struct AdReasons {
    qint64 ads = 0;
    std::map<Category, qint64> touched;

    bool isKnown() const { return !touched.empty(); } // many companies do not say why they show an ad
};
AdReasons adReasonsOf(const scoring::Catalogue& catalogue);

class AdReasonsCard : public Card {
    Q_OBJECT

public:
    explicit AdReasonsCard(const Theme& theme, QWidget* parent = nullptr);

    void present(const std::map<Company, AdReasons>& reasons); // hidden when none is known

Q_SIGNALS:
    void choicesAsked();

private:
    Text* m_words;
    LinkRows* m_rows;
};

} // namespace candor::ui
