#include "pages/window_pages.h"

#include "count_words.h"
#include "main_window.h"
#include "pages/choices_page.h"
#include "pages/history_page.h"
#include "pages/overview_page.h"
#include "pages/profile_page.h"
#include "pages/settings_page.h"
#include "pages/sources_page.h"
#include "pages/unlock_page.h"
#include "pages/welcome_page.h"

#include <QVBoxLayout>

namespace candor::ui {

WindowPages::WindowPages(
    session::Session& session, const session::Places& places, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_places(places)
    , m_theme(theme)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    connect(&session.door(), &session::Door::changed, this, &WindowPages::follow);
    connect(&session.delivery(), &session::Delivery::changed, this, &WindowPages::followDelivery);
    make();
    setWindowTitle(m_frame->windowTitle());
    setWindowIcon(m_frame->windowIcon());
    resize(m_frame->size());
}

void WindowPages::make()
{
    m_frame = new MainWindow(m_theme);
    layout()->addWidget(m_frame);
    // Ours until the frame shows them for the first time.
    m_nothing = new QWidget(this);
    m_welcome = new WelcomePage(m_session, m_theme, this);
    m_unlock = new UnlockPage(m_session, m_theme, this);
    for (QWidget* alone : std::initializer_list<QWidget*> { m_nothing, m_welcome, m_unlock })
        alone->hide();
    addPages();
    m_sources->acceptDropsOn(*this);
    connectLinks();
    follow(m_session.door().state());
}

void WindowPages::addPages()
{
    m_overview = new OverviewPage(m_session, m_theme);
    m_profile = new ProfilePage(m_session, m_theme);
    m_choices = new ChoicesPage(m_session, m_theme);
    m_history = new HistoryPage(m_session, m_theme);
    m_sources = new SourcesPage(m_session, m_theme);
    m_settings = new SettingsPage(m_session, m_places, m_theme);
    m_frame->addPage(tr("&Overview"), m_overview);
    m_frame->addPage(tr("&Profile"), m_profile);
    m_frame->addPage(tr("&Choices"), m_choices);
    m_frame->addPage(tr("&History"), m_history);
    m_sourcesNumber = m_frame->addPage(tr("&Sources && connections"), m_sources);
    m_frame->addPage(tr("Se&ttings"), m_settings);
}

void WindowPages::connectLinks()
{
    const auto openProfile = [this](const ProfileFilter& filter) {
        m_profile->show(filter);
        m_frame->open(*m_profile);
    };
    const auto openChoices = [this] { m_frame->open(*m_choices); };
    const auto openSource = [this](ImportId import) {
        m_frame->open(*m_sources);
        m_sources->openSource(import);
    };
    const auto bring = [openSource] { openSource({}); };
    connect(m_overview, &OverviewPage::profileAsked, this, openProfile);
    connect(m_overview, &OverviewPage::choicesAsked, this, openChoices);
    connect(m_overview, &OverviewPage::historyAsked, this, [this] { m_frame->open(*m_history); });
    connect(m_overview, &OverviewPage::sourceAsked, this, openSource);
    connect(m_overview, &OverviewPage::connectionsAsked, this, [this] {
        m_frame->open(*m_sources);
        m_sources->openConnections();
    });
    connect(m_profile, &ProfilePage::bringAsked, this, bring);
    connect(m_sources, &SourcesPage::profileAsked, this, openProfile);
    connect(m_sources, &SourcesPage::showAsked, this, [this, openSource] {
        if (!m_sources->isVisible())
            openSource({});
    });
    connect(m_choices, &ChoicesPage::bringAsked, this, bring);
    connect(m_history, &HistoryPage::choicesAsked, this, openChoices);
    connect(m_welcome, &WelcomePage::creating, this, [this] { m_wantsData = true; });
}

void WindowPages::remake()
{
    const int page = m_frame->current();
    // Whoever asked for another language may still be at work inside the old pages.
    m_frame->hide();
    m_frame->disconnect(this);
    m_frame->deleteLater();
    for (QWidget* alone : std::initializer_list<QWidget*> { m_nothing, m_welcome, m_unlock }) {
        if (alone->parentWidget() == this)
            alone->deleteLater(); // never shown, so the frame does not own it
    }
    make();
    if (std::holds_alternative<session::Open>(m_session.door().state()))
        m_frame->open(page);
    followDelivery();
}

// Opening, and a door that stays shut, are told by the page that knocked.
void WindowPages::follow(const session::DoorState& state)
{
    if (const auto* open = std::get_if<session::Open>(&state)) {
        openPages(*open);
    } else if (std::holds_alternative<session::DoorUnknown>(state)) {
        m_frame->openAlone(m_nothing);
    } else if (std::holds_alternative<session::Locked>(state)) {
        m_hasStore = true;
        m_frame->openAlone(m_unlock);
    } else if (std::holds_alternative<session::NoStoreYet>(state)) {
        m_hasStore = false;
        m_frame->openAlone(m_welcome);
    } else {
        if (std::holds_alternative<session::NotOpened>(state))
            m_wantsData = false;
        m_frame->openAlone(m_hasStore ? static_cast<QWidget*>(m_unlock) : m_welcome);
    }
}

void WindowPages::openPages(const session::Open& open)
{
    m_frame->openPages();
    m_frame->setFootLine(
        open.sample ? tr("A sample person, all on this computer") : tr("All on this computer"));
    m_frame->open(std::exchange(m_wantsData, false) ? m_sourcesNumber : 0);
}

void WindowPages::followDelivery()
{
    const qint64 waiting = m_session.delivery().waiting();
    m_frame->setBadge(m_sourcesNumber, waiting > 0 ? words::number(waiting) : QString());
}

} // namespace candor::ui
