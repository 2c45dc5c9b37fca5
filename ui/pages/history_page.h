#pragma once

#include "pages/history_phrases.h"
#include "parts/page.h"
#include "session.h"

namespace candor::ui {

class Button;
class EmptyState;
class ErrorPanel;
class HistoryList;
class Notice;
class SearchField;
class Text;

// Every choice that was ever made, and whether the ledger that keeps them is whole.
class HistoryPage : public Page {
    Q_OBJECT

public:
    HistoryPage(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void choicesAsked(); // there is nothing yet

private:
    void addParts();
    void follow();
    void find(const QString& text);
    void check();
    void sayChecked(const session::LedgerReport& report);
    void fail(const Error& why);

    session::Session& m_session;
    items::HistoryItems m_items;
    HistoryPhrases m_phrases;
    QWidget* m_tools;
    SearchField* m_search;
    Button* m_check;
    Button* m_undo;
    Notice* m_notice;
    ErrorPanel* m_error;
    QWidget* m_card;
    HistoryList* m_list;
    Text* m_noneFound;
    EmptyState* m_empty;
    bool m_checking = false;
    bool m_undoing = false;
};

} // namespace candor::ui
