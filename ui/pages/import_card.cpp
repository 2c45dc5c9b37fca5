#include "pages/import_card.h"

#include "count_words.h"
#include "fault_words.h"
#include "match.h"
#include "pages/import_facts.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/flow_layout.h"
#include "parts/notice.h"
#include "parts/progress_strip.h"
#include "parts/text.h"
#include "share.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

namespace {

QStringList localPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ImportCard::ImportCard(session::Session& session, const Theme& theme, QWidget* parent)
    : Card(theme, tr("Bring your data"), Title::ForScreenReaders, parent)
    , m_session(session)
    , m_theme(theme)
    , m_lead(new Text(theme, Type::CardTitle))
    , m_bring(new Button(theme, Button::Kind::Primary, tr("&Bring my data…")))
    , m_bringFolder(new Button(theme, Button::Kind::Quiet, tr("Bring a &folder…")))
    , m_invitation(makeInvitation())
    , m_progress(new ProgressStrip(theme, tr("Import")))
    , m_result(new Notice(theme, Tone::Accent))
    , m_more(new Notice(theme, Tone::Warn))
    , m_error(new ErrorPanel(theme))
{
    for (QWidget* part : QList<QWidget*> { m_result, m_error, m_more, m_progress, m_invitation })
        body().addWidget(part);
    connect(m_bring, &QPushButton::clicked, this, &ImportCard::chooseFiles);
    connect(m_bringFolder, &QPushButton::clicked, this, &ImportCard::chooseFolder);
    connect(&m_error->button(), &QPushButton::clicked, this, &ImportCard::chooseFiles);
    connect(&m_result->button(), &QPushButton::clicked, this, &ImportCard::profileAsked);
    connect(m_progress, &ProgressStrip::cancelled, &session.imports(), &session::Imports::cancel);
    connect(m_progress, &ProgressStrip::pauseAsked, &session.imports(), &session::Imports::pause);
    connect(m_progress, &ProgressStrip::goOnAsked, &session.imports(), &session::Imports::goOn);
    connect(&m_more->button(), &QPushButton::clicked, &session.imports(), &session::Imports::readAnyway);
    connect(&session.imports(), &session::Imports::changed, this, &ImportCard::follow);
    setAwaitingDrop(false);
    follow(session.imports().state());
}

QWidget* ImportCard::makeInvitation()
{
    auto* invitation = new QWidget;
    auto* column = new QVBoxLayout(invitation);
    arrange(*column, m_theme, Space::Small);
    column->addWidget(m_lead);
    column->addWidget(new Text(m_theme, Type::Secondary,
        tr("The zip files as the company sent them: all parts together, not unpacked. Everything is read on "
           "this computer; the "
           "files themselves stay as they are.")));
    auto* buttons = new FlowLayout;
    arrange(*buttons, m_theme, Space::Small);
    buttons->addWidget(m_bring);
    buttons->addWidget(m_bringFolder);
    column->addLayout(buttons);
    return invitation;
}

void ImportCard::chooseFiles()
{
    openDialog(false);
}

void ImportCard::chooseFolder()
{
    openDialog(true);
}

void ImportCard::openDialog(bool folders)
{
    auto* dialog = new QFileDialog(this, tr("Bring my data"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folders ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    if (!folders)
        dialog->setNameFilters(
            { tr("Exports (*.zip *.tgz *.tar.gz *.tar *.json *.csv *.html *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this, &ImportCard::bring);
    dialog->open();
}

void ImportCard::bring(const QStringList& paths)
{
    if (!paths.isEmpty())
        m_session.imports().start(paths);
}

void ImportCard::follow(const session::ImportState& state)
{
    std::visit(Match {
                   [this](const session::NotImporting&) {
                       clearNews();
                       setInvited(true);
                   },
                   [this](const session::Looking&) {
                       clearNews();
                       setInvited(false);
                       m_progress->begin(tr("Looking at what is in these files…"));
                       m_progress->setPausing(ProgressStrip::Pausing::Possible);
                   },
                   [this](const session::Reading& reading) { showRead(reading.reach); },
                   [this](const session::Paused& paused) { showPaused(paused); },
                   [this](const session::Keeping&) {
                       m_progress->setPausing(ProgressStrip::Pausing::Impossible);
                       m_progress->present(
                           tr("Adding it to your profile…"), tr("All is read; this takes a moment."), 1, 1);
                   },
                   [this](const session::Imported& imported) { showImported(imported); },
                   [this](const session::ImportStopped& stopped) { showStopped(stopped); },
               },
        state);
}

void ImportCard::showRead(const session::ImportReach& reach)
{
    if (!m_progress->isVisibleTo(this)) // a browser's reading begins without looking
        m_progress->begin(tr("Reading…"));
    clearNews();
    setInvited(false);
    m_progress->setPausing(ProgressStrip::Pausing::Possible);
    m_progress->present(tr("Reading…"),
        tr("%1: %2 of %3", "43 %: 12 MB of 28 MB")
            .arg(words::share(permilleOf(reach.bytes, reach.ofBytes)), words::size(reach.bytes),
                words::size(reach.ofBytes)),
        reach.bytes, reach.ofBytes);
}

void ImportCard::showPaused(const session::Paused& paused)
{
    const session::ImportReach reach = paused.reach.value_or(session::ImportReach {});
    m_progress->setPausing(ProgressStrip::Pausing::Paused);
    m_progress->present(tr("Paused"),
        reach.ofBytes > 0 ? tr(
            "%1 are read. That stays, also when you close Candor: the next start offers to go on.", "a share")
                                .arg(words::share(permilleOf(reach.bytes, reach.ofBytes)))
                          : tr("Nothing is read yet."),
        reach.bytes, reach.ofBytes);
}

void ImportCard::showImported(const session::Imported& imported)
{
    setInvited(true);
    QStringList said;
    if (imported.wentOn)
        said += tr("Reading went on where it had stopped.");
    if (imported.startedAnew)
        said
            += tr("These files are not as they were when reading was interrupted, so they were read from the "
                  "beginning.");
    qint64 tooLarge = 0;
    for (const ImportSummary& import : imported.imports) {
        said += tr("%1 is here: %2, %3.", "product, records, traits")
                    .arg(import.product, words::records(recordsOf(import)), words::traits(import.traits));
        if (const qint64 failed = import.fileCount(FileState::Failed); failed > 0)
            said += tr("%Ln file(s) could not be read.", nullptr, static_cast<int>(failed));
        tooLarge += std::ranges::count(import.files, FileReason::TooLarge, &FileReport::reason);
    }
    m_result->setTone(Tone::Accent);
    m_result->present(said.join(QLatin1Char(' ')), tr("See your &profile"));
    if (tooLarge > 0)
        offerMore(tr("%Ln file(s) unpack to far more than such files usually hold and were left unread.",
            nullptr, static_cast<int>(tooLarge)));
}

// What a limit stopped can be read all the same, by who knows what it may cost.
void ImportCard::offerMore(const QString& sentence)
{
    const session::ImportOrder& order = m_session.imports().order();
    if (order.limits == UnpackLimits::Raised || order.paths.isEmpty())
        return; // there is no more to allow
    m_more->present(sentence + QLatin1Char(' ')
            + tr("Reading it anyway may take hours, and the data kept on this computer may grow by many "
                 "gigabytes. You can pause or stop it at any time."),
        tr("&Read anyway"));
}

void ImportCard::clearNews()
{
    for (QWidget* news : QList<QWidget*> { m_result, m_error, m_more })
        news->hide();
}

void ImportCard::showStopped(const session::ImportStopped& stopped)
{
    setInvited(true);
    if (stopped.why.fault == Fault::Cancelled) {
        m_result->setTone(Tone::Soft);
        m_result->present(tr("Stopped. Nothing of these files was kept."));
        return;
    }
    if (stopped.browser) // that one has a card of its own
        return;
    m_error->present(words::troubleOf(stopped.why.fault), tr("Choose &other files…"));
    if (stopped.why.fault == Fault::TooLarge)
        offerMore(tr("You decide whether it is worth it."));
}

void ImportCard::setInvited(bool invited)
{
    m_invitation->setVisible(invited);
    m_progress->setVisible(!invited);
}

void ImportCard::acceptDropsOn(QWidget& target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool ImportCard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        const bool isOpen = std::holds_alternative<session::Open>(m_session.door().state());
        const bool wanted
            = isOpen && !m_session.imports().isRunning() && !localPaths(*drag->mimeData()).isEmpty();
        drag->setDropAction(Qt::CopyAction); // the person's files stay where they are
        drag->setAccepted(wanted);
        setAwaitingDrop(wanted);
        if (wanted)
            Q_EMIT dropAwaited();
        return true;
    }
    case QEvent::DragLeave:
        setAwaitingDrop(false);
        return true;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        setAwaitingDrop(false);
        bring(localPaths(*drop->mimeData()));
        return true;
    }
    default:
        return Card::eventFilter(watched, event);
    }
}

void ImportCard::setAwaitingDrop(bool awaiting)
{
    m_awaitingDrop = awaiting;
    m_lead->setText(
        awaiting ? tr("Let go: Candor reads it here.") : tr("Drop an export anywhere on this window"));
    update();
}

void ImportCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = m_awaitingDrop ? tokens.accentSoft : tokens.card,
            .line = m_awaitingDrop ? tokens.accent : tokens.edge,
            .lineWidth = m_awaitingDrop ? 2.0 : static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.cardRadius()),
            .stroke = Stroke::Dashed });
}

} // namespace candor::ui
