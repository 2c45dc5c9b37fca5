#pragma once

#include "pages/ad_reasons_card.h"
#include "pages/overview_facts.h"
#include "pages/profile_filter.h"
#include "parts/page.h"
#include "session.h"

class QStackedLayout;

namespace candor::ui {

class AfterCheckCard;
class CategoryCard;
class ChoiceStandingCard;
class DisagreementCard;
class EmptyState;
class SensitiveCard;
class SharedOpinionCard;
class SinceCard;
class SourceHealthCard;

// What do they think of me, at a glance. Every number leads to the page that explains it.
class OverviewPage : public Page {
    Q_OBJECT

public:
    OverviewPage(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void profileAsked(const candor::ui::ProfileFilter& filter);
    void choicesAsked();
    void historyAsked();
    void sourceAsked(candor::ImportId import); // 0: no particular one, the page shall offer to bring data
    void connectionsAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addCards();
    void connectCards();
    void followProfile();
    void followSources();
    void followChoices();
    void followReasons(const session::PreviewResult& result);
    void askReasons();
    void sayHeader();

    session::Session& m_session;
    ProfileFacts m_facts;
    std::map<Company, AdReasons> m_reasons;
    CategoryCard* m_category;
    DisagreementCard* m_disagreement;
    SharedOpinionCard* m_shared;
    SensitiveCard* m_sensitive;
    AdReasonsCard* m_ads;
    ChoiceStandingCard* m_choices;
    SourceHealthCard* m_sources;
    SinceCard* m_since;
    AfterCheckCard* m_obedience;
    QWidget* m_cards;
    EmptyState* m_empty;
};

} // namespace candor::ui
