#include "pages/overview_page.h"

#include "clock.h"
#include "count_words.h"
#include "pages/after_check_card.h"
#include "pages/category_card.h"
#include "pages/choice_standing_card.h"
#include "pages/disagreement_card.h"
#include "pages/found_card.h"
#include "pages/interrupted_card.h"
#include "pages/least_width.h"
#include "pages/sensitive_card.h"
#include "pages/shared_opinion_card.h"
#include "pages/since_card.h"
#include "pages/source_health_card.h"
#include "parts/button.h"
#include "parts/columns_layout.h"
#include "parts/empty_state.h"
#include "parts/page_header.h"
#include "share.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

namespace {
constexpr int LeastLetters = 32; // in the width of a card
constexpr int MostLetters = 80; // in a line of the empty page
} // namespace

OverviewPage::OverviewPage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, {}, {}, parent)
    , m_session(session)
    , m_category(new CategoryCard(theme))
    , m_disagreement(new DisagreementCard(theme))
    , m_shared(new SharedOpinionCard(theme))
    , m_sensitive(new SensitiveCard(theme))
    , m_ads(new AdReasonsCard(theme))
    , m_choices(new ChoiceStandingCard(theme))
    , m_sources(new SourceHealthCard(theme))
    , m_since(new SinceCard(theme))
    , m_obedience(new AfterCheckCard(theme))
    , m_cards(new QWidget)
    , m_empty(new EmptyState(theme, tr("Candor has nothing to show yet"),
          tr("Companies must give you a copy of what they hold about you. Bring such a copy, and you see "
             "here what they think "
             "of you. Nothing leaves this computer."),
          tr("&Bring my data…")))
{
    addCards();
    connectCards();
    connect(&session.profiles(), &session::Profiles::changed, this, &OverviewPage::followProfile);
    connect(&session.imports(), &session::Imports::sourcesChanged, this, &OverviewPage::followSources);
    connect(&session.choices(), &session::Choices::changed, this, &OverviewPage::followChoices);
    connect(&session.delivery(), &session::Delivery::changed, this, &OverviewPage::followChoices);
    connect(&session.preview(), &session::Preview::changed, this,
        [this](const std::shared_ptr<const session::PreviewResult>& result) { followReasons(*result); });
    const auto followChecks = [this] { m_obedience->present(*m_session.afterChecks().current()); };
    connect(&session.afterChecks(), &session::AfterChecks::changed, this, followChecks);
    followChecks();
    connect(&session.catalogues(), &session::Catalogues::removed, this, [this] {
        m_reasons.clear();
        askReasons();
    });
    followProfile();
    followSources();
    followChoices();
}

void OverviewPage::addCards()
{
    body().addWidget(new InterruptedCard(m_session, theme()));
    body().addWidget(new FoundCard(m_session, theme()));
    auto* columns = new ColumnsLayout(m_cards);
    arrange(*columns, theme(), Space::Large);
    const std::pair<QWidget*, int> cards[] { { m_category, 12 }, { m_disagreement, 10 }, { m_sensitive, 8 },
        { m_since, 12 }, { m_shared, 10 }, { m_obedience, 12 }, { m_ads, 12 }, { m_choices, 10 },
        { m_sources, 8 } };
    for (const auto& [card, share] : cards) {
        keepLeastWidth(*card, theme(), LeastLetters);
        columns->add(card, share);
    }
    body().addWidget(m_cards);
    auto* middle = new QHBoxLayout;
    keepMostWidth(*m_empty, theme(), MostLetters);
    middle->addWidget(m_empty);
    body().addLayout(middle, 1);
}

void OverviewPage::connectCards()
{
    connect(m_category, &CategoryCard::opinionsAsked, this, [this] { Q_EMIT profileAsked({}); });
    connect(m_category, &CategoryCard::declaredAsked, this, [this] {
        ProfileFilter declared;
        declared.role = Role::Declared;
        Q_EMIT profileAsked(declared);
    });
    connect(m_sensitive, &SensitiveCard::profileAsked, this, [this] {
        ProfileFilter sensitive;
        sensitive.sensitiveOnly = true;
        Q_EMIT profileAsked(sensitive);
    });
    connect(m_disagreement, &DisagreementCard::profileAsked, this, &OverviewPage::profileAsked);
    connect(m_shared, &SharedOpinionCard::profileAsked, this, &OverviewPage::profileAsked);
    connect(m_since, &SinceCard::profileAsked, this, &OverviewPage::profileAsked);
    connect(m_obedience, &AfterCheckCard::profileAsked, this, &OverviewPage::profileAsked);
    connect(m_obedience, &AfterCheckCard::exportAsked, this, [this] { Q_EMIT sourceAsked({}); });
    connect(m_ads, &AdReasonsCard::choicesAsked, this, &OverviewPage::choicesAsked);
    connect(m_choices, &ChoiceStandingCard::choicesAsked, this, &OverviewPage::choicesAsked);
    connect(m_choices, &ChoiceStandingCard::historyAsked, this, &OverviewPage::historyAsked);
    connect(m_choices, &ChoiceStandingCard::connectionsAsked, this, &OverviewPage::connectionsAsked);
    connect(m_sources, &SourceHealthCard::sourceAsked, this, &OverviewPage::sourceAsked);
    connect(&m_empty->button(), &QPushButton::clicked, this, [this] { Q_EMIT sourceAsked({}); });
}

