#include "pages/export_help_card.h"

#include "count_words.h"
#include "guide_words.h"
#include "parts/pill.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

ExportHelpCard::ExportHelpCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("How to get your data"), Title::Shown, parent)
    , m_theme(theme)
    , m_companies(new Pill(theme, tr("Company to get your data from")))
    , m_lines(new QVBoxLayout)
{
    for (const Company company : words::companiesWithGuide())
        m_companies->addItem(words::guideTitle(company), static_cast<int>(company));
    body().addWidget(m_companies, 0, Qt::AlignLeading);
    arrange(*m_lines, theme, Space::Small);
    body().addLayout(m_lines);
    body().addStretch(1);
    connect(m_companies, &QComboBox::currentIndexChanged, this,
        [this] { present(static_cast<Company>(m_companies->currentData().toInt())); });
    present(words::companiesWithGuide().front());
}

void ExportHelpCard::present(Company company)
{
    while (const QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const words::Guide guide = words::guideFor(company);
    int number = 0;
    for (const QString& step : guide.steps)
        addLine(Type::Body, tr("%1. %2", "number of a step, what to do").arg(words::number(++number), step));
    addLine(Type::Secondary, guide.remark);
}

void ExportHelpCard::addLine(Type type, const QString& text)
{
    auto* line = new Text(m_theme, type, text);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse); // an address is worth copying
    m_lines->addWidget(line);
}

} // namespace candor::ui
