#include "parts/page_header.h"

#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

PageHeader::PageHeader(const Theme& theme, const QString& sentence, const QString& line, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Text(theme, Type::Title))
    , m_line(new Text(theme, Type::Lead))
{
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Hair);
    column->addWidget(m_sentence);
    column->addWidget(m_line);
    setSentence(sentence);
    setLine(line);
}

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void PageHeader::setLine(const QString& line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    setAccessibleDescription(line);
}

} // namespace candor::ui
