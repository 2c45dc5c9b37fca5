#include "pages/disagreement_card.h"

#include "pages/link_row.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {

// "25-34, 18 to 34 (X) · 41 (Snapchat)". A sensitive value stays covered here. What one company says stands
// in an isolate, so that it reads in its own direction within an Arabic sentence.
QString sidesOf(const std::vector<Trait>& traits, const QString& covered)
{
    std::map<Company, QStringList> said;
    for (const Trait& trait : traits)
        said[trait.company] += trait.sensitive ? covered : trait.value;
    QStringList sides;
    for (const auto& [company, values] : said)
        sides
            += QStringLiteral("\u2068%1 (%2)\u2069").arg(values.join(QStringLiteral(", ")), brandOf(company));
    return sides.join(QStringLiteral(" · "));
}

} // namespace

// "Age: 25-34 (X) · 41 (Snapchat)"
QString DisagreementCard::sentenceOf(SingleFact fact, const QString& sides)
{
    switch (fact) {
    case SingleFact::Age:
        return tr("Age: %1").arg(sides);
    case SingleFact::Gender:
        return tr("Gender: %1").arg(sides);
    case SingleFact::Relationship:
        return tr("Relationship: %1").arg(sides);
    case SingleFact::Parenthood:
        return tr("Children: %1").arg(sides);
    case SingleFact::Home:
        return tr("Home: %1", "rented or owned").arg(sides);
    case SingleFact::Income:
        return tr("Income: %1").arg(sides);
    }
    return sides;
}

DisagreementCard::DisagreementCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("They disagree about you"), Title::Shown, parent)
    , m_rows(new LinkRows(theme))
{
    body().addWidget(m_rows);
    body().addStretch(1);
    connect(m_rows, &LinkRows::activated, this,
        [this](int row) { Q_EMIT profileAsked(m_filters[static_cast<std::size_t>(row)]); });
}

void DisagreementCard::present(const std::vector<Contradiction>& contradictions)
{
    m_filters.clear();
    std::vector<LinkFacts> rows;
    const QString covered = tr("covered", "instead of a sensitive value");
    for (const Contradiction& contradiction : contradictions) {
        const QString name = sentenceOf(contradiction.fact, sidesOf(contradiction.inferred, covered));
        const QString line = contradiction.declared.empty()
            ? tr("They cannot all be right. Look at what each rests on.")
            : tr("You told them: %1").arg(sidesOf(contradiction.declared, covered));
        rows.push_back({ name, line, {}, Tone::Soft, {} });
        ProfileFilter filter;
        filter.category = Category::Demographics;
        filter.text = contradiction.inferred.front().label;
        m_filters.push_back(filter);
    }
    m_rows->present(rows);
    setVisible(!rows.empty());
}

} // namespace candor::ui
