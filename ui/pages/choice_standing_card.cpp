#include "pages/choice_standing_card.h"

#include "choice_words.h"
#include "count_words.h"
#include "pages/link_row.h"
#include "parts/text.h"

#include <QVBoxLayout>

namespace candor::ui {

// A row is shown when there is something to count.
struct ChoiceStandingCard::Row {
    qint64 count;
    QString name;
    QString line;
    Tone tone;
    Target target;
};

ChoiceStandingCard::ChoiceStandingCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Your choices"), Title::Shown, parent)
    , m_none(new Text(theme, Type::Body,
          tr("You have not decided anything yet. Companies that you know from an export go on as they do "
             "today.")))
    , m_rows(new LinkRows(theme))
{
    body().addWidget(m_none);
    body().addWidget(m_rows);
    body().addStretch(1);
    connect(m_rows, &LinkRows::activated, this, &ChoiceStandingCard::go);
}

void ChoiceStandingCard::present(const ChoiceFacts& facts)
{
    const Row rows[] {
        { facts.heldUp, tr("Held up: needs you"), {}, Tone::Bad, Target::Connections },
        { facts.refused, tr("Refused"), {}, Tone::Accent, Target::Choices },
        { facts.allowed, tr("Allowed"), {}, Tone::Accent, Target::Choices },
        { facts.verified, tr("Verified at the company"), words::meaningOf(DeliveryState::Verified),
            Tone::Accent, Target::History },
        { facts.acknowledged, tr("Acknowledged, not verified yet"), {}, Tone::Warn, Target::History },
        { facts.sent, tr("Sent, waiting for an answer"), {}, Tone::Warn, Target::History },
        { facts.unsent, tr("Saved here, not sent yet"), {}, Tone::Warn, Target::Connections },
        { facts.byHand, tr("Saved here, for the company's own settings page"), {}, Tone::Soft,
            Target::History },
    };
    std::vector<LinkFacts> shown;
    m_targets.clear();
    for (const Row& row : rows) {
        if (row.count == 0)
            continue;
        shown.push_back({ row.name, row.line, words::number(row.count), row.tone, {} });
        m_targets.push_back(row.target);
    }
    m_none->setVisible(shown.empty());
    if (shown.empty()) {
        shown.push_back({ tr("Decide what they may use"), {}, {}, Tone::Accent, {} });
        m_targets.push_back(Target::Choices);
    }
    m_rows->present(shown);
}

void ChoiceStandingCard::go(int row)
{
    switch (m_targets[static_cast<std::size_t>(row)]) {
    case Target::Choices:
        Q_EMIT choicesAsked();
        break;
    case Target::History:
        Q_EMIT historyAsked();
        break;
    case Target::Connections:
        Q_EMIT connectionsAsked();
        break;
    }
}

} // namespace candor::ui
