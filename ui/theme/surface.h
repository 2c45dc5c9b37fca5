#pragma once

#include "theme/tokens.h"

#include <QRectF>

class QPainter;

namespace candor::ui {

enum class Stroke : quint8 { None, Solid, Dashed };

// How one rounded area is painted.
struct Surface {
    QColor fill;
    QColor line;
    qreal lineWidth = 1;
    qreal radius = 0;
    Stroke stroke = Stroke::Solid;
};

// Paints the area so that its outline stays within `area`, crisp at every screen density.
void paintSurface(QPainter& painter, const QRectF& area, const Surface& surface);

// The ring around (or, with a negative gap, within) an area that has the focus.
void paintFocusRing(QPainter& painter, const QRectF& area, const QColor& colour, qreal radius, qreal gap);

// A chevron in the middle of an area: down for a choice, towards the end of the line for "opens".
enum class Chevron : quint8 { Down, Right, Left };
void paintChevron(QPainter& painter, const QRectF& area, const QColor& colour, Chevron direction);

} // namespace candor::ui
