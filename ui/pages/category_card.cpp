#include "pages/category_card.h"

#include "category_words.h"
#include "charts/category_chart.h"
#include "count_words.h"
#include "pages/link_row.h"

#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

namespace {
enum Link { Opinions, Declared };
}

CategoryCard::CategoryCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("By category"), Title::Shown, parent)
    , m_chart(new CategoryChart(theme, tr("What companies think, by category")))
    , m_links(new LinkRows(theme))
{
    body().addWidget(m_chart);
    body().addStretch(1);
    body().addWidget(m_links);
    connect(m_links, &LinkRows::activated, this,
        [this](int row) { row == Opinions ? Q_EMIT opinionsAsked() : Q_EMIT declaredAsked(); });
}

void CategoryCard::present(const ProfileFacts& facts)
{
    std::vector<ChartPart> parts;
    for (const auto& [category, count] : facts.opinionsBy)
        parts.push_back({ words::nameOf(category), count });
    const auto largest = std::ranges::max_element(parts, {}, &ChartPart::count);
    m_chart->present(parts,
        largest == parts.end()
            ? QString()
            : tr("The largest part is %1, with %2 of %3.")
                  .arg(largest->name, words::number(largest->count), words::number(facts.opinions)));
    std::vector<LinkFacts> links { { tr("See all of them"), {}, words::number(facts.opinions), Tone::Soft,
        {} } };
    if (facts.declared > 0)
        links.push_back(
            { tr("What you told them yourself"), {}, words::number(facts.declared), Tone::Accent, {} });
    m_links->present(links);
}

} // namespace candor::ui
