#include "pages/profile_page.h"

#include "clock.h"
#include "count_words.h"
#include "pages/found_card.h"
#include "pages/least_width.h"
#include "pages/row_painting.h"
#include "pages/trait_list.h"
#include "pages/trait_panel.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/empty_state.h"
#include "parts/field.h"
#include "parts/notice.h"
#include "parts/page_header.h"
#include "theme/arrange.h"
#include "topic_words.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

namespace {
constexpr int SideBySideLetters = 92; // of width, from which the list and the evidence stand side by side
constexpr int MostLetters = 80; // in a line where nothing is listed
constexpr int PanelLines = 8; // of the evidence that come into view when it opens
constexpr int ListLines = 18; // the least height of the list, in lines of text
} // namespace

ProfilePage::ProfilePage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, {}, {}, parent)
    , m_session(session)
    , m_filter(m_items)
    , m_phrases(m_filter, session.clock())
    , m_bar(new TraitFilterBar(theme))
    , m_missing(new Notice(theme, Tone::Soft))
    , m_both(new QWidget)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, m_both))
    , m_list(new TraitList(theme, m_phrases))
    , m_panel(new TraitPanel(session, theme))
    , m_middle(new QWidget)
    , m_nothing(new EmptyState(theme, {}, {}, {}))
{
    addParts();
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_bar->search().setFocus(Qt::ShortcutFocusReason); });
    connect(m_bar, &TraitFilterBar::changed, this, &ProfilePage::filterBy);
    connect(m_bar, &TraitFilterBar::orderChanged, this, &ProfilePage::sortBy);
    connect(&m_bar->search(), &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &TraitList::chosen, this, &ProfilePage::choose);
    connect(m_list, &QListView::clicked, this, &ProfilePage::bringPanelIntoView);
    connect(m_list, &QListView::activated, this, &ProfilePage::bringPanelIntoView);
    connect(&m_nothing->button(), &QPushButton::clicked, this, [this] {
        if (m_items.rowCount() == 0)
            Q_EMIT bringAsked();
        else
            clearFilter();
    });
    connect(&session.profiles(), &session::Profiles::changed, this, &ProfilePage::followProfile);
    connect(&session.imports(), &session::Imports::sourcesChanged, this, &ProfilePage::sayWhatIsMissing);
    connect(&theme, &Theme::changed, this, &ProfilePage::turn);
    followProfile();
    turn();
}

void ProfilePage::addParts()
{
    auto* card = new Card(theme(), tr("Traits"), Card::Title::ForScreenReaders);
    arrange(*card->layout(), theme(), Space::None, Space::Small);
    card->body().addWidget(m_list);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->addWidget(card, 3);
    m_sides->addWidget(m_panel, 2);
    body().addWidget(new FoundCard(m_session, theme()));
    body().addWidget(m_bar);
    body().addWidget(m_missing);
    body().addWidget(m_both, 1);
    // In a widget: a layout takes its share of the page even when nothing in it is visible.
    auto* middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    keepMostWidth(*m_nothing, theme(), MostLetters);
    middle->addWidget(m_nothing);
    body().addWidget(m_middle, 1);
    setFirstFocus(&m_bar->search());
}

void ProfilePage::show(const ProfileFilter& filter)
{
    m_bar->setFilter(filter);
}

void ProfilePage::followProfile()
{
    const Profile profile = m_session.profiles().current()->withDerived();
    m_items.show(items::traitRows(
        profile, m_session.clock().now(), [](const Trait& trait) { return words::nameOf(trait); }));
    m_bar->present(profile);
    choose(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
    sayHeader();
    sayWhatIsMissing();
}

void ProfilePage::filterBy(const ProfileFilter& filter)
{
    // Every condition that is set makes the list anew: only those that changed.
    if (filter.text != m_shown.text)
        m_filter.setText(filter.text);
    if (filter.category != m_shown.category)
        m_filter.setCategory(filter.category);
    if (filter.company != m_shown.company)
        m_filter.setCompany(filter.company);
    if (filter.role != m_shown.role)
        m_filter.setRole(filter.role);
    if (filter.sensitiveOnly != m_shown.sensitiveOnly)
        m_filter.setSensitiveOnly(filter.sensitiveOnly);
    m_shown = filter;
    choose(m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1);
    sayHeader();
    sayWhatIsMissing();
}

void ProfilePage::clearFilter()
{
    m_bar->setFilter({});
    m_bar->search().setFocus();
}

void ProfilePage::sortBy(TraitFilterBar::Order order)
{
    switch (order) {
    case TraitFilterBar::Order::Company:
        m_filter.sort(-1); // as the profile comes: by company
        break;
    case TraitFilterBar::Order::Newest:
        m_filter.sort(items::TraitItems::LastSeenColumn, Qt::DescendingOrder);
        break;
    case TraitFilterBar::Order::MostRecords:
        m_filter.sort(items::TraitItems::EvidenceColumn, Qt::DescendingOrder);
        break;
    case TraitFilterBar::Order::Alphabet:
        m_filter.sort(items::TraitItems::ValueColumn);
        break;
    }
    m_list->scrollToTop();
}

void ProfilePage::choose(int row)
{
    if (row < 0) {
        m_panel->clear();
        return;
    }
    m_panel->present(m_phrases.at(row));
}

// Where the evidence stands below the list, whoever clicks or presses Enter sees that it opened. Walking the
// list with the arrow keys does not move the page.
void ProfilePage::bringPanelIntoView()
{
    const int enough = RowPen::heightOf(theme(), Type::Body) * PanelLines;
    ensureVisible(
        m_panel->x(), m_panel->mapTo(widget(), QPoint(0, qMin(m_panel->height(), enough))).y(), 0, 0);
}

void ProfilePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    turn();
}

