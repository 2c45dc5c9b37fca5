#pragma once

#include "parts/card.h"
#include "preview_result.h"

namespace candor::ui {

class Button;
class PreviewThreads;
class ReasonsPanel;
class Text;

// The items of one recipient before and after what was moved, why each is there, and what these rules cannot
// know.
class PreviewCard : public Card {
    Q_OBJECT

public:
    explicit PreviewCard(const Theme& theme, QWidget* parent = nullptr);

    // `usedNow` and `usedThen`: the categories in use before and after.
    void present(const std::shared_ptr<const session::PreviewResult>& result, CategorySet usedNow,
        CategorySet usedThen);
    void clear();

    std::vector<QWidget*> focusChain() const;

Q_SIGNALS:
    void reasonsOpened(QWidget* panel); // by a click or Enter: bring it into view

private:
    void connectLists();
    void explain(bool after, int row);
    QString whatIsMissing() const;
    QString factsOf(ItemId item) const;

    std::shared_ptr<const session::PreviewResult> m_result;
    CategorySet m_usedNow;
    CategorySet m_usedThen;
    Text* m_model;
    Button* m_ask;
    Text* m_missing;
    Text* m_empty;
    PreviewThreads* m_threads;
    ReasonsPanel* m_reasons;
};

} // namespace candor::ui