void OverviewPage::followProfile()
{
    m_facts = profileFacts(*m_session.profiles().current());
    const session::Comparison& comparison = *m_session.profiles().comparison();
    m_category->present(m_facts);
    m_disagreement->present(comparison.contradictions);
    m_shared->present(comparison.shared);
    m_sensitive->present(m_facts);
    m_since->present(*m_session.profiles().changes());
    m_reasons.clear();
    m_ads->present(m_reasons);
    sayHeader();
    askReasons();
}

void OverviewPage::followSources()
{
    m_sources->present(m_session.imports().sources(), m_session.clock().now());
    sayHeader();
    askReasons();
}

void OverviewPage::followChoices()
{
    const session::Choices& choices = m_session.choices();
    m_choices->present(choiceFacts(choices.state(), choices.recipients(), m_session.delivery().parcels()));
    askReasons();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    askReasons();
}

// What ads rest on comes from the preview's catalogues, one company after the other. Only while this page is
// in sight: the preview answers one question at a time, and whoever moves a switch comes first.
void OverviewPage::askReasons()
{
    if (!isVisible())
        return;
    const std::vector<ImportSummary>& sources = m_session.imports().sources();
    for (const Recipient& recipient : m_session.choices().recipients()) {
        const bool showedAds = std::ranges::any_of(sources,
            [&recipient](const ImportSummary& s) { return s.company == recipient.company && s.items > 0; });
        if (!showedAds || m_reasons.contains(*recipient.company))
            continue;
        m_session.preview().consider(recipient, m_session.choices().state(), {});
        return;
    }
}

void OverviewPage::followReasons(const session::PreviewResult& result)
{
    if (result.recipient.company && result.catalogue && !m_reasons.contains(*result.recipient.company)) {
        // Offers that were brought say nothing of ads; without the catalogue it is asked again.
        m_reasons[*result.recipient.company]
            = result.areOffers ? AdReasons() : adReasonsOf(*result.catalogue);
        m_ads->present(m_reasons);
        sayHeader();
    }
    askReasons();
}

void OverviewPage::sayHeader()
{
    const bool nothing
        = m_facts.opinions == 0 && m_facts.declared == 0 && m_session.imports().sources().empty();
    m_cards->setVisible(!nothing);
    m_empty->setVisible(nothing);
    setFirstFocus(nothing ? &m_empty->button() : nullptr);
    if (nothing) {
        header().setSentence(tr("Companies hold opinions about you. Here you will see them."));
        header().setLine({});
        return;
    }
    if (m_facts.opinions == 0) {
        header().setSentence(tr("The exports you brought hold no opinions about you"));
        QStringList line { tr(
            "That does not mean that there are none: some companies leave what they inferred "
            "out of an export.") };
        if (m_facts.derived > 0)
            line += tr("Candor derived %Ln interest(s) from what you did.", nullptr,
                static_cast<int>(m_facts.derived));
        header().setLine(line.join(QLatin1Char(' ')));
        return;
    }
    const QString opinions
        = tr("%Ln opinion(s)", "1,204 opinions; follows 'hold'", static_cast<int>(m_facts.opinions));
    header().setSentence(
        tr("%Ln company(ies) hold %1 about you", nullptr, static_cast<int>(m_facts.companies)).arg(opinions));
    QStringList line;
    if (m_facts.sensitive > 0)
        line += tr("%Ln touch(es) something sensitive.", "traits", static_cast<int>(m_facts.sensitive));
    if (const auto points = m_session.profiles().comparison()->contradictions.size(); points > 0)
        line += tr("They contradict each other or you on %Ln point(s).", nullptr, static_cast<int>(points));
    for (const auto& [company, reasons] : m_reasons) {
        const auto lookalikes = reasons.touched.find(Category::Lookalikes);
        if (lookalikes != reasons.touched.end())
            line += tr("%1 of the ads from %2 reached you partly because you resemble other people.")
                        .arg(words::share(permilleOf(lookalikes->second, reasons.ads)), brandOf(company));
    }
    header().setLine(line.join(QLatin1Char(' ')));
}

} // namespace candor::ui
