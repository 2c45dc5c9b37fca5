#include "pages/shared_opinion_card.h"

#include "count_words.h"
#include "pages/link_row.h"
#include "parts/chip.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {

constexpr std::size_t MostRows = 5;

QString holdersOf(const SharedOpinion& opinion)
{
    QStringList brands;
    for (const Trait& trait : opinion.traits)
        brands += brandOf(trait.company);
    return brands.join(QStringLiteral(" · "));
}

} // namespace

SharedOpinionCard::SharedOpinionCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Several of them think so"), Title::Shown, parent)
    , m_rows(new LinkRows(theme))
{
    body().addWidget(m_rows);
    body().addStretch(1);
    connect(m_rows, &LinkRows::activated, this,
        [this](int row) { Q_EMIT profileAsked(m_filters[static_cast<std::size_t>(row)]); });
}

void SharedOpinionCard::present(const std::vector<SharedOpinion>& opinions)
{
    m_filters.clear();
    std::vector<LinkFacts> rows;
    const std::size_t shown = std::min(opinions.size(), MostRows);
    for (std::size_t i = 0; i < shown; ++i) {
        const SharedOpinion& opinion = opinions[i];
        const bool isSensitive = opinion.traits.front().sensitive;
        // What a company says stands in an isolate, so that it keeps its own direction in an Arabic line.
        const QString name = isSensitive ? tr("Something sensitive, covered here")
                                         : QStringLiteral("\u2068%1\u2069").arg(opinion.value());
        rows.push_back({ name, holdersOf(opinion),
            tr("%Ln companies", "that hold one opinion", static_cast<int>(opinion.traits.size())), Tone::Soft,
            {} });
        ProfileFilter filter;
        filter.category = opinion.category();
        filter.sensitiveOnly = isSensitive;
        if (!isSensitive)
            filter.text = opinion.value();
        m_filters.push_back(filter);
    }
    if (opinions.size() > shown) {
        rows.push_back({ tr("And %Ln more", "opinions that several companies hold",
                             static_cast<int>(opinions.size() - shown)),
            {}, {}, Tone::Soft, {} });
        m_filters.emplace_back();
    }
    m_rows->present(rows);
    setVisible(!rows.empty());
}

} // namespace candor::ui
