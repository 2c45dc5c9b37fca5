#include "parts/chip.h"

#include "theme/surface.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace candor::ui {

Chip::Chip(const Theme& theme, Tone tone, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &Chip::dress);
    dress();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::dress()
{
    setFont(m_theme.font(Type::Label));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int height = fontMetrics().height() + m_theme.space(Space::Hair);
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * m_theme.space(Space::Small) + 4;
    return { qMax(width, height), height };
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return { qMin(whole.width(), fontMetrics().averageCharWidth() * 14), whole.height() };
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const QColor ground = tokens.groundOf(m_tone);
    const bool outlined = ground == tokens.card || tokens.lineWidth > 1;
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = ground,
            .line = tokens.lineWidth > 1 ? tokens.textOf(m_tone) : tokens.line,
            .lineWidth = 1,
            .radius = height() / 2.0,
            .stroke = outlined ? Stroke::Solid : Stroke::None });
    painter.setPen(tokens.textOf(m_tone));
    const int side = m_theme.space(Space::Small);
    const QRect inner = rect().adjusted(side, 0, -side, 0);
    painter.drawText(inner, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool whole = width() >= sizeHint().width();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole ? QString() : text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace candor::ui
