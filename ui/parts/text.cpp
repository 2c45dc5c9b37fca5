#include "parts/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace candor::ui {

static Tone usualToneOf(Type type)
{
    return type == Type::Lead || type == Type::Secondary ? Tone::Soft : Tone::Ink;
}

Text::Text(const Theme& theme, Type type, const QString& text, QWidget* parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_type(type)
    , m_tone(usualToneOf(type))
{
    setTextFormat(Qt::PlainText); // what companies write is shown, never interpreted
    setWordWrap(true);
    align();
    connect(&theme, &Theme::changed, this, &Text::dress);
    dress();
}

void Text::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Text::setType(Type type)
{
    m_type = type;
    dress();
}

void Text::dress()
{
    setFont(m_theme.font(m_type));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.tokens().textOf(m_tone));
    setPalette(colours);
}

void Text::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLabel::changeEvent(event);
}

// A label would align each text by its own script, so that an English name in an Arabic window stood on the
// wrong side.
void Text::align()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
        | (alignment() & Qt::AlignVertical_Mask));
}

ElidedText::ElidedText(const Theme& theme, Type type, const QString& text, QWidget* parent)
    : Text(theme, type, text, parent)
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedText::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height() };
}

void ElidedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), static_cast<int>(alignment()), shown);
}

bool ElidedText::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool whole = fontMetrics().horizontalAdvance(text()) <= width();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), whole ? QString() : text(), this);
        return true;
    }
    return Text::event(event);
}

} // namespace candor::ui
