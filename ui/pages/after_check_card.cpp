#include "pages/after_check_card.h"

#include "category_words.h"
#include "count_words.h"
#include "pages/link_row.h"
#include "time_words.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace candor::ui {

namespace {

// A finding that is told of many categories in one row.
struct Together {
    QStringList categories;
    Instant since; // of the newest refusal: only what is newer tells of all of them
};

void add(std::map<Company, Together>& rows, const AfterCheck& check)
{
    Together& row = rows[check.company];
    row.categories += words::nameOf(check.key.category);
    row.since = std::max(row.since, check.since);
}

} // namespace

AfterCheckCard::AfterCheckCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Did they keep to your no?"), Title::Shown, parent)
    , m_rows(new LinkRows(theme))
{
    body().addWidget(m_rows);
    body().addStretch(1);
    connect(m_rows, &LinkRows::activated, this, &AfterCheckCard::go);
}

void AfterCheckCard::present(const std::vector<AfterCheck>& checks)
{
    std::vector<AfterCheck> gravest = checks;
    std::ranges::stable_sort(gravest, std::ranges::greater {}, &AfterCheck::obedience);
    std::vector<LinkFacts> rows;
    m_filters.clear();
    std::map<Company, Together> clean;
    std::map<Company, Together> unknown;
    for (const AfterCheck& check : gravest) {
        switch (check.obedience()) {
        case Obedience::StillUsed:
        case Obedience::StillHeld:
            rows.push_back(check.obedience() == Obedience::StillUsed ? used(check) : held(check));
            m_filters.push_back(ProfileFilter { {}, check.key.category, check.company, {}, false });
            break;
        case Obedience::NothingSeen:
            add(clean, check);
            break;
        case Obedience::CannotSay:
            add(unknown, check);
            break;
        }
    }
    const QLocale locale;
    for (const auto& [company, row] : clean) {
        rows.push_back({ nameOf(company, locale.createSeparatedList(row.categories)),
            tr("Their newer export shows no use of it. It holds what they chose to put in."), tr("no trace"),
            Tone::Good, {} });
        m_filters.push_back(ProfileFilter { {}, {}, company, {}, false });
    }
    for (const auto& [company, row] : unknown) {
        rows.push_back({ tr("%1: too early to say", "company").arg(brandOf(company)),
            tr("Bring an export that they made after %1, and Candor looks whether they kept to it: %2.")
                .arg(words::dayShort(row.since), locale.createSeparatedList(row.categories)),
            {}, Tone::Soft, {} });
        m_filters.push_back({});
    }
    m_rows->present(rows);
    setVisible(!rows.empty());
}

QString AfterCheckCard::nameOf(Company company, const QString& categories)
{
    return tr("%1: %2", "company: category").arg(brandOf(company), categories);
}

LinkFacts AfterCheckCard::used(const AfterCheck& check)
{
    const LaterTraces& traces = check.traces;
    QStringList line;
    if (traces.adsUsing > 0)
        line += tr("%1 of the %Ln ad(s) shown since your no of %2 rest on it, the last on %3.", nullptr,
            static_cast<int>(traces.ads))
                    .arg(words::number(traces.adsUsing), words::dayShort(check.since),
                        words::dayShort(*traces.lastUse));
    if (traces.made > 0)
        line += tr("%Ln new statement(s) about you since your no.", nullptr, static_cast<int>(traces.made));
    line += tr("Switch it off on their own page as well, or write to them: you may object.");
    return { nameOf(check.company, words::nameOf(check.key.category)), line.join(QLatin1Char(' ')),
        tr("still used"), Tone::Bad, {} };
}

LinkFacts AfterCheckCard::held(const AfterCheck& check)
{
    return { nameOf(check.company, words::nameOf(check.key.category)),
        tr("They still keep %Ln statement(s) from before your no of %1. You may ask them to erase it.",
            nullptr, static_cast<int>(check.traces.held))
            .arg(words::dayShort(check.since)),
        tr("still kept"), Tone::Warn, {} };
}

void AfterCheckCard::go(int row)
{
    if (const auto& filter = m_filters[static_cast<std::size_t>(row)])
        Q_EMIT profileAsked(*filter);
    else
        Q_EMIT exportAsked();
}

} // namespace candor::ui
