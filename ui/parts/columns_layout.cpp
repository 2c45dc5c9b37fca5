#include "parts/columns_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <span>

namespace candor::ui {

ColumnsLayout::ColumnsLayout(QWidget* parent)
    : QLayout(parent)
{
}

ColumnsLayout::~ColumnsLayout() = default;

void ColumnsLayout::add(QWidget* card, int share)
{
    addWidget(card);
    m_cells.back().share = share;
}

void ColumnsLayout::add(QLayout* column, int share)
{
    addChildLayout(column);
    addItem(column);
    m_cells.back().share = share;
}

void ColumnsLayout::setMostInLine(int most)
{
    m_most = qMax(1, most);
    invalidate();
}

void ColumnsLayout::addItem(QLayoutItem* item)
{
    m_cells.push_back({ std::unique_ptr<QLayoutItem>(item), 1 });
}

QLayoutItem* ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[static_cast<std::size_t>(index)].item.get() : nullptr;
}

QLayoutItem* ColumnsLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_cells[static_cast<std::size_t>(index)].item.release();
    m_cells.erase(m_cells.begin() + index);
    return item;
}

static int heightOf(const QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

// Everyone gets what it needs at least; what is left over goes by share.
void ColumnsLayout::placeLine(
    std::span<const Cell* const> line, int top, int width, std::vector<Place>& into) const
{
    int sharesLeft = 0;
    for (const Cell* cell : line)
        sharesLeft += cell->share;
    const std::size_t first = into.size();
    int roomLeft = width - spacing() * (static_cast<int>(line.size()) - 1);
    int left = 0;
    int height = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        int needAfter = 0;
        for (std::size_t j = i + 1; j < line.size(); ++j)
            needAfter += line[j]->item->minimumSize().width();
        const int fair = roomLeft * line[i]->share / qMax(1, sharesLeft);
        const int least = qMin(line[i]->item->minimumSize().width(), roomLeft);
        const int cellWidth = i + 1 == line.size() ? roomLeft : qMax(least, qMin(fair, roomLeft - needAfter));
        into.push_back({ line[i]->item.get(), QRect(left, top, cellWidth, 0) });
        height = qMax(height, heightOf(*line[i]->item, cellWidth));
        left += cellWidth + spacing();
        roomLeft -= cellWidth;
        sharesLeft -= line[i]->share;
    }
    for (std::size_t i = first; i < into.size(); ++i)
        into[i].area.setHeight(height);
}

std::vector<ColumnsLayout::Place> ColumnsLayout::places(int width) const
{
    std::vector<Place> all;
    std::vector<const Cell*> line;
    int needed = 0;
    const auto finish = [&] {
        if (line.empty())
            return;
        const int top = all.empty() ? 0 : all.back().area.bottom() + 1 + spacing();
        placeLine(line, top, width, all);
        line.clear();
    };
    for (const Cell& cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const int wanted = cell.item->minimumSize().width();
        if (static_cast<int>(line.size()) == m_most || needed + spacing() + wanted > width)
            finish();
        needed = line.empty() ? wanted : needed + spacing() + wanted;
        line.push_back(&cell);
    }
    finish();
    return all;
}

int ColumnsLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const std::vector<Place> all = places(width - around.left() - around.right());
    return (all.empty() ? 0 : all.back().area.bottom() + 1) + around.top() + around.bottom();
}

void ColumnsLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const QRect inner = area.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place& place : places(inner.width()))
        place.item->setGeometry(QStyle::visualRect(direction, inner, place.area.translated(inner.topLeft())));
}

QSize ColumnsLayout::sizeHint() const
{
    int width = minimumSize().width();
    for (const Cell& cell : m_cells)
        width = qMax(width, cell.item->sizeHint().width());
    return { width, heightForWidth(width) };
}

QSize ColumnsLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const Cell& cell : m_cells) {
        if (!cell.item->isEmpty())
            size = size.expandedTo(cell.item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

} // namespace candor::ui
