#include "parts/fact_row.h"

#include "parts/text.h"
#include "theme/arrange.h"

#include <QHBoxLayout>
#include <QPainter>

namespace candor::ui {

FactRow::FactRow(const Theme& theme, const QString& fact, const QString& line, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_fact(new Text(theme, Type::Body))
    , m_line(new Text(theme, Type::Secondary))
{
    arrange(*m_row, theme, Space::Medium, Space::None, Space::Small);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_fact);
    words->addWidget(m_line);
    m_row->addLayout(words, 1);
    present(fact, line);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FactRow::present(const QString& fact, const QString& line)
{
    m_fact->setText(fact);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    setAccessibleName(fact);
}

void FactRow::setAtEnd(QWidget* widget)
{
    delete m_atEnd;
    m_atEnd = widget;
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

void FactRow::setLast(bool last)
{
    m_last = last;
    update();
}

void FactRow::paintEvent(QPaintEvent*)
{
    if (m_last)
        return;
    const int thick = m_theme.tokens().lineWidth;
    QPainter(this).fillRect(0, height() - thick, width(), thick, m_theme.tokens().line);
}

} // namespace candor::ui
