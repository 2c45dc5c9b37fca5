#include "pages/archive_card.h"

#include "fault_words.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "time_words.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

namespace candor::ui {

using namespace Qt::StringLiterals;

ArchiveCard::ArchiveCard(session::Copies& copies, const Theme& theme, QWidget* parent)
    : Card(theme, tr("A copy of everything"), Title::Shown, parent)
    , m_copies(copies)
    , m_theme(theme)
    , m_save(new Button(theme, Button::Kind::Quiet, tr("&Save a readable copy")))
    , m_stop(new Button(theme, Button::Kind::Quiet, tr("S&top")))
    , m_state(new Text(theme, Type::Secondary))
    , m_backups(new Text(theme, Type::Secondary))
    , m_error(new ErrorPanel(theme))
{
    body().addWidget(new Text(theme, Type::Body,
        tr("One open file with all that is kept here, for you, for another program, or to start again on "
           "another "
           "computer. It is not encrypted: whoever has the file can read it. No key is in it.")));
    auto* buttons = new FlowLayout;
    arrange(*buttons, theme, Space::Small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_stop);
    body().addLayout(buttons);
    body().addWidget(m_state);
    body().addWidget(m_error);
    body().addWidget(m_backups);
    body().addStretch(1);
    m_state->hide();
    connect(m_save, &QPushButton::clicked, this, &ArchiveCard::choosePlace);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_copies.stopExport();
        m_save->setFocus(Qt::OtherFocusReason);
        m_state->setText(tr("Stopped. Nothing was saved."));
        m_state->show();
    });
    connect(&copies, &session::Copies::changed, this, &ArchiveCard::follow);
    connect(&copies, &session::Copies::exported, this, [this](const QString& path) {
        m_state->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        m_state->show();
    });
    connect(&copies, &session::Copies::failed, this,
        [this](const Error& error) { m_error->present(words::troubleOf(error.fault)); });
    connect(&copies, &session::Copies::backupsChanged, this, &ArchiveCard::followBackups);
    follow();
    followBackups();
}

void ArchiveCard::followBackups()
{
    if (m_copies.backupTrouble())
        m_backups->setText(
            tr("The last backup did not work. Make room on the disk; Candor tries again when it is "
               "opened."));
    else if (const std::optional<Instant> newest = m_copies.newestBackup())
        m_backups->setText(
            tr("Besides, Candor keeps its last seven backups, encrypted, beside your data. The newest "
               "backup is of %1.")
                .arg(words::moment(*newest)));
    else
        m_backups->setText(
            tr("Besides, Candor keeps its last seven backups, encrypted, beside your data. There is no "
               "backup yet."));
}

void ArchiveCard::choosePlace()
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog(this, tr("Save a readable copy"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(u"zip"_s);
    m_dialog->selectFile(u"candor.zip"_s);
    connect(m_dialog, &QFileDialog::fileSelected, &m_copies, &session::Copies::exportTo);
    m_dialog->open();
}

void ArchiveCard::follow()
{
    const bool busy = m_copies.isExporting();
    m_save->setEnabled(!busy);
    m_stop->setVisible(busy);
    m_state->setVisible(busy);
    m_error->hide();
    if (busy)
        m_state->setText(tr("Writing everything into one file."));
}

} // namespace candor::ui
