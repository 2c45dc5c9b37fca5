#include "pages/source_card.h"

#include "count_words.h"
#include "import_words.h"
#include "pages/confirm_strip.h"
#include "pages/coverage_bar.h"
#include "pages/file_list.h"
#include "pages/import_facts.h"
#include "parts/button.h"
#include "parts/chip.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "time_words.h"

#include <QVBoxLayout>

namespace candor::ui {

SourceCard::SourceCard(const Theme& theme, QWidget* parent)
    : Card(theme, {}, Title::Shown, parent)
    , m_theme(theme)
    , m_health(new Chip(theme, Tone::Soft, {}))
    , m_when(new Text(theme, Type::Secondary))
    , m_counts(new Text(theme, Type::Body))
    , m_coverage(new CoverageBar(theme))
    , m_warnings(new QVBoxLayout)
    , m_list(new FileList(theme))
    , m_confirm(new ConfirmStrip(theme, tr("Forget for good"), tr("Keep it")))
{
    addBesideTitle(m_health);
    arrange(*m_warnings, theme, Space::Hair);
    body().addWidget(m_when);
    body().addWidget(m_counts);
    body().addWidget(m_coverage);
    body().addLayout(m_warnings);
    body().addWidget(makeActions());
    body().addWidget(m_list);
    body().addWidget(m_confirm);
    m_list->hide();
    connect(m_profile, &QPushButton::clicked, this, [this] { Q_EMIT profileAsked(m_company); });
    connect(m_files, &QPushButton::clicked, this, [this] {
        m_list->setVisible(m_list->isHidden());
        if (!m_list->isHidden())
            m_list->present(m_reports);
        sayFiles();
    });
    connect(m_forget, &QPushButton::clicked, this, &SourceCard::askToForget);
    connect(m_confirm, &ConfirmStrip::kept, this, [this] { m_forget->setFocus(); });
    connect(m_confirm, &ConfirmStrip::confirmed, this, [this] {
        m_forget->setEnabled(false);
        Q_EMIT forgetAsked(m_import);
    });
}

QWidget* SourceCard::makeActions()
{
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions);
    arrange(*flow, m_theme, Space::Small);
    m_profile = new Button(m_theme, Button::Kind::Quiet, tr("See its traits"));
    m_files = new Button(m_theme, Button::Kind::Quiet, {});
    m_forget = new Button(m_theme, Button::Kind::Quiet, tr("Forget this export…"));
    for (Button* button : { m_profile, m_files, m_forget })
        flow->addWidget(button);
    return actions;
}

void SourceCard::present(const ImportSummary& import, const std::vector<ImportSummary>& all, Instant now)
{
    m_import = import.id;
    m_company = import.company;
    m_reports = import.files;
    setTitle(import.product);
    const ImportHealth health = healthOf(import, all, now);
    m_health->setTone(health == ImportHealth::Fine ? Tone::Soft : Tone::Warn);
    m_health->setText(health == ImportHealth::Unreadable
            ? tr("%Ln file(s) unreadable", nullptr, static_cast<int>(import.fileCount(FileState::Failed)))
            : health == ImportHealth::Incomplete ? tr("not complete")
                                                 : words::ago(import.importedAt, now));
    QStringList when { tr("Brought on %1.").arg(words::day(import.importedAt)) };
    when += import.from && import.to
        ? tr("Its records are from %1.", "%1: two days").arg(words::between(*import.from, *import.to))
        : tr("Its records carry no date.");
    m_when->setText(when.join(QLatin1Char(' ')));

    QStringList counts { words::records(recordsOf(import)) };
    if (import.traits > 0)
        counts += words::traits(import.traits);
    if (import.items > 0)
        counts += tr("%Ln different ad(s)", nullptr, static_cast<int>(import.items));
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_coverage->present(import);
    presentWarnings(import.warnings);
    m_profile->setVisible(import.traits > 0);
    m_forget->setEnabled(true);
    if (!m_list->isHidden())
        m_list->present(m_reports);
    sayFiles();
}

void SourceCard::presentWarnings(const std::vector<ImportWarning>& warnings)
{
    while (QLayoutItem* item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportWarning& warning : warnings) {
        const QString sentence = words::sentenceOf(warning);
        auto* text = new Text(m_theme, Type::Secondary,
            warning.file.isEmpty() ? sentence : tr("%1: %2", "file, warning").arg(warning.file, sentence));
        text->setTone(warning.code == WarningCode::NoInferredProfile ? Tone::Soft : Tone::Warn);
        m_warnings->addWidget(text);
    }
}

void SourceCard::sayFiles()
{
    m_files->setText(m_list->isHidden() ? tr("Show %Ln file(s)", nullptr, static_cast<int>(m_reports.size()))
                                        : tr("Hide the files"));
    m_files->setEnabled(!m_reports.empty());
}

void SourceCard::askToForget()
{
    m_confirm->ask(tr("Everything that only this export tells is removed from this computer: records, traits "
                      "and ads. Your choices "
                      "and their history stay. This cannot be undone, but you can bring the file again."));
}

} // namespace candor::ui
