#include "card_layout.h"

#include "theme/arrange.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace candor::ui {

namespace {

// How the room is shared: what comes first in a row is the widest.
const std::vector<std::vector<int>>& shares()
{
    static const std::vector<std::vector<int>> all { { 12, 10, 8 }, { 1, 1 }, { 1 } };
    return all;
}

constexpr int LeastLetters = 30; // in a line of a card, so that sentences stay sentences

std::vector<int> split(int width, const std::vector<int>& parts, int spacing)
{
    const int whole = std::accumulate(parts.begin(), parts.end(), 0);
    const int room = std::max(0, width - spacing * static_cast<int>(parts.size() - 1));
    std::vector<int> widths;
    for (const int part : parts)
        widths.push_back(room * part / whole);
    widths.front() += room - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

int heightOf(QLayoutItem* item, int width)
{
    return std::max(item->minimumSize().height(),
        item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
}

} // namespace

CardLayout::CardLayout(const Theme& theme, QWidget* parent)
    : QLayout(parent)
    , m_theme(theme)
{
    arrange(*this, theme, Space::Large);
}

CardLayout::~CardLayout() = default;

void CardLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* CardLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* CardLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QLayoutItem*> CardLayout::shown() const
{
    std::vector<QLayoutItem*> items;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

std::vector<int> CardLayout::columns(int width) const
{
    const std::vector<QLayoutItem*> items = shown();
    const int least = QFontMetrics(m_theme.font(Type::Body)).averageCharWidth() * LeastLetters;
    for (const std::vector<int>& parts : shares()) {
        const std::vector<int> widths = split(width, parts, spacing());
        bool fits = std::ranges::min(widths) >= least;
        for (std::size_t i = 0; i < items.size() && fits; ++i)
            fits = items[i]->minimumSize().width() <= widths[i % widths.size()];
        if (fits)
            return widths;
    }
    return { width };
}

int CardLayout::rowHeight(std::size_t first, const std::vector<int>& widths) const
{
    const std::vector<QLayoutItem*> items = shown();
    int height = 0;
    for (std::size_t column = 0; column < widths.size() && first + column < items.size(); ++column)
        height = std::max(height, heightOf(items[first + column], widths[column]));
    return height;
}

int CardLayout::heightForWidth(int width) const
{
    const std::vector<int> widths = columns(width);
    int height = 0;
    for (std::size_t first = 0; first < shown().size(); first += widths.size())
        height += rowHeight(first, widths) + (first > 0 ? spacing() : 0);
    return height;
}

void CardLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<QLayoutItem*> items = shown();
    const std::vector<int> widths = columns(area.width());
    int top = area.top();
    for (std::size_t first = 0; first < items.size(); first += widths.size()) {
        const int height = rowHeight(first, widths);
        int left = area.left();
        for (std::size_t column = 0; column < widths.size() && first + column < items.size(); ++column) {
            const QRect place(left, top, widths[column], height);
            items[first + column]->setGeometry(QStyle::visualRect(direction, area, place));
            left += widths[column] + spacing();
        }
        top += height + spacing();
    }
}

QSize CardLayout::sizeHint() const
{
    const int width = QFontMetrics(m_theme.font(Type::Body)).averageCharWidth() * LeastLetters * 4;
    return { width, heightForWidth(width) };
}

QSize CardLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

} // namespace candor::ui
