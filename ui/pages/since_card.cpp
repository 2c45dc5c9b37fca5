#include "pages/since_card.h"

#include "pages/link_row.h"
#include "time_words.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {

constexpr std::size_t MostNames = 3; // in a row; the profile has all

// "Beekeeping · Boats · covered · …"
QString namesOf(const std::vector<Trait>& traits, const QString& covered)
{
    QStringList names;
    for (const Trait& trait : traits) {
        if (static_cast<std::size_t>(names.size()) == MostNames) {
            names += QStringLiteral("…");
            break;
        }
        names += trait.sensitive ? covered : trait.value.isEmpty() ? trait.label : trait.value;
    }
    return names.join(QStringLiteral(" · "));
}

} // namespace

SinceCard::SinceCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Since last time"), Title::Shown, parent)
    , m_rows(new LinkRows(theme))
{
    body().addWidget(m_rows);
    body().addStretch(1);
    connect(m_rows, &LinkRows::activated, this,
        [this](int row) { Q_EMIT profileAsked(m_filters[static_cast<std::size_t>(row)]); });
}

void SinceCard::present(const std::vector<ProfileChange>& changes)
{
    m_filters.clear();
    std::vector<LinkFacts> rows;
    const QString covered = tr("covered", "instead of a sensitive value");
    for (const ProfileChange& change : changes) {
        ProfileFilter filter;
        filter.company = change.company;
        const auto add = [&](const QString& name, const QString& line, const QString& chip, Tone tone) {
            rows.push_back({ name, line, chip, tone, {} });
            m_filters.push_back(filter);
        };
        add(change.product, words::between(change.from, change.to),
            change.isEmpty() ? tr("no change", "between two exports") : QString(), Tone::Soft);
        const auto countOf = [](const auto& list) { return static_cast<int>(list.size()); };
        if (!change.added.empty())
            add(tr("What they say now and did not before"), namesOf(change.added, covered),
                tr("%Ln new", "statements about a person", countOf(change.added)), Tone::Warn);
        for (const ChangedTrait& one : change.changed)
            add(tr("%1: now %2", "kind of statement, value")
                    .arg(one.after.label, one.after.sensitive ? covered : one.after.value),
                tr("Before: %1").arg(one.before.sensitive ? covered : one.before.value),
                tr("changed", "a statement about a person"), Tone::Warn);
        if (!change.dropped.empty())
            add(tr("What they no longer say"), namesOf(change.dropped, covered),
                tr("%Ln gone", "statements about a person", countOf(change.dropped)), Tone::Good);
    }
    m_rows->present(rows);
    setVisible(!rows.empty());
}

} // namespace candor::ui
