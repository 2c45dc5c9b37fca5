#include "pages/evidence_list.h"

#include "pages/evidence_phrases.h"
#include "pages/row_painting.h"

#include <QPainter>
#include <QResizeEvent>

namespace candor::ui {

EvidenceDelegate::EvidenceDelegate(const Theme& theme, const EvidencePhrases& evidence, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_evidence(evidence)
{
}

int EvidenceDelegate::textHeight(const QString& text, Type type, int width) const
{
    const QFontMetrics metrics(m_theme.font(type));
    return metrics.boundingRect(0, 0, width, 100'000, Qt::TextWordWrap | Qt::TextWrapAnywhere, text).height();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int side = m_theme.space(Space::Small);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * side;
    const int height
        = textHeight(m_evidence.at(index.row()).text, Type::Body, width) // covered or not: rows do not jump
        + textHeight(m_evidence.sourceOf(index.row()), Type::Secondary, width);
    return { side * 2, height + 2 * side + 2 };
}

void EvidenceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    RowPen pen(m_theme, *painter, option.rect, option.direction);
    pen.ground(option);
    const int side = m_theme.space(Space::Small);
    const QRect inner = option.rect.adjusted(side, side, -side, -side - 1);
    const int wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignTop;
    const int start = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const QString source = m_evidence.sourceOf(index.row());
    const int sourceHeight = textHeight(source, Type::Secondary, inner.width());
    const QRect text = inner.adjusted(0, 0, 0, -sourceHeight);
    if (m_evidence.isCovered()) {
        const int line = RowPen::heightOf(m_theme, Type::Body);
        for (int top = text.top(); top + line <= text.bottom() + 2; top += line)
            pen.cover({ text.left(), top + line / 5, text.width() * 4 / 5, line * 3 / 5 });
    } else {
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(m_theme.tokens().ink);
        painter->drawText(text, wrapped | start, m_evidence.at(index.row()).text);
    }
    painter->setFont(m_theme.font(Type::Secondary));
    painter->setPen(m_theme.tokens().soft);
    painter->drawText(inner.adjusted(0, inner.height() - sourceHeight, 0, 0), wrapped | start, source);
    painter->restore();
}

EvidenceList::EvidenceList(const Theme& theme, EvidencePhrases& evidence, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Records this rests on"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new EvidenceDelegate(theme, evidence, this));
    setModel(&evidence);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

QSize EvidenceList::sizeHint() const
{
    const int line = RowPen::heightOf(m_theme, Type::Body);
    return { line * 16, line * 14 };
}

QSize EvidenceList::minimumSizeHint() const
{
    const int line = RowPen::heightOf(m_theme, Type::Body);
    return { line * 10, line * 7 };
}

void EvidenceList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        doItemsLayout(); // texts wrap anew
}

} // namespace candor::ui
