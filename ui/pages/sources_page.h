#pragma once

#include "parts/page.h"
#include "profile_filter.h"
#include "session.h"

class QBoxLayout;
class QVBoxLayout;

namespace candor::ui {

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

Q_SIGNALS:
    void profileAsked(const candor::ui::ProfileFilter& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addParts();
    void follow();
    SourceCard* makeCard();
    void turn();

    session::Session& m_session;
    ImportCard* m_import;
    ErrorPanel* m_error;
    QBoxLayout* m_sides;
    QVBoxLayout* m_list;
    std::vector<SourceCard*> m_cards;
    ConnectionsCard* m_connections;
    ExportHelpCard* m_help;
};

} // namespace candor::ui
