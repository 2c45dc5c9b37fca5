#include "gallery_sheets.h"

#include "category_words.h"
#include "charts/category_chart.h"
#include "choice_words.h"
#include "count_words.h"
#include "main_window.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/category_switch_row.h"
#include "parts/chip.h"
#include "parts/columns_layout.h"
#include "parts/covered.h"
#include "parts/empty_state.h"
#include "parts/error_panel.h"
#include "parts/fact_row.h"
#include "parts/field.h"
#include "parts/flow_layout.h"
#include "parts/notice.h"
#include "parts/page.h"
#include "parts/pill.h"
#include "parts/preview_threads.h"
#include "parts/progress_strip.h"
#include "parts/row_button.h"
#include "parts/switch.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QBoxLayout>

namespace candor::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget* flowOf(const Theme& theme, Space between, const QList<QWidget*>& widgets)
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box);
    arrange(*flow, theme, between);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    return box;
}

Pill* pillOf(const Theme& theme, const QString& name, const QStringList& words)
{
    auto* pill = new Pill(theme, name);
    pill->addItems(words);
    return pill;
}

QWidget* windowAround(const Theme& theme, QWidget* page, int place)
{
    auto* window = new MainWindow(theme);
    const QStringList names { u"&Overview"_s, u"&Profile"_s, u"&Choices"_s, u"&History"_s,
        u"&Sources && connections"_s };
    for (int i = 0; i < names.size(); ++i)
        window->addPage(names[i], i == place ? page : new QWidget);
    window->open(place);
    window->setBadge(3, u"2"_s);
    return window;
}

Card* switchCard(const Theme& theme)
{
    struct Row {
        Category category;
        Choice choice;
        QString effect;
        int permille;
        std::vector<Remark> remarks;
    };
    const Remark changed { Tone::Soft, u"changed"_s };
    const std::vector<Row> rows {
        { Category::Lookalikes, Choice::Deny, u"Ads because you resemble other people"_s, 612, { changed } },
        { Category::Interests, Choice::Allow, u"387 interests, 12 you rejected"_s, 141,
            { { Tone::Plum, u"6 sensitive"_s } } },
        { Category::Lists, Choice::Deny, u"42 companies uploaded a list with you"_s, 92, { changed } },
        { Category::Location, Choice::Deny, u"Oulu, Turku · last 60 days"_s, 71, { changed } },
        { Category::Offsite, Choice::Unset, u"31 shops and apps report your visits"_s, 52,
            { { Tone::Warn, words::standingOf(Channel::Manual, Choice::Unset) } } },
        { Category::Demographics, Choice::Allow, u"Age 35–49, female, Finnish"_s, 33, {} },
        { Category::Search, Choice::Allow, u"Words you searched or posted"_s, 21, {} },
        { Category::Viewing, Choice::Allow, u"1 show"_s, 4, {} },
        { Category::Device, Choice::Allow, u"Android 14, Invented Mobile"_s, 2, {} },
    };
    auto* card = new Card(theme, u"What X may use"_s, Card::Title::ForScreenReaders);
    card->body().setSpacing(0);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        auto* line = new CategorySwitchRow(
            theme, words::nameOf(row.category), words::switchNameOf(row.category, u"X"_s));
        line->present({ row.choice, row.effect, row.remarks,
            i == 0 ? words::share(row.permille) + u" of your ads"_s : words::share(row.permille),
            row.permille, row.choice != Choice::Deny });
        line->setLast(i + 1 == rows.size());
        card->body().addWidget(line);
    }
    return card;
}

PreviewThreads* threads(const Theme& theme)
{
    const QString stays = u"Interests 388 · Search 61"_s;
    const QString leaves = u"leaves: rested on look-alikes"_s;
    const QString comes = u"new: Interests 412"_s;
    auto* preview = new PreviewThreads(theme, u"Today"_s, u"After your change"_s);
    preview->present(
        { { u"Made-up Tea Co"_s, stays, Fate::Stays, 2 }, { u"Invented Airline"_s, leaves, Fate::Leaves, -1 },
            { u"Horror Nights Live"_s, leaves, Fate::Leaves, -1 },
            { u"Payday Loans Now"_s, leaves, Fate::Leaves, -1 },
            { u"Fancy Boots"_s, leaves, Fate::Leaves, -1 },
            { u"Type Design School"_s, stays, Fate::Stays, 0 }, { u"Kvass & Co"_s, stays, Fate::Stays, 4 },
            { u"Sourdough Weekly"_s, stays, Fate::Stays, 1 } },
        { { u"Type Design School"_s, stays, Fate::Stays, 5 },
            { u"Sourdough Weekly"_s, stays, Fate::Stays, 7 }, { u"Made-up Tea Co"_s, stays, Fate::Stays, 0 },
            { u"Model Rail Fair"_s, comes, Fate::Comes, -1 }, { u"Kvass & Co"_s, stays, Fate::Stays, 6 },
            { u"Swim Cold"_s, comes, Fate::Comes, -1 }, { u"Local Theatre"_s, comes, Fate::Comes, -1 },
            { u"Bread Museum"_s, comes, Fate::Comes, -1 } });
    return preview;
}

