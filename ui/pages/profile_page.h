#pragma once

#include "pages/profile_filter.h"
#include "pages/trait_filter_bar.h"
#include "pages/trait_phrases.h"
#include "parts/page.h"
#include "session.h"
#include "trait_filter.h"

class QBoxLayout;

namespace candor::ui {

class EmptyState;
class Notice;
class TraitList;
class TraitPanel;

// Every trait, to search and filter; the chosen one opens what it rests on.
class ProfilePage : public Page {
    Q_OBJECT

public:
    ProfilePage(session::Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~ProfilePage() override;

    void show(const ProfileFilter& filter); // as if the person had chosen it
    using Page::show;

Q_SIGNALS:
    void bringAsked(); // there is nothing yet

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addParts();
    void followProfile();
    void filterBy(const ProfileFilter& filter);
    void sortBy(TraitFilterBar::Order order);
    void choose(int row);
    void bringPanelIntoView();
    void clearFilter();
    void turn();
    void sayHeader();
    void sayWhoseTraits(bool inSentence);
    void sayWhatIsMissing();
    QStringList silentCompanies() const; // whose exports leave out what they inferred

    session::Session& m_session;
    items::TraitItems m_items;
    items::TraitFilter m_filter;
    ProfileFilter m_shown; // what m_filter was told
    TraitPhrases m_phrases;
    TraitFilterBar* m_bar;
    Notice* m_missing;
    QWidget* m_both;
    QBoxLayout* m_sides;
    TraitList* m_list;
    TraitPanel* m_panel;
    QWidget* m_middle; // what is shown instead of an empty list
    EmptyState* m_nothing;
};

} // namespace candor::ui
