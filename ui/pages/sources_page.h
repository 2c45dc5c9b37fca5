#pragma once

#include "pages/profile_filter.h"
#include "parts/page.h"
#include "session.h"

class QVBoxLayout;

namespace candor::ui {

class BrowsersCard;
class ConnectionsCard;
class ErrorPanel;
class ExportHelpCard;
class ImportCard;
class SourceCard;

// Where the profile comes from, and where choices go to: imports and what was read of them, connections and
// how they stand.
class SourcesPage : public Page {
    Q_OBJECT

public:
    SourcesPage(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

    void openSource(ImportId import); // scrolls there; 0: to where data are brought
    void openConnections();
    void acceptDropsOn(QWidget& window); // the page asks to be shown when files are over it

Q_SIGNALS:
    void profileAsked(const candor::ui::ProfileFilter& filter);
    void showAsked();

private:
    void addParts();
    void follow();
    SourceCard* makeCard();

    session::Session& m_session;
    ImportCard* m_import;
    ErrorPanel* m_error;
    QVBoxLayout* m_list; // of sources
    QVBoxLayout* m_beside;
    std::vector<SourceCard*> m_cards;
    ConnectionsCard* m_connections;
    BrowsersCard* m_browsers;
    ExportHelpCard* m_help;
};

} // namespace candor::ui
