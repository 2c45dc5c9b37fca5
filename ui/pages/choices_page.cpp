#include "pages/choices_page.h"

#include "choice_rows.h"
#include "choice_words.h"
#include "count_words.h"
#include "pages/apply_bar.h"
#include "pages/catalogue_card.h"
#include "pages/limits_section.h"
#include "pages/preview_card.h"
#include "pages/preview_phrases.h"
#include "pages/selves_card.h"
#include "pages/set_all_pill.h"
#include "pages/switches_card.h"
#include "parts/button.h"
#include "parts/chip.h"
#include "parts/empty_state.h"
#include "parts/error_panel.h"
#include "parts/notice.h"
#include "parts/pill.h"

#include <QLayout>
#include <QScrollBar>

namespace candor::ui {

ChoicesPage::ChoicesPage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, {}, {}, parent)
    , m_session(session)
    , m_top(new QWidget)
    , m_who(new Pill(theme, tr("Who may use it")))
    , m_refuseAll(new Button(theme, Button::Kind::Quiet, tr("Re&fuse all")))
    , m_allowAll(new Button(theme, Button::Kind::Quiet, tr("A&llow all")))
    , m_setAll(new SetAllPill(theme))
    , m_unsaved(new Chip(theme, Tone::Accent, {}))
    , m_notice(new Notice(theme, Tone::Accent))
    , m_error(new ErrorPanel(theme))
    , m_both(new QWidget)
    , m_switches(new SwitchesCard(theme))
    , m_preview(new PreviewCard(theme))
    , m_limits(new LimitsSection(session, theme))
    , m_catalogue(new CatalogueCard(session, theme))
    , m_selves(new SelvesCard(session, theme))
    , m_empty(new EmptyState(theme, tr("Nobody to decide about yet"),
          tr("Bring an export, or connect a company that takes your choices: then it stands here with its "
             "switches."),
          tr("&Bring my data…")))
    , m_bar(new ApplyBar(theme, this))
{
    addParts();
    connectParts();
    connectSession();
    followRecipients();
}

void ChoicesPage::connectParts()
{
    connect(m_who, &QComboBox::activated, this,
        [this] { show(RecipientId { m_who->currentData().toLongLong() }); });
    connect(m_switches, &SwitchesCard::chosen, this, &ChoicesPage::move);
    connect(m_switches, &SwitchesCard::rowsMade, this, &ChoicesPage::orderFocus);
    connect(m_refuseAll, &QPushButton::clicked, this, [this] { moveAll(Choice::Deny); });
    connect(m_allowAll, &QPushButton::clicked, this, [this] { moveAll(Choice::Allow); });
    connect(m_setAll, &SetAllPill::presetChosen, this,
        [this](Preset preset) { moveTo(choicesOf(preset, m_recipient->id)); });
    connect(m_setAll, &SetAllPill::pauseChosen, this, [this](Milliseconds length) {
        m_pause = length;
        moveAll(Choice::Pause);
    });
    connect(&m_bar->reset(), &QPushButton::clicked, this, &ChoicesPage::reset);
    connect(&m_bar->apply(), &QPushButton::clicked, this, &ChoicesPage::apply);
    connect(&m_notice->button(), &QPushButton::clicked, &m_session.choices(), &session::Choices::undo);
    connect(&m_empty->button(), &QPushButton::clicked, this, &ChoicesPage::bringAsked);
    connect(
        m_preview, &PreviewCard::reasonsOpened, this,
        [this](QWidget* panel) {
            widget()->layout()->activate();
            ensureWidgetVisible(panel, 0, theme().space(Space::Large));
        },
        Qt::QueuedConnection);
    connect(&theme(), &Theme::changed, this, &ChoicesPage::placeBar);
}

