#include "theme/wrapped_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <vector>

namespace candor::ui {

static std::vector<QString> linesOf(const QFont& font, const QString& text, int width, int mostLines)
{
    std::vector<QString> lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = static_cast<int>(lines.size()) + 1 == mostLines;
        const QString rest = text.mid(line.textStart(), last ? -1 : line.textLength());
        lines.push_back(last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width) : rest);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

int wrappedHeight(const QFont& font, const QString& text, int width, int mostLines)
{
    return QFontMetrics(font).height() * static_cast<int>(linesOf(font, text, width, mostLines).size());
}

void paintWrapped(
    QPainter& painter, const QRect& area, const QString& text, int mostLines, Qt::LayoutDirection direction)
{
    const Qt::Alignment atStart = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    const int height = painter.fontMetrics().height();
    int top = area.top();
    for (const QString& line : linesOf(painter.font(), text, area.width(), mostLines)) {
        painter.drawText(QRect(area.left(), top, area.width(), height), static_cast<int>(atStart), line);
        top += height;
    }
}

} // namespace candor::ui
