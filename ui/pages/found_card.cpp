#include "pages/found_card.h"

#include "category_words.h"
#include "count_words.h"
#include "parts/chip.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {

constexpr std::size_t MostShown = 24; // the profile will have all

// "Inferred 12 · Shown 340", in the order of the roles.
QString countsOf(const std::map<Role, qint64>& roles)
{
    QStringList counts;
    for (const auto& [role, count] : roles)
        counts += FoundCard::tr("%1 %2", "kind of record, how many")
                      .arg(words::nameOf(role), words::number(count));
    return counts.join(QStringLiteral(" · "));
}

QString nameOf(const FoundTrait& trait)
{
    return trait.value.isEmpty() ? trait.label
                                 : FoundCard::tr("%1: %2", "kind, value").arg(trait.label, trait.value);
}

} // namespace

FoundCard::FoundCard(session::Session& session, const Theme& theme, QWidget* parent)
    : Card(theme, tr("Found so far"), Title::Shown, parent)
    , m_session(session)
    , m_theme(theme)
    , m_state(new Chip(theme, Tone::Accent, {}))
    , m_sums(new Text(theme, Type::Strong))
    , m_companies(new Text(theme, Type::Secondary))
    , m_traits(new FlowLayout)
    , m_rest(new Text(theme, Type::Secondary))
{
    addBesideTitle(m_state);
    arrange(*m_traits, theme, Space::Small);
    body().addWidget(m_sums);
    body().addWidget(m_companies);
    body().addLayout(m_traits);
    body().addWidget(m_rest);
    connect(&session.imports(), &session::Imports::changed, this, &FoundCard::follow);
    follow();
}

void FoundCard::follow()
{
    const FoundSoFar* found = m_session.imports().foundSoFar();
    const bool any = found && !found->records.empty();
    setVisible(any);
    if (any)
        present(*found);
}

void FoundCard::present(const FoundSoFar& found)
{
    const bool paused = std::holds_alternative<session::Paused>(m_session.imports().state());
    m_state->setText(paused ? tr("paused", "an import") : tr("still reading", "an import"));
    m_state->setTone(paused ? Tone::Soft : Tone::Accent);
    const QString traits = words::traits(found.traits);
    m_sums->setText(tr("%1, %2, %3", "traits, ads, records")
                        .arg(found.traitsAreMore ? tr("more than %1", "traits").arg(traits) : traits,
                            words::ads(found.adCount()), words::records(found.recordCount())));
    QStringList companies;
    for (const auto& [company, roles] : found.records)
        companies += tr("%1: %2", "company, counts").arg(brandOf(company), countsOf(roles));
    m_companies->setText(companies.join(QLatin1Char('\n')));
    presentTraits(found);
}

// They come one after the other: those that are there already stay.
void FoundCard::presentTraits(const FoundSoFar& found)
{
    std::vector<FoundTrait> shown;
    qint64 sensitive = 0;
    for (const FoundTrait& trait : found.first) {
        if (trait.sensitive)
            ++sensitive;
        else if (shown.size() < MostShown)
            shown.push_back(trait);
    }
    std::size_t same = 0;
    while (same < shown.size() && same < m_shown.size() && shown[same] == m_shown[same])
        ++same;
    for (; m_chips.size() > same; m_chips.pop_back())
        delete m_chips.back();
    for (std::size_t at = same; at < shown.size(); ++at) {
        m_chips.push_back(new Chip(m_theme, Tone::Soft, nameOf(shown[at])));
        m_traits->addWidget(m_chips.back());
    }
    m_shown = std::move(shown);
    QStringList rest;
    if (sensitive > 0)
        rest += tr("%Ln of them touch(es) something sensitive and stay(s) covered.", "traits",
            static_cast<int>(sensitive));
    rest += tr("They become part of your profile when all is read.");
    m_rest->setText(rest.join(QLatin1Char(' ')));
}

} // namespace candor::ui
