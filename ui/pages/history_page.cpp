#include "pages/history_page.h"

#include "count_words.h"
#include "fault_words.h"
#include "pages/history_list.h"
#include "pages/row_painting.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/empty_state.h"
#include "parts/error_panel.h"
#include "parts/field.h"
#include "parts/flow_layout.h"
#include "parts/notice.h"
#include "parts/page_header.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

namespace {
constexpr int ListLines = 14; // the least height of the list, in lines of text

std::vector<items::HistoryRow> rowsOf(const session::Choices& choices, const session::Limits& limits)
{
    std::vector<items::HistoryRow> rows;
    for (const ChoiceEvent& event : choices.history()) {
        const Recipient* recipient = choices.find(event.key.recipient);
        const EffectiveChoice* now = choices.state().find(event.key);
        rows.push_back({ event, recipient ? recipient->name : QString(),
            recipient ? recipient->channel : Channel::Manual, now ? now->state : DeliveryState::Saved });
    }
    for (const LimitEvent& step : limits.history()) {
        items::HistoryRow& row = rows.emplace_back();
        row.event.id = step.id;
        row.event.batch = step.batch;
        row.event.at = step.at;
        row.event.cause = step.cause;
        row.limit = step;
    }
    std::ranges::reverse(rows);
    if (!limits.history().empty()) // they come from two lists: only their time tells which is newer
        std::ranges::stable_sort(
            rows, std::ranges::greater {}, [](const items::HistoryRow& row) { return row.event.at; });
    return rows;
}

// A limit holds by what set it, and by the wish to lift it as long as that stands.
std::set<QUuid> inForce(const ConsentState& state, const LimitState& limits)
{
    std::set<QUuid> events;
    for (const auto& [subject, limit] : limits.all()) {
        events.insert(limit.id);
        if (limit.wish)
            events.insert(limit.wish->id);
    }
    for (const auto& [key, choice] : state.all())
        events.insert(choice.id);
    return events;
}
} // namespace

HistoryPage::HistoryPage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, {}, {}, parent)
    , m_session(session)
    , m_phrases(m_items)
    , m_tools(new QWidget)
    , m_search(new SearchField(theme, tr("Search your choices")))
    , m_check(new Button(theme, Button::Kind::Quiet, tr("&Check the ledger")))
    , m_undo(new Button(theme, Button::Kind::Quiet, tr("&Undo the last")))
    , m_notice(new Notice(theme, Tone::Accent))
    , m_error(new ErrorPanel(theme))
    , m_list(new HistoryList(theme, m_phrases))
    , m_noneFound(new Text(theme, Type::Body, tr("No choice matches what you look for.")))
    , m_empty(new EmptyState(theme, tr("No choices yet"),
          tr("Every choice you apply is written down here: what, when, for whom, and how far it has come."),
          tr("&Decide what they may use")))
{
    addParts();
    auto* look = new QShortcut(QKeySequence::Find, this);
    connect(look, &QShortcut::activated, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::find);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_check, &QPushButton::clicked, this, &HistoryPage::check);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undoing = true;
        m_session.choices().undo();
    });
    connect(&m_empty->button(), &QPushButton::clicked, this, &HistoryPage::choicesAsked);
    const session::Choices& choices = session.choices();
    connect(&choices, &session::Choices::changed, this, &HistoryPage::follow);
    connect(&session.limits(), &session::Limits::changed, this, &HistoryPage::follow);
    connect(&choices, &session::Choices::ledgerVerified, this, &HistoryPage::sayChecked);
    connect(&choices, &session::Choices::failed, this, &HistoryPage::fail);
    connect(&choices, &session::Choices::undone, this, [this] {
        if (std::exchange(m_undoing, false))
            m_notice->present(tr("Taken back. The history keeps both."));
    });
    follow();
}

void HistoryPage::addParts()
{
    auto* tools = new FlowLayout(m_tools);
    arrange(*tools, theme(), Space::Medium);
    m_search->setPlaceholderText(tr("Search"));
    for (QWidget* tool : std::initializer_list<QWidget*> { m_search, m_check, m_undo })
        tools->addWidget(tool);
    auto* card = new Card(theme(), tr("Your choices"), Card::Title::ForScreenReaders);
    arrange(*card->layout(), theme(), Space::None, Space::Small);
    card->body().addWidget(m_noneFound);
    card->body().addWidget(m_list);
    m_card = card;
    const auto fit = [this] { m_list->setMinimumHeight(RowPen::heightOf(theme(), Type::Body) * ListLines); };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
    body().addWidget(m_tools);
    body().addWidget(m_notice);
    body().addWidget(m_error);
    body().addWidget(m_card, 1);
    body().addWidget(m_empty);
    body().addStretch(0);
}

void HistoryPage::follow()
{
    const session::Choices& choices = m_session.choices();
    m_items.show(rowsOf(choices, m_session.limits()));
    m_phrases.setInForce(inForce(choices.state(), m_session.limits().state()));
    const bool something = m_items.rowCount() > 0;
    m_undo->setEnabled(choices.canUndo());
    m_tools->setVisible(something);
    m_card->setVisible(something);
    m_empty->setVisible(!something);
    setFirstFocus(something ? static_cast<QWidget*>(m_search) : &m_empty->button());
    if (!something) {
        m_notice->hide();
        m_error->hide();
    }
    header().setSentence(something ? tr("You have made %Ln choice(s)", "in the history", m_items.rowCount())
                                   : tr("You have not decided anything yet"));
    header().setLine(something ? tr("Each one is a record in a ledger on this computer. A record that was "
                                    "changed or taken out would be noticed.")
                               : QString());
    find(m_search->text());
}

void HistoryPage::find(const QString& text)
{
    m_phrases.look(text);
    const bool found = m_phrases.rowCount() > 0;
    m_list->setVisible(found);
    m_noneFound->setVisible(!found);
}

void HistoryPage::check()
{
    m_checking = true;
    m_error->hide();
    m_check->setEnabled(false);
    m_notice->present(tr("Checking every record…"));
    m_session.choices().verifyLedger();
}

void HistoryPage::sayChecked(const session::LedgerReport& report)
{
    if (!std::exchange(m_checking, false))
        return;
    m_check->setEnabled(true);
    if (report.ok) {
        m_notice->present(ledgerSentence(report));
        return;
    }
    m_notice->hide();
    m_error->present({ ledgerTrouble(report),
        tr("Your choices still count as they stand. What the history says from that record on is no proof "
           "any "
           "more."),
        tr("Somebody, or a failing disk, changed the file. Put back a backup if you have one, and keep this "
           "file as it is.") });
}

void HistoryPage::fail(const Error& why)
{
    const bool mine = std::exchange(m_checking, false) || std::exchange(m_undoing, false);
    m_check->setEnabled(true);
    if (!mine)
        return;
    m_notice->hide();
    m_error->present(words::troubleOf(why.fault));
}

} // namespace candor::ui
