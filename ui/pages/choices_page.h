#pragma once

#include "parts/page.h"
#include "session.h"

#include <memory>

namespace candor::ui {

class ApplyBar;
class Button;
class CatalogueCard;
class Chip;
class EmptyState;
class ErrorPanel;
class LimitsSection;
class Notice;
class Pill;
class SetAllPill;
class PreviewCard;
class SelvesCard;
class SwitchesCard;

// What may each recipient use: the switches, and beside them what moving them changes. What was moved is kept
// in this page only, until the person applies it.
class ChoicesPage : public Page {
    Q_OBJECT

public:
    ChoicesPage(session::Session& session, const Theme& theme, QWidget* parent = nullptr);

    void show(RecipientId recipient); // as if the person had chosen it
    using Page::show;
    const ChoiceSet& pending() const { return m_pending; }

Q_SIGNALS:
    void bringAsked(); // there is nobody to decide about yet

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addParts();
    void connectParts();
    void connectSession();
    void followRecipients();
    void followChoices();
    void followDoor(const session::DoorState& state);
    void followPreview(const std::shared_ptr<const session::PreviewResult>& result);
    void move(Category category, Choice choice);
    void moveAll(Choice choice);
    void moveTo(const ChoiceSet& wanted);
    void reset();
    void apply();
    void sayApplied(int count);
    void fail(const Error& why);
    void ask();
    void rankAnew();
    void present();
    void presentBar();
    void sayHeader();
    void placeBar();
    void orderFocus();
    std::optional<Instant> pauseEnd(Choice choice) const;
    bool isCurrent(const session::PreviewResult& result) const;

    session::Session& m_session;
    std::optional<Recipient> m_recipient;
    ChoiceSet m_pending;
    Milliseconds m_pause = LeastPause; // of those that are pending pauses
    std::shared_ptr<const session::PreviewResult> m_result; // the newest for this recipient
    bool m_applying = false;
    QWidget* m_top;
    Pill* m_who;
    Button* m_refuseAll;
    Button* m_allowAll;
    SetAllPill* m_setAll;
    Chip* m_unsaved;
    Notice* m_notice;
    ErrorPanel* m_error;
    QWidget* m_both;
    SwitchesCard* m_switches;
    PreviewCard* m_preview;
    LimitsSection* m_limits;
    CatalogueCard* m_catalogue;
    SelvesCard* m_selves;
    EmptyState* m_empty;
    ApplyBar* m_bar;
};

} // namespace candor::ui
