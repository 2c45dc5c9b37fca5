#pragma once

#include "pages/evidence_phrases.h"
#include "parts/card.h"
#include "session.h"
#include "trait_items.h"

namespace candor::ui {

class Covered;
class ErrorPanel;
class EvidenceList;
class FactRow;
class Text;

// One trait: what it says, who says so, and the records it rests on, page by page as one scrolls. A sensitive
// one is covered, its records too, until its button is held.
class TraitPanel : public Card {
    Q_OBJECT

public:
    TraitPanel(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

    void present(const items::TraitRow& row);
    void clear();
    TraitId trait() const { return m_trait; } // 0: none

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeFacts();
    void presentFacts(const items::TraitRow& row);
    void ask(std::optional<RecordId> after);
    void receive(TraitId trait, const std::vector<Evidence>& page, bool isLast);

    session::Session& m_session;
    TraitId m_trait;
    qint64 m_records = 0;
    bool m_isSensitive = false;
    bool m_asked = false;
    bool m_first = true; // the next page replaces what is shown
    items::EvidenceItems m_evidence;
    EvidencePhrases m_phrases;

    Text* m_hint;
    QWidget* m_content;
    Text* m_value;
    Covered* m_covered;
    Text* m_line;
    Text* m_meaning;
    FactRow* m_category;
    FactRow* m_seen;
    FactRow* m_confidence;
    Text* m_count;
    EvidenceList* m_list;
    ErrorPanel* m_error;
};

} // namespace candor::ui
