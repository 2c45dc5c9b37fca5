#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace candor::ui {

// Text over at most so many lines; the last one ends in "…" when there is more.
int wrappedHeight(const QFont& font, const QString& text, int width, int mostLines);
void paintWrapped(
    QPainter& painter, const QRect& area, const QString& text, int mostLines, Qt::LayoutDirection direction);

} // namespace candor::ui