void ChoicesPage::connectSession()
{
    const session::Choices& choices = m_session.choices();
    connect(&choices, &session::Choices::changed, this, &ChoicesPage::followChoices);
    connect(&choices, &session::Choices::applied, this, &ChoicesPage::sayApplied);
    connect(&choices, &session::Choices::undone, this, [this] {
        m_notice->present(tr("Taken back: everything is as it was before. The history keeps both."));
        m_who->setFocus(Qt::OtherFocusReason);
    });
    connect(&choices, &session::Choices::failed, this, &ChoicesPage::fail);
    connect(&m_session.preview(), &session::Preview::changed, this, &ChoicesPage::followPreview);
    connect(&m_session.preview(), &session::Preview::failed, this, &ChoicesPage::fail);
    connect(&m_session.profiles(), &session::Profiles::changed, this, &ChoicesPage::rankAnew);
    const session::Catalogues& catalogues = m_session.catalogues();
    connect(&catalogues, &session::Catalogues::brought, this, &ChoicesPage::rankAnew);
    connect(&catalogues, &session::Catalogues::removed, this, &ChoicesPage::rankAnew);
    connect(&m_session.limits(), &session::Limits::topicsChanged, this, &ChoicesPage::rankAnew);
    connect(&m_session.door(), &session::Door::changed, this, &ChoicesPage::followDoor);
}

void ChoicesPage::followDoor(const session::DoorState& state)
{
    if (std::holds_alternative<session::Open>(state))
        return;
    m_pending.clear(); // closing never consents
    m_result.reset();
    m_applying = false;
    m_notice->hide();
    m_error->hide();
    m_switches->clear();
    m_preview->clear();
    if (m_recipient)
        m_selves->present(*m_recipient);
}

void ChoicesPage::followChoices()
{
    // What is in force now is no change any more.
    m_pending = realChanges(m_session.choices().state(), m_pending);
    m_applying = false;
    if (m_recipient)
        m_selves->present(*m_recipient); // made with what was in force
    followRecipients();
}

void ChoicesPage::followRecipients()
{
    const std::vector<Recipient>& recipients = m_session.choices().recipients();
    m_who->clear();
    for (const Recipient& recipient : recipients)
        m_who->addItem(recipient.name, recipient.id.value);
    const Recipient* kept = m_recipient ? m_session.choices().find(m_recipient->id) : nullptr;
    if (!kept && !recipients.empty()) {
        // Who showed ads has the most to show: begin there.
        kept = &recipients.front();
        for (const ImportSummary& source : m_session.imports().sources()) {
            const Recipient* company = m_session.choices().find(recipientIdOf(source.company));
            if (company && source.items > 0) {
                kept = company;
                break;
            }
        }
    }
    const bool other = kept && (!m_recipient || m_recipient->id != kept->id);
    m_recipient = kept ? std::optional(*kept) : std::nullopt;
    if (other) {
        m_pending.clear();
        m_result.reset();
    }
    if (m_recipient)
        m_who->setCurrentIndex(m_who->findData(m_recipient->id.value));
    m_empty->setVisible(!m_recipient);
    m_both->setVisible(m_recipient.has_value());
    m_top->setVisible(m_recipient.has_value());
    setFirstFocus(m_recipient ? static_cast<QWidget*>(m_who) : &m_empty->button());
    sayHeader();
    present();
    ask();
}

void ChoicesPage::show(RecipientId recipient)
{
    const Recipient* found = m_session.choices().find(recipient);
    if (!found || (m_recipient && m_recipient->id == recipient))
        return;
    m_recipient = *found;
    m_pending.clear(); // what was moved belonged to the other one
    m_result.reset();
    m_notice->hide();
    m_preview->clear();
    followRecipients();
}

void ChoicesPage::move(Category category, Choice choice)
{
    m_notice->hide();
    ChoiceSet wanted = m_pending;
    wanted[{ m_recipient->id, category }] = choice;
    m_pending = realChanges(m_session.choices().state(), wanted);
    present();
    ask();
}

void ChoicesPage::moveAll(Choice choice)
{
    ChoiceSet wanted;
    for (const Category category : AllCategories)
        wanted[{ m_recipient->id, category }] = choice;
    moveTo(wanted);
}

void ChoicesPage::moveTo(const ChoiceSet& wanted)
{
    m_notice->hide();
    m_pending = realChanges(m_session.choices().state(), wanted);
    present();
    ask();
}

void ChoicesPage::reset()
{
    m_pending.clear();
    present();
    ask();
    m_who->setFocus(Qt::OtherFocusReason); // the button is off now
}

