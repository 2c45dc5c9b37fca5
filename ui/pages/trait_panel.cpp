#include "pages/trait_panel.h"

#include "category_words.h"
#include "count_words.h"
#include "fault_words.h"
#include "pages/evidence_list.h"
#include "pages/trait_words.h"
#include "parts/button.h"
#include "parts/covered.h"
#include "parts/error_panel.h"
#include "parts/fact_row.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "time_words.h"

#include <QVBoxLayout>

namespace candor::ui {

TraitPanel::TraitPanel(session::Session& session, const Theme& theme, QWidget* parent)
    : Card(theme, tr("The chosen trait"), Title::ForScreenReaders, parent)
    , m_session(session)
    , m_phrases(m_evidence)
    , m_hint(new Text(
          theme, Type::Lead, tr("Choose a trait to see who says so, and which records it rests on.")))
    , m_content(new QWidget)
    , m_value(new Text(theme, Type::CardTitle))
    , m_covered(new Covered(theme, tr("Sensitive value")))
    , m_line(new Text(theme, Type::Secondary))
    , m_meaning(new Text(theme, Type::Body))
    , m_category(new FactRow(theme, {}))
    , m_seen(new FactRow(theme, {}))
    , m_confidence(new FactRow(theme, {}))
    , m_count(new Text(theme, Type::Strong))
    , m_list(new EvidenceList(theme, m_phrases))
    , m_error(new ErrorPanel(theme))
{
    m_hint->setAlignment(Qt::AlignCenter);
    body().addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(m_content);
    arrange(*column, theme, Space::Small);
    for (QWidget* part : QList<QWidget*> { m_value, m_covered, m_line, m_meaning })
        column->addWidget(part);
    column->addWidget(makeFacts());
    column->addWidget(m_count);
    column->addWidget(m_error);
    column->addWidget(m_list, 1);
    body().addWidget(m_content, 1);

    connect(&m_covered->button(), &QPushButton::pressed, this, [this] { m_phrases.setCovered(false); });
    connect(&m_covered->button(), &QPushButton::released, this, [this] { m_phrases.setCovered(true); });
    connect(&m_evidence, &items::EvidenceItems::moreWanted, this, [this] {
        ask(m_evidence.rows().empty() ? std::nullopt : std::optional(m_evidence.rows().back().record));
    });
    connect(&session.profiles(), &session::Profiles::evidenceRead, this, &TraitPanel::receive);
    connect(&session.profiles(), &session::Profiles::failed, this, [this](const Error& why) {
        if (m_asked)
            m_error->present(words::troubleOf(why.fault));
        m_asked = false;
    });
    clear();
}

void TraitPanel::hideEvent(QHideEvent* event)
{
    m_phrases.setCovered(m_isSensitive); // also when the button was still held
    Card::hideEvent(event);
}

QWidget* TraitPanel::makeFacts()
{
    auto* facts = new QWidget;
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (FactRow* row : { m_category, m_seen, m_confidence })
        column->addWidget(row);
    return facts;
}

void TraitPanel::clear()
{
    m_trait = {};
    m_evidence.showPage({}, items::EvidenceItems::More::None);
    m_content->hide();
    m_hint->show();
}

void TraitPanel::present(const items::TraitRow& row)
{
    const Trait& trait = row.trait;
    const bool isNew = trait.id != m_trait;
    presentFacts(row);
    m_hint->hide();
    m_content->show();
    if (!isNew && trait.evidence == m_records)
        return;
    m_trait = trait.id;
    m_records = trait.evidence;
    m_error->hide();
    if (isNew)
        m_evidence.showPage({}, items::EvidenceItems::More::None);
    m_isSensitive = trait.sensitive;
    m_phrases.setCovered(m_isSensitive);
    m_first = true;
    ask(std::nullopt);
}

void TraitPanel::presentFacts(const items::TraitRow& row)
{
    const Trait& trait = row.trait;
    m_value->setVisible(!trait.sensitive);
    m_value->setText(trait.sensitive ? QString() : traitValue(trait));
    m_covered->setVisible(trait.sensitive);
    m_covered->setValue(trait.sensitive ? traitValue(trait) : QString());
    QStringList line { traitLine(trait) };
    for (const TraitMark& mark : traitMarks(row))
        line += mark.text;
    m_line->setText(line.join(QStringLiteral(" · ")));
    m_meaning->setText(words::meaningOf(trait.role));
    m_category->present(words::nameOf(trait.category), words::meaningOf(trait.category));
    const QString old = row.stale ? tr("Not seen for more than half a year.") : QString();
    if (!trait.firstSeen || !trait.lastSeen)
        m_seen->present(tr("No date in this export"), tr("The company does not say when it learned this."));
    else if (words::day(*trait.firstSeen) == words::day(*trait.lastSeen))
        m_seen->present(tr("Seen on %1").arg(words::day(*trait.lastSeen)), old);
    else
        m_seen->present(
            tr("Seen %1", "%1: two days").arg(words::between(*trait.firstSeen, *trait.lastSeen)), old);
    m_confidence->setVisible(trait.confidence.has_value());
    if (trait.confidence)
        m_confidence->present(
            tr("How sure the company says it is: %1").arg(words::share(*trait.confidence * 10)));
    m_count->setText(tr("Rests on %Ln record(s)", nullptr, static_cast<int>(trait.evidence)));
}

void TraitPanel::ask(std::optional<RecordId> after)
{
    m_asked = true;
    m_session.profiles().askEvidence(m_trait, after);
}

void TraitPanel::receive(TraitId trait, const std::vector<Evidence>& page, bool isLast)
{
    if (trait != m_trait || !m_asked)
        return;
    m_asked = false;
    const auto more = isLast ? items::EvidenceItems::More::None : items::EvidenceItems::More::Waiting;
    if (m_first)
        m_evidence.showPage(page, more);
    else
        m_evidence.appendPage(page, more);
    m_first = false;
}

} // namespace candor::ui
