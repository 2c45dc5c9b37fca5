#include "pages/ad_reasons_card.h"

#include "catalogue.h"
#include "category_words.h"
#include "count_words.h"
#include "pages/link_row.h"
#include "parts/text.h"
#include "share.h"

#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

namespace {
constexpr std::size_t MostRows = 4;
}

AdReasons adReasonsOf(const scoring::Catalogue& catalogue)
{
    AdReasons reasons;
    reasons.ads = static_cast<qint64>(catalogue.size());
    for (const Category category : AllCategories) {
        if (const qint64 touched = catalogue.touchedBy(category); touched > 0)
            reasons.touched[category] = touched;
    }
    return reasons;
}

AdReasonsCard::AdReasonsCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("What your ads rest on"), Title::Shown, parent)
    , m_words(new Text(theme, Type::Secondary))
    , m_rows(new LinkRows(theme))
{
    body().addWidget(m_words);
    body().addWidget(m_rows);
    body().addStretch(1);
    connect(m_rows, &LinkRows::activated, this, &AdReasonsCard::choicesAsked);
    hide();
}

void AdReasonsCard::present(const std::map<Company, AdReasons>& reasons)
{
    QStringList companies;
    AdReasons all;
    for (const auto& [company, its] : reasons) {
        if (!its.isKnown())
            continue;
        companies += brandOf(company);
        all.ads += its.ads;
        for (const auto& [category, touched] : its.touched)
            all.touched[category] += touched;
    }
    setVisible(all.isKnown());
    m_words->setText(tr("Of %Ln different ad(s) from %1; one ad can have several reasons.", nullptr,
        static_cast<int>(all.ads))
                         .arg(companies.join(QStringLiteral(", "))));
    std::vector<std::pair<Category, qint64>> sorted(all.touched.begin(), all.touched.end());
    std::ranges::stable_sort(sorted, std::ranges::greater {}, [](const auto& entry) { return entry.second; });
    sorted.resize(std::min(sorted.size(), MostRows));
    std::vector<LinkFacts> rows;
    for (const auto& [category, touched] : sorted) {
        const int permille = permilleOf(touched, all.ads);
        rows.push_back({ words::nameOf(category), {}, words::share(permille), Tone::Accent, permille });
    }
    m_rows->present(rows);
}

} // namespace candor::ui