void ChoicesPage::apply()
{
    if (m_pending.empty() || m_applying)
        return;
    m_applying = true;
    m_error->hide();
    Wordings shown;
    for (const auto& [key, choice] : m_pending)
        shown[key] = words::wordingOf(*m_recipient, key.category, choice, pauseEnd(choice));
    m_session.choices().apply(m_pending, shown, m_pause);
    presentBar();
}

std::optional<Instant> ChoicesPage::pauseEnd(Choice choice) const
{
    return choice == Choice::Pause ? std::optional(m_session.clock().now() + m_pause) : std::nullopt;
}

void ChoicesPage::sayApplied(int count)
{
    if (!m_applying)
        return; // somebody else's
    m_pending.clear(); // a pause would always be one more change
    const QString saved = tr("%Ln choice(s) saved.", nullptr, count);
    QString then;
    if (m_recipient->channel != Channel::C15t)
        then = tr("%1 changes only on its own settings page: set it there too.").arg(m_recipient->name);
    else if (m_session.delivery().isOffline())
        then = tr("Nothing was sent: Candor is set to stay offline.");
    else
        then = tr("They are on their way to %1.").arg(m_recipient->name);
    m_notice->present(saved + QLatin1Char(' ') + then, tr("&Undo"));
    verticalScrollBar()->setValue(0);
    m_who->setFocus(Qt::OtherFocusReason);
}

void ChoicesPage::fail(const Error& why)
{
    if (!isVisible())
        return;
    m_applying = false;
    m_error->present(m_limits->troubleOf(why));
    presentBar();
}

void ChoicesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    placeBar();
    ask();
}

// The preview answers one question at a time, and the overview asks too: only while this page is in sight.
void ChoicesPage::ask()
{
    if (m_recipient && isVisible())
        m_session.preview().consider(*m_recipient, m_session.choices().state(), m_pending);
}

// The answer was made from another profile, or other offers.
void ChoicesPage::rankAnew()
{
    m_result.reset();
    ask();
}

bool ChoicesPage::isCurrent(const session::PreviewResult& result) const
{
    return m_recipient && result.recipient.id == m_recipient->id && result.changes == m_pending;
}

void ChoicesPage::followPreview(const std::shared_ptr<const session::PreviewResult>& result)
{
    if (!isCurrent(*result))
        return;
    const bool first = !m_result;
    m_result = result;
    const ConsentState& state = m_session.choices().state();
    m_preview->present(result, state.usedBy(*m_recipient), state.usedBy(*m_recipient, m_pending));
    m_catalogue->present(
        *m_recipient, result->areOffers ? static_cast<qint64>(result->catalogue->size()) : 0);
    m_error->hide();
    sayHeader();
    if (first) {
        m_selves->present(*m_recipient);
        present();
    } else {
        presentBar();
    }
}

// Shares come from the catalogue of the first answer; before it the switches would change places.
void ChoicesPage::present()
{
    if (m_recipient && m_result) {
        const Profile& profile = *m_session.profiles().current();
        std::vector<items::ChoiceRow> rows = items::choiceRows(
            *m_recipient, m_session.choices().state(), m_pending, profile, *m_result->catalogue);
        for (items::ChoiceRow& row : rows) {
            if (m_pending.contains({ m_recipient->id, row.category }))
                row.pausedUntil = pauseEnd(row.pending);
        }
        m_switches->present(*m_recipient, std::move(rows), profile);
    }
    presentBar();
}

void ChoicesPage::presentBar()
{
    const auto changes = static_cast<int>(m_pending.size());
    m_unsaved->setText(tr("%Ln change(s) not applied", nullptr, changes));
    m_unsaved->setVisible(changes > 0);
    const bool known = m_result && isCurrent(*m_result);
    const bool enabled = changes > 0 && !m_applying;
    const QString sentence = changes == 0 ? tr("Nothing is changed.")
        : known                           ? outcomeSentence(*m_result)
                                          : tr("%Ln change(s)", nullptr, changes);
    m_bar->present(sentence, known ? outcomeLine(*m_result) : QString(),
        known && changes > 0 ? applyWords(*m_result) : applyWords(changes), enabled);
    placeBar();
}

} // namespace candor::ui