Card* chartCard(const Theme& theme)
{
    auto* card = new Card(theme, u"By category"_s);
    auto* chart = new CategoryChart(theme, u"Traits by category"_s);
    std::vector<ChartPart> parts;
    const qint64 counts[] { 498, 170, 41, 12, 9, 251, 3, 149, 22, 31, 7, 5, 4, 2 };
    for (const Category category : AllCategories)
        parts.push_back({ words::nameOf(category), counts[indexOf(category)] });
    chart->present(parts, u"Four in ten are interests."_s);
    card->body().addWidget(chart);
    return card;
}

Card* rowsCard(const Theme& theme)
{
    auto* card = new Card(theme, u"They disagree about you"_s);
    card->addBesideTitle(new Chip(theme, Tone::Warn, u"3"_s));
    const QString names[] { u"Age: 35–49 (X) · 21–24 (Snapchat) · 25–34 (Amazon)"_s,
        u"Light beer buyer · teetotal"_s, u"Homeowner (Spotify) · student renter (Facebook)"_s };
    card->body().setSpacing(0);
    for (const QString& name : names)
        card->body().addWidget(new RowButton(theme, name, u"Which is right? You can contest either."_s));
    card->body().addStretch(1);
    return card;
}

Card* coveredCard(const Theme& theme)
{
    auto* card = new Card(theme, u"Sensitive"_s);
    card->addBesideTitle(new Chip(theme, Tone::Plum, u"23"_s));
    card->body().addWidget(new Text(theme, Type::Body,
        u"Hidden until you hold this button. Nobody looking over your shoulder sees them."_s));
    card->body().addWidget(
        new Covered(theme, u"sensitive traits"_s, u"Health 9 · Money trouble 6 · Religion 4 · Other 4"_s));
    card->body().addStretch(1);
    return card;
}

Card* choicesCard(const Theme& theme)
{
    struct Fact {
        QString fact;
        Tone tone;
        QString count;
    };
    const Fact facts[] { { u"Refused, and proven kept"_s, Tone::Accent, u"14"_s },
        { u"Sent, waiting for an answer"_s, Tone::Warn, u"2"_s },
        { u"Saved here, not sent yet"_s, Tone::Warn, u"1"_s }, { u"Taken back"_s, Tone::Soft, u"1"_s } };
    auto* card = new Card(theme, u"Your choices"_s);
    card->body().setSpacing(0);
    for (const Fact& fact : facts) {
        auto* row = new FactRow(theme, fact.fact);
        row->setAtEnd(new Chip(theme, fact.tone, fact.count));
        card->body().addWidget(row);
    }
    card->body().addStretch(1);
    return card;
}

Card* applyCard(const Theme& theme)
{
    auto* card = new Card(theme, u"What changes"_s, Card::Title::ForScreenReaders);
    auto* row = new QHBoxLayout;
    arrange(*row, theme, Space::Medium);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(theme, Type::Strong, u"4 ads stay, 4 go, 4 come."_s));
    words->addWidget(new Text(
        theme, Type::Secondary, u"The list keeps 52 % of its order. Strongest switch: Look-alikes."_s));
    row->addLayout(words, 1);
    row->addWidget(new Button(theme, Button::Kind::Quiet, u"&Reset"_s));
    row->addWidget(new Button(theme, Button::Kind::Primary, u"&Apply: 4 go, 4 come"_s));
    card->body().addLayout(row);
    return card;
}

} // namespace

QWidget* choicesSheet(const Theme& theme)
{
    auto* page = new Page(theme, u"What may X use about you?"_s,
        u"Move a switch and look right: this is what your last 1,412 ads would have become. Nothing is saved until you apply."_s);
    auto* tools = new QHBoxLayout;
    arrange(*tools, theme, Space::Medium);
    tools->addWidget(flowOf(theme, Space::Medium,
                         { pillOf(theme, u"Company"_s, { u"X"_s, u"Google"_s }),
                             pillOf(theme, u"Level"_s, { u"Level: Balanced"_s }),
                             new Button(theme, Button::Kind::Quiet, u"Pause all…"_s) }),
        1);
    tools->addWidget(new Chip(theme, Tone::Accent, u"4 changes not applied"_s));
    page->body().addLayout(tools);
    auto* halves = new ColumnsLayout;
    arrange(*halves, theme, Space::Large);
    auto* left = new QVBoxLayout;
    left->addWidget(switchCard(theme));
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    arrange(*right, theme, Space::Large);
    auto* preview = new Card(theme, u"Your ads, before and after"_s);
    preview->body().addWidget(threads(theme));
    right->addWidget(preview);
    right->addWidget(applyCard(theme));
    right->addStretch(1);
    halves->add(left, 10);
    halves->add(right, 9);
    page->body().addLayout(halves);
    page->body().addStretch(1);
    return windowAround(theme, page, 2);
}

