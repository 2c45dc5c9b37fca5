#include "pages/limit_row.h"

#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/switch.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QPainter>
#include <QVBoxLayout>

namespace candor::ui {

LimitRow::LimitRow(const Theme& theme, const QString& name, const QString& switchName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_switch(new Switch(theme, switchName))
    , m_line(new Text(theme, Type::Secondary))
    , m_answers(new QWidget)
    , m_keep(new Button(theme, Button::Kind::Quiet, tr("Keep it")))
    , m_lift(new Button(theme, Button::Kind::Quiet, tr("Lift it now")))
{
    setAccessibleName(name);
    m_keep->setAccessibleName(tr("Keep it: %1", "%1: a limit").arg(name));
    m_lift->setAccessibleName(tr("Lift it now: %1", "%1: a limit").arg(name));
    auto* answers = new FlowLayout(m_answers);
    arrange(*answers, theme, Space::Small, Space::None, Space::Hair);
    answers->addWidget(m_keep);
    answers->addWidget(m_lift);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(theme, Type::Strong, name));
    words->addWidget(m_line);
    words->addWidget(m_answers);
    auto* row = new QHBoxLayout(this);
    arrange(*row, theme, Space::Medium, Space::None, Space::Small);
    row->addWidget(m_switch, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    connect(m_keep, &QPushButton::clicked, this, &LimitRow::kept);
    connect(m_lift, &QPushButton::clicked, this, &LimitRow::lifted);
    connect(m_switch, &Switch::chosen, this, [this](Choice choice) {
        if (choice == Choice::Allow && !m_facts.isHeld)
            Q_EMIT setAsked();
        else if (choice != Choice::Allow && m_facts.isHeld)
            Q_EMIT liftAsked();
        m_switch->setChoice(m_facts.isHeld ? Choice::Allow : choice); // it holds until it is lifted
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    present({});
}

void LimitRow::present(const LimitFacts& facts)
{
    m_facts = facts;
    m_switch->setChoice(facts.isHeld ? Choice::Allow : Choice::Deny);
    m_switch->setAccessibleDescription(facts.line);
    m_line->setText(facts.line);
    m_line->setVisible(!facts.line.isEmpty());
    const bool hadFocus = m_keep->hasFocus() || m_lift->hasFocus();
    m_answers->setVisible(facts.isAsked);
    m_lift->setVisible(facts.canLift);
    if (hadFocus && !facts.isAsked)
        m_switch->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> LimitRow::focusChain() const
{
    return { m_switch, m_keep, m_lift };
}

void LimitRow::setLast(bool last)
{
    m_last = last;
    update();
}

void LimitRow::paintEvent(QPaintEvent*)
{
    if (m_last)
        return;
    const int thick = m_theme.tokens().lineWidth;
    QPainter(this).fillRect(0, height() - thick, width(), thick, m_theme.tokens().line);
}

} // namespace candor::ui
