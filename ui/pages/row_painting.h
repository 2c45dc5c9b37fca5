#pragma once

#include "theme/theme.h"

#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace candor::ui {

// The pen of list rows that are painted instead of being widgets. Everything is laid out from the left and
// mirrored within the row as one.
class RowPen {
public:
    RowPen(const Theme& theme, QPainter& painter, const QRect& row, Qt::LayoutDirection direction);

    // Ground of a row: chosen, under the pointer, with the focus, with a line below.
    void ground(const QStyleOptionViewItem& option);
    // One line, ending in "…" where there is no room. Returns its width.
    int write(const QRect& area, Type type, Tone tone, const QString& text,
        Qt::Alignment alignment = Qt::AlignLeft);
    int chip(int left, int middle, Tone tone, const QString& text); // returns its width
    void cover(const QRect& area); // over what is not to be seen

    static int widthOf(const Theme& theme, Type type, const QString& text);
    static int chipWidth(const Theme& theme, const QString& text);
    static int heightOf(const Theme& theme, Type type);

private:
    QRect place(const QRect& area) const;

    const Theme& m_theme;
    QPainter& m_painter;
    QRect m_row;
    Qt::LayoutDirection m_direction;
};

} // namespace candor::ui
