#include "pages/welcome_page.h"

#include "count_words.h"
#include "fault_words.h"
#include "language.h"
#include "pages/least_width.h"
#include "pages/passphrase_form.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/columns_layout.h"
#include "parts/error_panel.h"
#include "parts/fact_row.h"
#include "parts/flow_layout.h"
#include "parts/page_header.h"
#include "parts/pill.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr int LeastLetters = 40; // in the width of a card
constexpr int TextSteps[] { 100, 125, 150, 175, 200 }; // per cent
} // namespace

WelcomePage::WelcomePage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, tr("See what companies think of you, and decide what they may use"),
        tr("Candor works on this computer alone. There is no account, and nobody counts what you do here."),
        parent)
    , m_session(session)
    , m_language(new Pill(theme, tr("Language")))
    , m_textSize(new Pill(theme, tr("Text size")))
    , m_sample(new Button(theme, Button::Kind::Primary, tr("&Try with a sample person")))
    , m_bring(new Button(theme, Button::Kind::Primary, tr("&Bring my data")))
    , m_archive(new Button(theme, Button::Kind::Quiet, tr("I &have a saved copy of everything")))
    , m_busy(new Text(theme, Type::Body, tr("Reading the sample person's data. This takes a few seconds.")))
    , m_error(new ErrorPanel(theme))
    , m_ways(new QWidget)
    , m_create(new Card(theme, tr("A passphrase for your data")))
    , m_form(new PassphraseForm(theme))
{
    body().addWidget(makePreferences());
    auto* ways = new ColumnsLayout(m_ways);
    arrange(*ways, theme, Space::Large);
    ways->add(makeWay(tr("Just look"),
        tr("An invented person with exports of three companies and a shop. Everything works; when you leave, "
           "it is all gone."),
        m_sample));
    ways->add(makeWay(tr("My own data"),
        tr("You make a passphrase, then bring the copies that companies had to give you. They are kept in "
           "one "
           "encrypted file."),
        m_bring));
    body().addWidget(m_ways);
    body().addWidget(m_archive, 0, Qt::AlignLeading);
    m_create->body().addWidget(m_form);
    keepLeastWidth(*m_create, theme, LeastLetters);
    body().addWidget(m_create);
    body().addWidget(m_busy);
    body().addWidget(m_error);
    body().addWidget(makePromise());
    body().addStretch(1);
    setFirstFocus(m_language);
    m_busy->hide();
    choose(false);

    connect(m_sample, &QPushButton::clicked, this, [this] { m_session.door().openSample(); });
    connect(m_bring, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_form, &PassphraseForm::dismissed, this, [this] {
        choose(false);
        m_bring->setFocus(Qt::OtherFocusReason);
    });
    connect(m_archive, &QPushButton::clicked, this, &WelcomePage::chooseArchive);
    connect(m_form, &PassphraseForm::submitted, this, &WelcomePage::submit);
    connect(&session.door(), &session::Door::changed, this, &WelcomePage::follow);
}

QWidget* WelcomePage::makePreferences()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    arrange(*flow, theme(), Space::Medium);
    m_language->addItem(tr("Language: as on this computer"), QString());
    for (const words::Spoken& spoken : words::spokenLanguages())
        m_language->addItem(spoken.ownName, spoken.code);
    for (const int percent : TextSteps)
        m_textSize->addItem(tr("Text size: %1").arg(words::share(percent * 10)), percent);
    const session::Settings& settings = m_session.settings();
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    for (int i = 0; i < m_textSize->count(); ++i) {
        if (m_textSize->itemData(i).toInt() <= settings.textPercent)
            m_textSize->setCurrentIndex(i);
    }
    flow->addWidget(m_language);
    flow->addWidget(m_textSize);
    // Another language makes this page anew: not while its own list is still closing.
    connect(m_language, &QComboBox::activated, this, &WelcomePage::save, Qt::QueuedConnection);
    connect(m_textSize, &QComboBox::activated, this, &WelcomePage::save, Qt::QueuedConnection);
    return row;
}

Card* WelcomePage::makeWay(const QString& title, const QString& words, Button* button)
{
    auto* card = new Card(theme(), title);
    keepLeastWidth(*card, theme(), LeastLetters);
    card->body().addWidget(new Text(theme(), Type::Body, words));
    card->body().addStretch(1);
    card->body().addWidget(button);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // both ways are equally wide
    button->setAccessibleDescription(words);
    return card;
}

Card* WelcomePage::makePromise()
{
    auto* card = new Card(theme(), tr("What stays here, and what does not"));
    const std::pair<QString, QString> facts[] {
        { tr("What you bring stays on this computer"),
            tr("Exports are read here and kept in one encrypted file. Candor has no server.") },
        { tr("Only a choice of yours ever leaves it"),
            tr("When you apply it, and only to the company it is for. You see it before it goes.") },
        { tr("Nothing is decided for you"),
            tr("Closing a window or pressing a key in a hurry never says yes. Everything you apply can be "
               "taken back.") },
    };
    FactRow* last = nullptr;
    for (const auto& [fact, line] : facts) {
        last = new FactRow(theme(), fact, line);
        card->body().addWidget(last);
    }
    last->setLast(true);
    return card;
}

void WelcomePage::submit(const QString& passphrase)
{
    if (!m_archiveFile.isEmpty()) {
        m_session.door().restore(m_archiveFile, passphrase);
        return;
    }
    Q_EMIT creating();
    m_session.door().create(passphrase);
}

void WelcomePage::chooseArchive()
{
    auto* dialog = new QFileDialog(this, tr("A saved copy of everything"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        choose(true);
        m_archiveFile = file;
    });
    dialog->open();
}

void WelcomePage::choose(bool own)
{
    m_archiveFile.clear();
    m_archive->setVisible(!own);
    m_ways->setVisible(!own);
    m_create->setVisible(own);
    m_error->hide();
    if (own)
        m_form->begin();
    else
        m_form->clear();
}

void WelcomePage::follow(const session::DoorState& state)
{
    const bool opening = std::holds_alternative<session::Opening>(state);
    const bool own = m_create->isVisibleTo(this);
    m_form->setBusy(opening && own);
    m_busy->setVisible(opening && !own);
    m_sample->setEnabled(!opening);
    m_bring->setEnabled(!opening);
    m_archive->setEnabled(!opening);
    if (const auto* failed = std::get_if<session::NotOpened>(&state))
        m_error->present(words::troubleOf(failed->why.fault));
    else
        m_error->hide();
    if (std::holds_alternative<session::Open>(state))
        choose(false);
}

void WelcomePage::save()
{
    session::Settings settings = m_session.settings();
    settings.language = m_language->currentData().toString();
    settings.textPercent = m_textSize->currentData().toInt();
    m_session.change(settings);
}

} // namespace candor::ui
