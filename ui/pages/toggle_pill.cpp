#include "pages/toggle_pill.h"

#include "theme/surface.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace candor::ui {

TogglePill::TogglePill(const Theme& theme, Tone tone, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto dress = [this] {
        setFont(m_theme.font(Type::Strong));
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

int TogglePill::tickWidth() const
{
    return fontMetrics().height() * 2 / 3;
}

QSize TogglePill::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return { text.width() + tickWidth() + m_theme.space(Space::Small) + 2 * m_theme.space(Space::Medium),
        fontMetrics().height() + 2 * (m_theme.space(Space::Medium) - 2) };
}

void TogglePill::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const QColor colour = isChecked() ? tokens.textOf(m_tone) : tokens.ink;
    const QColor ground = isChecked() ? tokens.groundOf(m_tone) : underMouse() ? tokens.hover : tokens.card;
    const auto radius = static_cast<qreal>(m_theme.controlRadius());
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = ground,
            .line = isChecked() ? colour : tokens.line,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = radius });
    if (m_theme.showsFocus(*this))
        paintFocusRing(painter, rect(), tokens.accent, radius, 0);

    // A box that is empty or ticked: what it means is seen without its colour.
    const int side = m_theme.space(Space::Medium);
    const int size = tickWidth();
    const QRectF box
        = QStyle::visualRect(layoutDirection(), rect(), QRect(side, (height() - size) / 2, size, size));
    paintSurface(painter, box,
        { .fill = isChecked() ? colour : QColor(),
            .line = isChecked() ? colour : tokens.edge,
            .lineWidth = 1.4,
            .radius = 4 });
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ground, qMax(1.6, size / 8.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at
            = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
        const QPointF tick[] { at(0.24, 0.54), at(0.43, 0.72), at(0.78, 0.30) };
        painter.drawPolyline(tick, 3);
    }
    const QRect words(side + size + m_theme.space(Space::Small), 0, width(), height());
    painter.setPen(colour);
    const int flags
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words.adjusted(0, 0, -words.left(), 0)),
        flags | m_theme.mnemonicFlag(), text());
}

} // namespace candor::ui
