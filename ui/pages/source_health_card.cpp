#include "pages/source_health_card.h"

#include "count_words.h"
#include "pages/import_facts.h"
#include "pages/link_row.h"
#include "time_words.h"

#include <QVBoxLayout>

namespace candor::ui {

SourceHealthCard::SourceHealthCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Sources"), Title::Shown, parent)
    , m_rows(new LinkRows(theme))
{
    body().addWidget(m_rows);
    body().addStretch(1);
    connect(m_rows, &LinkRows::activated, this,
        [this](int row) { Q_EMIT sourceAsked(m_imports[static_cast<std::size_t>(row)]); });
}

void SourceHealthCard::present(const std::vector<ImportSummary>& sources, Instant now)
{
    std::vector<LinkFacts> rows;
    m_imports.clear();
    for (const ImportSummary& source : sources) {
        LinkFacts row { source.product,
            source.traits > 0 ? words::traits(source.traits) : words::records(recordsOf(source)),
            words::ago(source.importedAt, now), Tone::Soft, {} };
        switch (healthOf(source, sources, now)) {
        case ImportHealth::Fine:
            break;
        case ImportHealth::Old:
            row.tone = Tone::Warn;
            break;
        case ImportHealth::Incomplete:
            row.chip = tr("not complete");
            row.tone = Tone::Warn;
            break;
        case ImportHealth::Unreadable:
            row.chip = tr(
                "%Ln file(s) unreadable", nullptr, static_cast<int>(source.fileCount(FileState::Failed)));
            row.tone = Tone::Warn;
            break;
        }
        rows.push_back(row);
        m_imports.push_back(source.id);
    }
    m_rows->present(rows);
}

} // namespace candor::ui
