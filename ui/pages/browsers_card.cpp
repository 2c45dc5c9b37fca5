#include "pages/browsers_card.h"

#include "browser_words.h"
#include "count_words.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/fact_row.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

BrowsersCard::BrowsersCard(session::Session& session, const Theme& theme, QWidget* parent)
    : Card(theme, tr("Browsers on this computer"), Title::Shown, parent)
    , m_session(session)
    , m_theme(theme)
    , m_error(new ErrorPanel(theme))
    , m_found(new Text(theme, Type::Secondary))
    , m_list(new QVBoxLayout)
    , m_look(new Button(theme, Button::Kind::Quiet, {}))
{
    m_list->setSpacing(0);
    body().addWidget(new Text(theme, Type::Secondary,
        tr("Browsers keep what you visited and searched for, and some what they think interests you. Candor "
           "looks for "
           "them only when you ask, and shows what it would read before it reads anything.")));
    body().addWidget(m_error);
    body().addWidget(m_found);
    body().addLayout(m_list);
    body().addWidget(m_look, 0, Qt::AlignLeading);
    body().addStretch(1);
    connect(m_look, &QPushButton::clicked, this, &BrowsersCard::look);
    connect(&session.imports(), &session::Imports::browsersFound, this, &BrowsersCard::present);
    connect(&session.imports(), &session::Imports::changed, this,
        qOverload<const session::ImportState&>(&BrowsersCard::follow));
    clear();
    enable(!session.imports().isRunning());
}

void BrowsersCard::look()
{
    m_error->hide();
    m_look->setEnabled(false); // until there is an answer
    m_session.imports().findBrowsers();
}

void BrowsersCard::present(const std::vector<BrowserProfile>& browsers)
{
    clear();
    for (const BrowserProfile& browser : browsers) {
        m_rows.push_back(makeRow(browser, browser == browsers.back()));
        m_list->addWidget(m_rows.back());
    }
    m_found->setText(browsers.empty()
            ? tr("No browser that Candor can read was found.")
            : tr("A browser may stay open: Candor reads a copy and removes it at once."));
    m_found->show();
    m_look->setText(tr("&Look for browsers again"));
    enable(!m_session.imports().isRunning());
}

QWidget* BrowsersCard::makeRow(const BrowserProfile& browser, bool last)
{
    const QString name = words::nameOf(browser);
    auto* row = new FactRow(m_theme, name,
        browser.bytes() > 0 ? tr("Would read: %1. %2.", "list, size")
                                  .arg(words::contentsOf(browser), words::size(browser.bytes()))
                            : tr("Would read: %1.", "list").arg(words::contentsOf(browser)));
    row->setLast(last);
    auto* import = new Button(m_theme, Button::Kind::Quiet, tr("Import"));
    import->setAccessibleName(tr("Import %1", "a browser").arg(name));
    connect(
        import, &QPushButton::clicked, this, [this, browser] { m_session.imports().startBrowser(browser); });
    row->setAtEnd(import);
    m_buttons.push_back(import);
    return row;
}

void BrowsersCard::clear()
{
    for (QWidget* row : m_rows) {
        row->hide();
        row->deleteLater(); // its own button may have led here
    }
    m_rows.clear();
    m_buttons.clear();
    m_found->hide();
    m_look->setText(tr("&Look for browsers"));
}

void BrowsersCard::follow(const session::ImportState& state)
{
    m_error->hide();
    if (std::holds_alternative<session::NotImporting>(state))
        clear(); // the door closed: what is on this computer is nobody's business now
    else if (const auto* stopped = std::get_if<session::ImportStopped>(&state))
        follow(*stopped);
    enable(!m_session.imports().isRunning());
}

void BrowsersCard::follow(const session::ImportStopped& stopped)
{
    if (stopped.browser && stopped.why.fault != Fault::Cancelled)
        m_error->present(words::troubleOf(stopped.why.fault, stopped.browser->company));
}

void BrowsersCard::enable(bool enabled)
{
    m_look->setEnabled(enabled);
    for (Button* button : m_buttons)
        button->setEnabled(enabled);
}

} // namespace candor::ui
