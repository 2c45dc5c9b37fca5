#include "pages/history_list.h"

#include "pages/history_phrases.h"
#include "pages/row_painting.h"

#include <QPainter>

namespace candor::ui {

namespace {
constexpr int NarrowLetters = 72; // of width, below which the standing has a line of its own
}

HistoryDelegate::HistoryDelegate(const Theme& theme, const HistoryPhrases& history, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_history(history)
{
}

bool HistoryDelegate::isNarrow(const QStyleOptionViewItem& option) const
{
    const int width = option.widget ? option.widget->width() : option.rect.width();
    return width < QFontMetrics(m_theme.font(Type::Body)).averageCharWidth() * NarrowLetters;
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lower = RowPen::heightOf(m_theme, Type::Secondary);
    const int lines = RowPen::heightOf(m_theme, Type::Strong) + lower * (isNarrow(option) ? 2 : 1);
    return { 1, lines + 2 * m_theme.space(Space::Small) + 2 };
}

void HistoryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    RowPen pen(m_theme, *painter, option.rect, option.direction);
    pen.ground(option);
    const int side = m_theme.space(Space::Medium);
    const int above = m_theme.space(Space::Small);
    const QRect inner = option.rect.adjusted(side, above, -side, -above - 1);
    const int upper = RowPen::heightOf(m_theme, Type::Strong);
    const int lower = RowPen::heightOf(m_theme, Type::Secondary);
    const Remark standing = m_history.standingOf(index);
    const bool narrow = isNarrow(option);
    const int chip = RowPen::chipWidth(m_theme, standing.text);
    const int words = narrow ? inner.width() : inner.width() - chip - side;
    pen.write({ inner.left(), inner.top(), words, upper }, Type::Strong, Tone::Ink, m_history.titleOf(index));
    pen.write({ inner.left(), inner.top() + upper, words, lower }, Type::Secondary, Tone::Soft,
        m_history.lineOf(index));
    if (narrow)
        pen.write({ inner.left(), inner.top() + upper + lower, inner.width(), lower }, Type::Secondary,
            standing.tone, standing.text);
    else
        pen.chip(inner.right() + 1 - chip, inner.center().y(), standing.tone, standing.text);
    painter->restore();
}

HistoryList::HistoryList(const Theme& theme, HistoryPhrases& history, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("Your choices, newest first"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new HistoryDelegate(theme, history, this));
    setModel(&history);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

void HistoryList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // a narrow row is higher
}

} // namespace candor::ui
