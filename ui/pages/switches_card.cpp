#include "pages/switches_card.h"

#include "category_words.h"
#include "choice_words.h"
#include "pages/switch_phrases.h"
#include "parts/button.h"
#include "parts/switch.h"
#include "parts/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

SwitchesCard::SwitchesCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Switches"), Title::ForScreenReaders, parent)
    , m_theme(theme)
    , m_when(new Text(theme, Type::Secondary))
    , m_list(new QVBoxLayout)
    , m_more(new Button(theme, Button::Kind::Plain, {}))
{
    m_list->setSpacing(0);
    body().addWidget(m_when);
    body().addLayout(m_list);
    body().addWidget(m_more, 0, Qt::AlignLeading);
    body().addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fold();
    });
}

void SwitchesCard::present(
    const Recipient& recipient, std::vector<items::ChoiceRow> rows, const Profile& profile)
{
    sortByWeight(rows);
    std::ranges::stable_partition(rows, matters);
    std::vector<Category> order;
    for (const items::ChoiceRow& row : rows)
        order.push_back(row.category);
    const auto mattering = static_cast<std::size_t>(std::ranges::count_if(rows, matters));
    if (recipient.id != m_recipient || order != m_order || mattering != m_mattering) {
        m_order = order;
        m_mattering = mattering;
        makeRows(recipient, rows);
    }
    m_when->setText(words::whenItTakesEffect(recipient.channel));
    for (const items::ChoiceRow& row : rows)
        m_rows.at(row.category)->present(switchFacts(row, recipient, profile));
}

void SwitchesCard::makeRows(const Recipient& recipient, const std::vector<items::ChoiceRow>& rows)
{
    if (recipient.id != m_recipient)
        m_unfolded = false;
    m_recipient = recipient.id;
    for (const auto& [category, row] : m_rows) {
        row->hide();
        row->deleteLater(); // its own switch may have led here
    }
    m_rows.clear();
    for (const items::ChoiceRow& row : rows) {
        const Category category = row.category;
        auto* made = new CategorySwitchRow(
            m_theme, words::nameOf(category), words::switchNameOf(category, recipient.name));
        connect(made, &CategorySwitchRow::chosen, this,
            [this, category](Choice choice) { Q_EMIT chosen(category, choice); });
        m_list->addWidget(made);
        m_rows[category] = made;
    }
    fold();
    Q_EMIT rowsMade();
}

void SwitchesCard::fold()
{
    QStringList hidden;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const bool shown = m_unfolded || i < m_mattering || m_mattering == 0;
        m_rows.at(m_order[i])->setVisible(shown);
        m_rows.at(m_order[i])->setLast(i + 1 == m_order.size());
        if (!shown)
            hidden += words::nameOf(m_order[i]);
    }
    const bool foldable = m_mattering > 0 && m_mattering < m_order.size();
    m_more->setVisible(foldable);
    const auto rest = static_cast<int>(m_order.size() - m_mattering);
    m_more->setText(
        m_unfolded ? tr("Show less") : tr("%Ln more, nothing known of them here", "kinds of data", rest));
    m_more->setToolTip(hidden.join(QStringLiteral(", ")));
    m_more->setAccessibleDescription(hidden.join(QStringLiteral(", ")));
}

void SwitchesCard::clear()
{
    for (const auto& [category, row] : m_rows)
        row->deleteLater();
    m_rows.clear();
    m_order.clear();
    m_recipient = {};
}

QWidget* SwitchesCard::firstSwitch() const
{
    return m_order.empty() ? nullptr : &m_rows.at(m_order.front())->theSwitch();
}

std::vector<QWidget*> SwitchesCard::focusChain() const
{
    std::vector<QWidget*> chain;
    for (const Category category : m_order)
        chain.push_back(&m_rows.at(category)->theSwitch());
    chain.insert(chain.begin() + static_cast<std::ptrdiff_t>(std::min(chain.size(), m_mattering)), m_more);
    return chain;
}

} // namespace candor::ui
