#include "parts/page.h"

#include "parts/page_header.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

Page::Page(const Theme& theme, const QString& sentence, const QString& line, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_header(new PageHeader(theme, sentence, line))
    , m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus); // the things on it have the focus; what gets it is scrolled into view

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    arrange(*column, theme, Space::Large, Space::Huge);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    arrange(*m_body, theme, Space::Large);
    setWidget(content);
}

} // namespace candor::ui
