#include "sources_page.h"

#include "connections_card.h"
#include "export_help_card.h"
#include "fault_words.h"
#include "import_card.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/page_header.h"
#include "source_card.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr int SideBySideLetters = 100; // of width, from which sources and connections stand side by side
}

SourcesPage::SourcesPage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, {}, {}, parent)
    , m_session(session)
    , m_import(new ImportCard(session, theme))
    , m_error(new ErrorPanel(theme))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_list(new QVBoxLayout)
    , m_connections(new ConnectionsCard(session, theme))
    , m_help(new ExportHelpCard(theme))
{
    addParts();
    m_import->acceptDropsOn(*widget());
    setFirstFocus(&m_import->bringButton());
    connect(m_import, &ImportCard::profileAsked, this, [this] { Q_EMIT profileAsked({}); });
    connect(&session.imports(), &session::Imports::sourcesChanged, this, &SourcesPage::follow);
    connect(&session.imports(), &session::Imports::failed, this,
        [this](const Error& why) { m_error->present(words::troubleOf(why.fault)); });
    connect(&theme, &Theme::changed, this, &SourcesPage::turn);
    follow();
    turn();
}

void SourcesPage::addParts()
{
    body().addWidget(m_import);
    body().addWidget(m_error);
    body().addLayout(m_sides);
    arrange(*m_sides, theme(), Space::Large);
    arrange(*m_list, theme(), Space::Large);
    auto* start = new QVBoxLayout;
    start->addLayout(m_list);
    start->addStretch(1);
    auto* end = new QVBoxLayout;
    arrange(*end, theme(), Space::Large);
    end->addWidget(m_connections);
    end->addWidget(m_help);
    end->addStretch(1);
    m_sides->addLayout(start, 3);
    m_sides->addLayout(end, 2);
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
        m_cards[i]->present(sources[i], m_session.clock().now());

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
    m_list->addWidget(card);
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

void SourcesPage::openConnections()
{
    ensureWidgetVisible(m_connections);
}

void SourcesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    turn();
}

void SourcesPage::turn()
{
    const int letter = QFontMetrics(theme().font(Type::Body)).averageCharWidth();
    const bool wide = viewport()->width() >= letter * SideBySideLetters;
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace candor::ui
