#include "theme/surface.h"

#include <QPainter>
#include <QPainterPath>

namespace candor::ui {

void paintSurface(QPainter& painter, const QRectF& area, const Surface& surface)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(surface.fill.isValid() ? QBrush(surface.fill) : QBrush(Qt::NoBrush));
    painter.setPen(Qt::NoPen);
    QRectF inner = area;
    qreal radius = surface.radius;
    if (surface.stroke != Stroke::None && surface.line.isValid()) {
        QPen pen(surface.line, surface.lineWidth);
        if (surface.stroke == Stroke::Dashed) {
            pen.setDashPattern({ 3.5, 3.0 });
            pen.setCapStyle(Qt::FlatCap);
        }
        painter.setPen(pen);
        const qreal half = surface.lineWidth / 2;
        inner.adjust(half, half, -half, -half);
        radius = qMax(0.0, radius - half);
    }
    radius = qMin(radius, qMin(inner.width(), inner.height()) / 2);
    painter.drawRoundedRect(inner, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& area, const QColor& colour, qreal radius, qreal gap)
{
    const Surface ring { .fill = {}, .line = colour, .lineWidth = 2, .radius = qMax(0.0, radius + gap) };
    paintSurface(painter, area.adjusted(-gap, -gap, gap, gap), ring);
}

void paintChevron(QPainter& painter, const QRectF& area, const QColor& colour, Chevron direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    if (direction == Chevron::Right)
        painter.rotate(-90);
    if (direction == Chevron::Left)
        painter.rotate(90);
    const qreal reach = qMin(area.width(), area.height()) / 2;
    painter.setPen(QPen(colour, qMax(1.5, reach / 3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] { { -reach, -reach / 2 }, { 0, reach / 2 }, { reach, -reach / 2 } };
    painter.drawPolyline(points, 3);
    painter.restore();
}

} // namespace candor::ui
