#include "pages/row_painting.h"

#include "theme/surface.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace candor::ui {

RowPen::RowPen(const Theme& theme, QPainter& painter, const QRect& row, Qt::LayoutDirection direction)
    : m_theme(theme)
    , m_painter(painter)
    , m_row(row)
    , m_direction(direction)
{
}

QRect RowPen::place(const QRect& area) const
{
    return QStyle::visualRect(m_direction, m_row, area);
}

void RowPen::ground(const QStyleOptionViewItem& option)
{
    const Tokens& tokens = m_theme.tokens();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const auto radius = static_cast<qreal>(m_theme.controlRadius());
    if (chosen)
        paintSurface(m_painter, m_row,
            { .fill = tokens.accentSoft,
                .line = tokens.accent,
                .lineWidth = 2,
                .radius = radius,
                .stroke = tokens.lineWidth > 1 ? Stroke::Solid : Stroke::None });
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintSurface(
            m_painter, m_row, { .fill = tokens.hover, .line = {}, .radius = radius, .stroke = Stroke::None });
    if (!chosen)
        m_painter.fillRect(m_row.left(), m_row.bottom() + 1 - tokens.lineWidth, m_row.width(),
            tokens.lineWidth, tokens.line);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && option.widget;
    if (focused && m_theme.showsFocus(*option.widget))
        paintFocusRing(m_painter, m_row, tokens.accent, radius, -1);
}

int RowPen::write(const QRect& area, Type type, Tone tone, const QString& text, Qt::Alignment alignment)
{
    m_painter.setFont(m_theme.font(type));
    m_painter.setPen(m_theme.tokens().textOf(tone));
    const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    const Qt::Alignment at = QStyle::visualAlignment(m_direction, alignment) | Qt::AlignVCenter;
    m_painter.drawText(place(area), static_cast<int>(at) | Qt::TextSingleLine, shown);
    return m_painter.fontMetrics().horizontalAdvance(shown);
}

int RowPen::chip(int left, int middle, Tone tone, const QString& text)
{
    const Tokens& tokens = m_theme.tokens();
    const int width = chipWidth(m_theme, text);
    const int height = heightOf(m_theme, Type::Label) + m_theme.space(Space::Hair);
    const QRect area(left, middle - height / 2, width, height);
    const QColor ground = tokens.groundOf(tone);
    const bool outlined = ground == tokens.card || tokens.lineWidth > 1;
    paintSurface(m_painter, place(area),
        { .fill = ground,
            .line = tokens.lineWidth > 1 ? tokens.textOf(tone) : tokens.line,
            .lineWidth = 1,
            .radius = height / 2.0,
            .stroke = outlined ? Stroke::Solid : Stroke::None });
    write(area, Type::Label, tone, text, Qt::AlignHCenter);
    return width;
}

void RowPen::cover(const QRect& area)
{
    const Tokens& tokens = m_theme.tokens();
    paintSurface(m_painter, place(area),
        { .fill = tokens.plumSoft,
            .line = tokens.plum,
            .lineWidth = 1,
            .radius = 6,
            .stroke = tokens.lineWidth > 1 ? Stroke::Solid : Stroke::None });
}

int RowPen::widthOf(const Theme& theme, Type type, const QString& text)
{
    return QFontMetrics(theme.font(type)).horizontalAdvance(text) + 1;
}

int RowPen::chipWidth(const Theme& theme, const QString& text)
{
    return widthOf(theme, Type::Label, text) + 2 * theme.space(Space::Small);
}

int RowPen::heightOf(const Theme& theme, Type type)
{
    return QFontMetrics(theme.font(type)).height();
}

} // namespace candor::ui
