#include "parts/share_bar.h"

#include "theme/surface.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace candor::ui {

ShareBar::ShareBar(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ShareBar::present(const QString& number, int permille, Tone tone)
{
    m_number = number;
    m_permille = qBound(0, permille, 1000);
    m_tone = tone;
    setAccessibleDescription(number);
    updateGeometry();
    update();
}

int ShareBar::barWidth() const
{
    return QFontMetrics(m_theme.font(Type::Strong)).averageCharWidth() * 14;
}

int ShareBar::barHeight() const
{
    return qMax(6, m_theme.space(Space::Hair) + 2);
}

QSize ShareBar::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Strong));
    return { qMax(barWidth(), metrics.horizontalAdvance(m_number)),
        metrics.height() + m_theme.space(Space::Hair) + barHeight() };
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const QFont font = m_theme.font(Type::Strong);
    const QFontMetrics metrics(font);
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(tokens.ink);
    const QRect words(0, 0, width(), metrics.height());
    const Qt::Alignment atEnd = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(words, static_cast<int>(atEnd), m_number);

    const int height = barHeight();
    const QRect bar(
        width() - barWidth(), words.bottom() + 1 + m_theme.space(Space::Hair), barWidth(), height);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), bar);
    const qreal radius = height / 2.0;
    const bool framed = tokens.lineWidth > 1;
    paintSurface(painter, place,
        { .fill = framed ? tokens.card : tokens.line,
            .line = tokens.edge,
            .lineWidth = 1,
            .radius = radius,
            .stroke = framed ? Stroke::Solid : Stroke::None });
    if (m_permille == 0)
        return;
    const int filled = qMax(height / 2, bar.width() * m_permille / 1000);
    const QRect part
        = QStyle::visualRect(layoutDirection(), place, QRect(place.left(), place.top(), filled, height));
    paintSurface(painter, part,
        { .fill = tokens.textOf(m_tone), .line = {}, .radius = radius, .stroke = Stroke::None });
}

} // namespace candor::ui
