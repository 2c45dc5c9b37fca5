#include "pages/apply_bar.h"

#include "parts/button.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace candor::ui {

ApplyBar::ApplyBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sentence(new Text(theme, Type::CardTitle))
    , m_line(new Text(theme, Type::Secondary))
    , m_reset(new Button(theme, Button::Kind::Quiet, tr("&Reset")))
    , m_apply(new Button(theme, Button::Kind::Primary, {}))
{
    setAccessibleName(tr("What would happen"));
    auto* row = new QHBoxLayout(this);
    arrange(*row, theme, Space::Large, Space::Huge, Space::Medium);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_line);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(m_reset, 0, Qt::AlignVCenter);
    row->addWidget(m_apply, 0, Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ApplyBar::present(const QString& sentence, const QString& line, const QString& apply, bool enabled)
{
    m_sentence->setText(sentence);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_apply->setText(apply);
    m_apply->setAccessibleDescription(sentence + QLatin1Char(' ') + line);
    m_apply->setEnabled(enabled);
    m_reset->setEnabled(enabled);
}

void ApplyBar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.fillRect(0, 0, width(), tokens.lineWidth, tokens.line);
}

} // namespace candor::ui
