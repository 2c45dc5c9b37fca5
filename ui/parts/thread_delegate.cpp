#include "parts/thread_delegate.h"

#include "parts/preview_threads.h"
#include "theme/surface.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace candor::ui {

ThreadDelegate::ThreadDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int ThreadDelegate::boxHeight() const
{
    return QFontMetrics(m_theme.font(Type::Strong)).height()
        + QFontMetrics(m_theme.font(Type::Secondary)).height() + m_theme.space(Space::Small);
}

int ThreadDelegate::rowHeight() const
{
    return boxHeight() + m_theme.space(Space::Small);
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { 1, rowHeight() }; // as wide as its column
}

void ThreadDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto fate = static_cast<Fate>(index.data(FateRole).toInt());
    const QRect box(option.rect.left(), option.rect.top(), option.rect.width(), boxHeight());
    QColor leaving = tokens.edge;
    leaving.setAlphaF(tokens.lineWidth > 1 ? 1.0F : 0.6F); // what goes steps back behind what stays
    const bool focused
        = option.widget && m_theme.showsFocus(*option.widget) && (option.state & QStyle::State_HasFocus);
    paintSurface(*painter, box,
        { .fill = fate == Fate::Comes ? tokens.accentSoft
                : fate == Fate::Stays ? tokens.card
                                      : QColor(),
            .line = fate == Fate::Comes ? tokens.accent
                : fate == Fate::Leaves  ? leaving
                                        : tokens.line,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.controlRadius()),
            .stroke = fate == Fate::Leaves ? Stroke::Dashed : Stroke::Solid });
    if (focused)
        paintFocusRing(*painter, box, tokens.accent, m_theme.controlRadius(), 0);

    const int side = m_theme.space(Space::Medium);
    const QRect inner = box.adjusted(side, m_theme.space(Space::Hair), -side, -m_theme.space(Space::Hair));
    const Qt::Alignment atStart = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto write = [&](const QRect& area, Type type, const QColor& colour, const QString& text) {
        painter->setFont(m_theme.font(type));
        painter->setPen(colour);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
        painter->drawText(area, static_cast<int>(atStart), shown);
    };
    const int titleHeight = QFontMetrics(m_theme.font(Type::Strong)).height();
    const QString title
        = QLocale().toString(index.row() + 1) + QStringLiteral(". ") + index.data().toString();
    write({ inner.left(), inner.top(), inner.width(), titleHeight }, Type::Strong,
        fate == Fate::Leaves ? tokens.soft : tokens.ink, title);
    write(
        inner.adjusted(0, titleHeight, 0, 0), Type::Secondary, tokens.soft, index.data(LineRole).toString());
}

} // namespace candor::ui
