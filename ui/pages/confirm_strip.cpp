#include "pages/confirm_strip.h"

#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace candor::ui {

ConfirmStrip::ConfirmStrip(const Theme& theme, const QString& yes, const QString& no, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_consequence(new Text(theme, Type::Body))
    , m_yes(new Button(theme, Button::Kind::Quiet, yes))
    , m_no(new Button(theme, Button::Kind::Quiet, no))
{
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Medium, Space::Medium);
    column->addWidget(m_consequence);
    auto* answers = new FlowLayout;
    arrange(*answers, theme, Space::Small);
    answers->addWidget(m_no);
    answers->addWidget(m_yes);
    column->addLayout(answers);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    connect(m_no, &QPushButton::clicked, this, &ConfirmStrip::keep);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ConfirmStrip::ask(const QString& consequence)
{
    m_consequence->setText(consequence);
    setAccessibleName(consequence);
    m_yes->setAccessibleDescription(consequence);
    show();
    m_no->setFocus(Qt::OtherFocusReason);
}

void ConfirmStrip::keep()
{
    hide();
    Q_EMIT kept();
}

void ConfirmStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        keep();
    else
        QWidget::keyPressEvent(event);
}

void ConfirmStrip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = tokens.warnSoft,
            .line = tokens.warn,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.controlRadius()),
            .stroke = tokens.lineWidth > 1 ? Stroke::Solid : Stroke::None });
}

} // namespace candor::ui
