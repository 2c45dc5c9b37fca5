#include "pages/care_card.h"

#include "pages/confirm_strip.h"
#include "pages/limit_row.h"
#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

CareCard::CareCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Care mode"), Title::Shown, parent)
    , m_words(new Text(theme, Type::Body,
          tr("For hard times, in one step: every limit on this page holds, with the longest wait, and "
             "everything personal is refused for every company. Nobody asks why, and nothing reminds you.")))
    , m_line(new Text(theme, Type::Secondary))
    , m_begin(new Button(theme, Button::Kind::Quiet, tr("Switch care mode on…")))
    , m_ask(new Button(theme, Button::Kind::Quiet, tr("Ask to leave care mode")))
    , m_keep(new Button(theme, Button::Kind::Quiet, tr("Keep care mode")))
    , m_leave(new Button(theme, Button::Kind::Quiet, tr("Leave care mode now")))
    , m_confirm(new ConfirmStrip(theme, tr("Switch it on"), tr("Leave it off")))
{
    body().addWidget(m_words);
    body().addWidget(m_line);
    auto* answers = new FlowLayout;
    arrange(*answers, theme, Space::Small);
    for (Button* button : { m_begin, m_ask, m_keep, m_leave })
        answers->addWidget(button);
    body().addLayout(answers);
    body().addWidget(m_confirm);
    body().addStretch(1);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_confirm->ask(tr("It can be left only after a wait of 30 days from the day you ask. The limits then "
                          "stay; you lift them one by one."));
    });
    connect(m_confirm, &ConfirmStrip::confirmed, this, &CareCard::begun);
    connect(m_confirm, &ConfirmStrip::kept, m_begin, qOverload<>(&QWidget::setFocus));
    connect(m_ask, &QPushButton::clicked, this, &CareCard::leaveAsked);
    connect(m_keep, &QPushButton::clicked, this, &CareCard::kept);
    connect(m_leave, &QPushButton::clicked, this, &CareCard::left);
    present({});
}

void CareCard::present(const LimitFacts& facts)
{
    m_line->setText(facts.isHeld ? tr("Care mode is on.") + QLatin1Char(' ') + facts.line : QString());
    m_line->setVisible(facts.isHeld);
    m_begin->setVisible(!facts.isHeld);
    m_ask->setVisible(facts.isHeld && !facts.isAsked);
    m_keep->setVisible(facts.isAsked);
    m_leave->setVisible(facts.canLift);
    if (facts.isHeld)
        m_confirm->hide();
}

std::vector<QWidget*> CareCard::focusChain() const
{
    return { m_begin, m_ask, m_keep, m_leave, &m_confirm->no(), &m_confirm->yes() };
}

} // namespace candor::ui
