#include "pages/sources_page.h"

#include "clock.h"
#include "fault_words.h"
#include "pages/browsers_card.h"
#include "pages/connections_card.h"
#include "pages/export_help_card.h"
#include "pages/found_card.h"
#include "pages/import_card.h"
#include "pages/interrupted_card.h"
#include "pages/least_width.h"
#include "pages/source_card.h"
#include "parts/button.h"
#include "parts/columns_layout.h"
#include "parts/error_panel.h"
#include "parts/page_header.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr int LeastLetters = 46; // in the width of a side
}

SourcesPage::SourcesPage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, {}, {}, parent)
    , m_session(session)
    , m_import(new ImportCard(session, theme))
    , m_error(new ErrorPanel(theme))
    , m_connections(new ConnectionsCard(session, theme))
    , m_browsers(new BrowsersCard(session, theme))
    , m_help(new ExportHelpCard(theme))
{
    addParts();
    acceptDropsOn(*widget());
    connect(m_import, &ImportCard::dropAwaited, this, &SourcesPage::showAsked);
    setFirstFocus(&m_import->bringButton());
    connect(m_import, &ImportCard::profileAsked, this, [this] { Q_EMIT profileAsked({}); });
    connect(&session.imports(), &session::Imports::sourcesChanged, this, &SourcesPage::follow);
    connect(&session.imports(), &session::Imports::failed, this,
        [this](const Error& why) { m_error->present(words::troubleOf(why.fault)); });
    follow();
}

void SourcesPage::addParts()
{
    body().addWidget(new InterruptedCard(m_session, theme()));
    body().addWidget(m_import);
    body().addWidget(new FoundCard(m_session, theme()));
    body().addWidget(m_error);
    auto* columns = new ColumnsLayout;
    arrange(*columns, theme(), Space::Large);
    auto* start = new QWidget;
    m_list = new QVBoxLayout(start);
    arrange(*m_list, theme(), Space::Large);
    m_list->addStretch(1);
    auto* end = new QWidget;
    m_beside = new QVBoxLayout(end);
    arrange(*m_beside, theme(), Space::Large);
    m_beside->addWidget(m_connections);
    m_beside->addWidget(m_browsers);
    m_beside->addStretch(1);
    for (QWidget* side : { start, end })
        keepLeastWidth(*side, theme(), LeastLetters);
    columns->add(start, 3);
    columns->add(end, 2);
    body().addLayout(columns);
    body().addStretch(1);
}

void SourcesPage::follow()
{
    const std::vector<ImportSummary>& sources = m_session.imports().sources();
    while (m_cards.size() > sources.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater(); // its own button may have asked for this
        m_cards.pop_back();
    }
    while (m_cards.size() < sources.size())
        m_cards.push_back(makeCard());
    for (std::size_t i = 0; i < sources.size(); ++i)
        m_cards[i]->present(sources[i], sources, m_session.clock().now());

    // How to get data matters most while there are none.
    sources.empty() ? m_list->insertWidget(0, m_help) : m_beside->insertWidget(2, m_help);
    header().setSentence(sources.empty() ? tr("You have not brought any data yet")
                                         : tr("What Candor knows about you comes from %Ln export(s)", nullptr,
                                             static_cast<int>(sources.size())));
    header().setLine(sources.empty()
            ? tr("Companies must give you a copy of what they hold about you. It stays on this computer.")
            : tr("They are read and kept on this computer. Only your choices are ever sent, each to one "
                 "company."));
}

SourceCard* SourcesPage::makeCard()
{
    auto* card = new SourceCard(theme());
    connect(card, &SourceCard::forgetAsked, &m_session.imports(), &session::Imports::forget);
    connect(card, &SourceCard::profileAsked, this, [this](Company company) {
        ProfileFilter filter;
        filter.company = company;
        Q_EMIT profileAsked(filter);
    });
    m_list->insertWidget(m_list->count() - 1, card);
    return card;
}

void SourcesPage::openSource(ImportId import)
{
    for (SourceCard* card : m_cards) {
        if (card->import() == import) {
            ensureWidgetVisible(card);
            return;
        }
    }
    ensureWidgetVisible(m_import);
    m_import->bringButton().setFocus();
}

void SourcesPage::acceptDropsOn(QWidget& window)
{
    m_import->acceptDropsOn(window);
}

void SourcesPage::openConnections()
{
    ensureWidgetVisible(m_connections);
}

} // namespace candor::ui
