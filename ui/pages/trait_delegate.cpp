#include "pages/trait_delegate.h"

#include "count_words.h"
#include "pages/row_painting.h"
#include "pages/trait_phrases.h"
#include "pages/trait_words.h"

#include <QPainter>

#include <algorithm>

namespace candor::ui {

TraitDelegate::TraitDelegate(const Theme& theme, const TraitPhrases& traits, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_traits(traits)
{
}

QSize TraitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int words = RowPen::heightOf(m_theme, Type::Strong) + RowPen::heightOf(m_theme, Type::Secondary);
    return { RowPen::heightOf(m_theme, Type::Strong) * 16, words + 2 * m_theme.space(Space::Small) + 2 };
}

void TraitDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const items::TraitRow& row = m_traits.at(index.row());
    const bool covered = m_traits.isCovered(index);
    painter->save();
    RowPen pen(m_theme, *painter, option.rect, option.direction);
    pen.ground(option);

    const int side = m_theme.space(Space::Medium);
    const QRect inner
        = option.rect.adjusted(side, m_theme.space(Space::Small), -side, -m_theme.space(Space::Small) - 1);
    const int upper = RowPen::heightOf(m_theme, Type::Strong);
    const int lower = RowPen::heightOf(m_theme, Type::Secondary);
    const QString count = words::records(row.trait.evidence);
    const QString seen = traitSeen(row.trait, m_traits.now());
    const int endWidth = std::max(
        RowPen::widthOf(m_theme, Type::Secondary, count), RowPen::widthOf(m_theme, Type::Secondary, seen));
    const bool roomForEnd = endWidth * 3 < inner.width();
    const int startWidth = inner.width() - (roomForEnd ? endWidth + side : 0);

    QString line = traitLine(row.trait);
    int chips = 0;
    std::vector<TraitMark> marks = traitMarks(row);
    for (const TraitMark& mark : marks)
        chips += RowPen::chipWidth(m_theme, mark.text) + m_theme.space(Space::Small);
    if (chips > startWidth * 2 / 3) { // no room for chips: the same in words
        for (const TraitMark& mark : marks)
            line = QStringLiteral("%1 · %2").arg(line, mark.text);
        marks.clear();
        chips = 0;
    }
    const QRect value(inner.left(), inner.top(), startWidth - chips, upper);
    int used = std::min(value.width(), upper * 7);
    if (covered)
        pen.cover({ value.left(), value.top() + upper / 6 + 1, used, upper * 2 / 3 });
    else
        used = pen.write(
            value, Type::Strong, row.trait.value.isEmpty() ? Tone::Soft : Tone::Ink, traitValue(row.trait));
    int left = value.left() + used + m_theme.space(Space::Small);
    for (const TraitMark& mark : marks)
        left += pen.chip(left, value.center().y() + 1, mark.tone, mark.text) + m_theme.space(Space::Hair);
    pen.write({ inner.left(), inner.top() + upper, startWidth, lower }, Type::Secondary, Tone::Soft, line);
    if (roomForEnd) {
        const QRect end(inner.right() + 1 - endWidth, inner.top(), endWidth, upper);
        pen.write(end, Type::Secondary, Tone::Ink, count, Qt::AlignRight);
        pen.write({ end.left(), end.top() + upper, endWidth, lower }, Type::Secondary, Tone::Soft, seen,
            Qt::AlignRight);
    }
    painter->restore();
}

} // namespace candor::ui
