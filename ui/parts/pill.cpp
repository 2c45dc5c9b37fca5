#include "parts/pill.h"

#include "theme/surface.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace candor::ui {

Pill::Pill(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
    view()->setAccessibleName(accessibleName);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const auto dress = [this] {
        setFont(m_theme.font(Type::Strong));
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

QSize Pill::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, fontMetrics().horizontalAdvance(itemText(i)));
    const int sign = m_theme.signSize();
    return { widest + sign + m_theme.space(Space::Small) + 2 * m_theme.space(Space::Medium) + 4,
        fontMetrics().height() + 2 * (m_theme.space(Space::Medium) - 2) };
}

QSize Pill::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return { qMin(whole.width(), fontMetrics().averageCharWidth() * 12), whole.height() };
}

// A page that is scrolled with the wheel must not change what the pointer happens to pass.
void Pill::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void Pill::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = underMouse() && isEnabled() ? tokens.hover : tokens.card,
            .line = tokens.line,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.controlRadius()) });
    if (m_theme.showsFocus(*this))
        paintFocusRing(painter, rect(), tokens.accent, m_theme.controlRadius(), 0);

    const int side = m_theme.space(Space::Medium);
    const int sign = m_theme.signSize();
    const QColor colour = isEnabled() ? tokens.ink : tokens.soft;
    const QRect chevron(width() - side - sign, (height() - sign) / 2, sign, sign);
    paintChevron(painter, QStyle::visualRect(layoutDirection(), rect(), chevron), colour, Chevron::Down);

    const QRect words(side + 2, 0, chevron.left() - m_theme.space(Space::Small) - side, height());
    painter.setPen(colour);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
}

} // namespace candor::ui