// Side by side where there is room for both, else one below the other.
void ProfilePage::turn()
{
    const int letter = QFontMetrics(theme().font(Type::Body)).averageCharWidth();
    const bool wide = viewport()->width() >= letter * SideBySideLetters;
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sides->setSpacing(theme().space(Space::Large));
    m_list->setMinimumHeight(RowPen::heightOf(theme(), Type::Body) * ListLines);
}

void ProfilePage::sayHeader()
{
    const int all = m_items.rowCount();
    const int shown = m_phrases.rowCount();
    if (all == 0) {
        header().setSentence(tr("Nothing is known about you here yet"));
        header().setLine({});
        m_nothing->present(tr("No traits yet"),
            tr("Traits come out of the exports you bring: what a company concluded about you, and what you "
               "told it."),
            tr("&Bring my data…"));
    } else if (shown < all) {
        header().setSentence(
            tr("%Ln of %1 traits match what you look for", nullptr, shown).arg(words::number(all)));
    }
    if (all > 0)
        sayWhoseTraits(shown == all);
    m_bar->setVisible(all > 0);
    m_both->setVisible(shown > 0);
    m_middle->setVisible(shown == 0);
}

// What companies keep is one thing, what Candor derived from it another.
void ProfilePage::sayWhoseTraits(bool inSentence)
{
    const auto counted = [this](Role role) {
        return static_cast<int>(std::ranges::count_if(
            m_items.rows(), [role](const items::TraitRow& row) { return row.trait.role == role; }));
    };
    const int declared = counted(Role::Declared);
    const int derived = counted(Role::Derived);
    const int theirs = m_items.rowCount() - derived;
    if (inSentence)
        header().setSentence(theirs > 0
                ? tr("Companies keep %Ln trait(s) of you", nullptr, theirs)
                : tr("Candor derived %Ln trait(s) from what you did", nullptr, derived));
    QStringList lines;
    if (declared > 0)
        lines += tr("You told them %Ln of these yourself; the others they concluded, matched or were given.",
            nullptr, declared);
    else if (theirs > 0)
        lines += tr("They concluded them, matched them or were given them. Choose one to see what it rests "
                    "on.");
    if (derived > 0)
        lines += theirs > 0
            ? tr("Candor derived %Ln more from what you did, as advertisers would. No company says them.",
                nullptr, derived)
            : tr("No company says them. Advertisers would come to the same from what companies kept.");
    header().setLine(lines.join(QLatin1Char(' ')));
}

QStringList ProfilePage::silentCompanies() const
{
    const std::optional<Company> asked = m_bar->filter().company;
    QStringList silent;
    for (const ImportSummary& source : m_session.imports().sources()) {
        const bool leavesOut = std::ranges::any_of(source.warnings,
            [](const ImportWarning& warning) { return warning.code == WarningCode::NoInferredProfile; });
        if (leavesOut && (!asked || *asked == source.company) && !silent.contains(brandOf(source.company)))
            silent += brandOf(source.company);
    }
    return silent;
}

// What is not in an export is not known to be nothing.
void ProfilePage::sayWhatIsMissing()
{
    const QString silent = silentCompanies().join(QStringLiteral(", "));
    const bool asked = m_bar->filter().company.has_value() || m_bar->filter().role == Role::Inferred;
    if (!silent.isEmpty() && asked && m_phrases.rowCount() > 0)
        m_missing->present(
            tr("Not in this export: what %1 concluded about you. That does not mean that there is nothing.")
                .arg(silent));
    else
        m_missing->hide();
    if (m_items.rowCount() > 0 && m_phrases.rowCount() == 0)
        m_nothing->present(tr("No trait matches"),
            silent.isEmpty() ? tr(
                "What you look for is not in these exports. That does not mean that no company knows it.")
                             : tr("What %1 concluded about you is not in this export. That does not mean "
                                  "that there is nothing.")
                                   .arg(silent),
            tr("Show &all traits"));
}

ProfilePage::~ProfilePage()
{
    delete m_list; // it covers the phrases when it loses the focus, also the last time
}

} // namespace candor::ui
