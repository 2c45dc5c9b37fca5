#include "parts/category_switch_row.h"

#include "parts/chip.h"
#include "parts/flow_layout.h"
#include "parts/share_bar.h"
#include "parts/switch.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QHBoxLayout>
#include <QPainter>

namespace candor::ui {

CategorySwitchRow::CategorySwitchRow(
    const Theme& theme, const QString& name, const QString& switchName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_switch(new Switch(theme, switchName))
    , m_effect(new Text(theme, Type::Secondary))
    , m_share(new ShareBar(theme, name))
    , m_names(new QWidget)
{
    setAccessibleName(name);
    auto* flow = new FlowLayout(m_names);
    arrange(*flow, theme, Space::Hair);
    auto* nameText = new Text(theme, Type::Strong, name);
    nameText->setWordWrap(false);
    flow->addWidget(nameText);
    QSizePolicy wraps(QSizePolicy::Preferred, QSizePolicy::Minimum);
    wraps.setHeightForWidth(true);
    m_names->setSizePolicy(wraps);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_names);
    words->addWidget(m_effect);

    auto* row = new QHBoxLayout(this);
    arrange(*row, theme, Space::Medium, Space::None, Space::Medium);
    row->addWidget(m_switch, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_share, 0, Qt::AlignVCenter);

    connect(m_switch, &Switch::chosen, this, &CategorySwitchRow::chosen);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CategorySwitchRow::present(const CategoryFacts& facts)
{
    m_switch->setChoice(facts.choice);
    m_effect->setText(facts.effect);
    m_effect->setVisible(!facts.effect.isEmpty());
    m_share->present(facts.share, facts.permille, facts.used ? Tone::Accent : Tone::Soft);
    m_share->setVisible(!facts.share.isEmpty());
    presentRemarks(facts.remarks);

    QStringList said;
    for (const Remark& remark : facts.remarks)
        said += remark.text;
    said += facts.effect;
    said += facts.share;
    said.removeAll(QString());
    m_switch->setAccessibleDescription(said.join(QStringLiteral(". ")));
}

// Chips stay where they are while only their words change, so that moving a switch does not make the row
// flicker.
void CategorySwitchRow::presentRemarks(const std::vector<Remark>& remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    while (m_chips.size() > remarks.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        if (i == m_chips.size()) {
            m_chips.push_back(new Chip(m_theme, remarks[i].tone, remarks[i].text));
            m_names->layout()->addWidget(m_chips.back());
            m_chips.back()->show();
            continue;
        }
        m_chips[i]->setTone(remarks[i].tone);
        m_chips[i]->setText(remarks[i].text);
    }
    m_names->updateGeometry();
}

void CategorySwitchRow::setLast(bool last)
{
    m_last = last;
    update();
}

void CategorySwitchRow::paintEvent(QPaintEvent*)
{
    if (m_last)
        return;
    const int thick = m_theme.tokens().lineWidth;
    QPainter(this).fillRect(0, height() - thick, width(), thick, m_theme.tokens().line);
}

} // namespace candor::ui