QWidget* overviewSheet(const Theme& theme)
{
    auto* page = new Page(theme, u"Seven companies hold 1,204 opinions about you"_s,
        u"23 touch something sensitive, 9 contradict each other, and 61 % of the ads you were shown rest on who you resemble, not on what you did."_s);
    auto* grid = new ColumnsLayout;
    arrange(*grid, theme, Space::Large);
    grid->add(chartCard(theme), 12);
    grid->add(rowsCard(theme), 10);
    grid->add(coveredCard(theme), 7);
    grid->add(choicesCard(theme), 12);
    auto* wait = new Card(theme, u"Reading your export"_s);
    auto* strip = new ProgressStrip(theme, u"Import of X archive"_s);
    strip->present(u"Reading ad impressions"_s, u"214 of 1,024 MB · 38,112 records"_s, 214, 1024);
    wait->body().addWidget(strip);
    wait->body().addStretch(1);
    grid->add(wait, 10);
    auto* sources = new Card(theme, u"Sources"_s);
    sources->body().setSpacing(0);
    for (const QString& name : { u"X"_s, u"Google"_s, u"LinkedIn"_s }) {
        auto* row = new FactRow(theme, name);
        row->setLast(true);
        row->setAtEnd(name == u"LinkedIn"_s ? new Chip(theme, Tone::Warn, u"2 files unread"_s)
                                            : new Chip(theme, Tone::Soft, u"today"_s));
        sources->body().addWidget(row);
    }
    sources->body().addStretch(1);
    grid->add(sources, 7);
    page->body().addLayout(grid);
    page->body().addStretch(1);
    return windowAround(theme, page, 0);
}

QWidget* partsSheet(const Theme& theme)
{
    auto* page = new Page(
        theme, u"Every part, in every state"_s, u"Invented words; nothing here is about anybody."_s);
    auto* controls = new Card(theme, u"Controls"_s);
    auto* off = new Switch(theme, u"off"_s);
    off->setChoice(Choice::Deny);
    auto* on = new Switch(theme, u"on"_s);
    on->setChoice(Choice::Allow);
    auto* shut = new Switch(theme, u"not to be moved"_s);
    shut->setChoice(Choice::Allow);
    shut->setEnabled(false);
    auto* asleep = new Button(theme, Button::Kind::Primary, u"Nothing to apply"_s);
    asleep->setEnabled(false);
    controls->body().addWidget(flowOf(theme, Space::Medium,
        { off, new Switch(theme, u"undecided"_s), on, shut,
            new Button(theme, Button::Kind::Primary, u"Apply: 4 go"_s), asleep,
            new Button(theme, Button::Kind::Quiet, u"Reset"_s),
            new Button(theme, Button::Kind::Plain, u"Show as a table"_s),
            pillOf(theme, u"Company"_s, { u"All companies"_s, u"X"_s }) }));
    auto* wrong = new Field(theme, u"Passphrase"_s);
    wrong->setText(u"not this one"_s);
    wrong->setEchoMode(QLineEdit::Password);
    wrong->setWrong(true);
    auto* found = new SearchField(theme, u"Search traits"_s);
    found->setText(u"beekeeping"_s);
    controls->body().addWidget(
        flowOf(theme, Space::Medium, { new SearchField(theme, u"Search traits"_s), found, wrong }));
    QList<QWidget*> chips;
    for (const Tone tone : { Tone::Soft, Tone::Accent, Tone::Warn, Tone::Plum, Tone::Good, Tone::Bad })
        chips += new Chip(theme, tone, u"6 months old"_s);
    controls->body().addWidget(flowOf(theme, Space::Small, chips));
    page->body().addWidget(controls);

    auto* error = new ErrorPanel(theme);
    page->body().addWidget(error);
    error->present(words::troubleOf(Fault::Corrupt), u"Choose a backup…"_s);
    auto* notice = new Notice(theme, Tone::Accent);
    page->body().addWidget(notice);
    notice->present(u"4 choices saved on this computer."_s, u"&Undo"_s);
    auto* warning = new Notice(theme, Tone::Warn);
    page->body().addWidget(warning);
    warning->present(u"X still uses one place trait you refused."_s);
    auto* rows = new Card(theme, u"Rows"_s);
    auto* row = new RowButton(theme,
        u"Interests: Beekeeping & a value that is far longer than any line of any window can ever hold, so it ends early"_s,
        u"X · inferred · rests on 14 records"_s);
    row->setRemark(u"going stale"_s, Tone::Warn);
    rows->body().addWidget(row);
    rows->body().addStretch(1);
    page->body().addWidget(rows);
    auto* empty = new Card(theme, u"An empty list"_s, Card::Title::ForScreenReaders);
    empty->body().addWidget(new EmptyState(theme, u"No company has said anything yet"_s,
        u"A profile grows from the data that a company sends you. It stays on this computer."_s,
        u"Bring my data…"_s));
    page->body().addWidget(empty);
    auto* blank = new Card(theme, u"An empty chart"_s);
    auto* chart = new CategoryChart(theme, u"Traits by category"_s);
    chart->present({}, u"Nothing to count yet."_s);
    blank->body().addWidget(chart);
    page->body().addWidget(blank);
    return windowAround(theme, page, 1);
}

} // namespace candor::ui
