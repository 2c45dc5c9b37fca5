#include "parts/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace candor::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        if (lines.empty() || used + spacing() + wanted.width() > width) {
            lines.emplace_back();
            used = -spacing();
        }
        used += spacing() + wanted.width();
        lines.back().items.push_back(item.get());
        lines.back().height = qMax(lines.back().height, wanted.height());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = around.top() + around.bottom();
    const std::vector<Line> all = lines(width - around.left() - around.right());
    for (const Line& line : all)
        height += line.height;
    return height + spacing() * qMax(0, static_cast<int>(all.size()) - 1);
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const QRect inner = area.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = inner.top();
    for (const Line& line : lines(inner.width())) {
        int left = inner.left();
        for (QLayoutItem* item : line.items) {
            const QSize size(qMin(item->sizeHint().width(), inner.width()), item->sizeHint().height());
            const QRect place(QPoint(left, top + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, inner, place));
            left += size.width() + spacing();
        }
        top += line.height + spacing();
    }
}

QSize FlowLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = { size.width() + item->sizeHint().width() + (size.width() > 0 ? spacing() : 0),
                qMax(size.height(), item->sizeHint().height()) };
    }
    return size.grownBy(around);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

} // namespace candor::ui
