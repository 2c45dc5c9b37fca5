#include "parts/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

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

void Text::paintEvent(QPaintEvent* event)
{
    if (isRightToLeft() && wordWrap())
        paintFromTheRight();
    else
        QLabel::paintEvent(event);
}

// Qt sets the space at which a line was broken at the beginning of a right-aligned line from right to left:
// it shifts the line, and cuts its last letter where the line is full. So the lines are broken as Qt breaks
// them and drawn without that space.
void Text::paintFromTheRight()
{
    QString lines = text();
    lines.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(lines, font(), this);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    const QRect room = contentsRect();
    const qreal leading = qMax(qreal(0), QFontMetricsF(font()).leading());
    qreal height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        height += leading;
        line.setPosition({ 0, height });
        height += line.height();
    }
    layout.endLayout();
    const QRect all
        = QStyle::alignedRect(Qt::LeftToRight, alignment(), { room.width(), qCeil(height) }, room);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const int flags = static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop
        | Qt::TextSingleLine | Qt::TextForceRightToLeft | Qt::TextDontClip;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QString shown = lines.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRectF(all.left(), all.top() + line.y(), all.width(), line.height()), flags, shown);
    }
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
