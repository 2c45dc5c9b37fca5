#include "parts/switch.h"

#include "theme/surface.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace candor::ui {

static constexpr int RingRoom = 3; // around the track, so that the ring of the focus is not cut off

static qreal restOf(Choice choice)
{
    switch (choice) {
    case Choice::Unset:
        return 0.5;
    case Choice::Allow:
        return 1;
    case Choice::Deny:
    case Choice::Pause:
        return 0;
    }
    return 0.5;
}

Switch::Switch(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QCheckBox(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
    setTristate(true);
    setCheckState(Qt::PartiallyChecked);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_knob = value.toReal();
        update();
    });
    connect(this, &QCheckBox::stateChanged, this, &Switch::moveKnob);
    connect(this, &QCheckBox::clicked, this, [this] { Q_EMIT chosen(choice()); });
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Switch::setChoice(Choice choice)
{
    setCheckState(choice == Choice::Allow ? Qt::Checked
            : choice == Choice::Unset     ? Qt::PartiallyChecked
                                          : Qt::Unchecked); // a pause is a no; until when is said beside it
}

Choice Switch::choice() const
{
    switch (checkState()) {
    case Qt::PartiallyChecked:
        return Choice::Unset;
    case Qt::Checked:
        return Choice::Allow;
    case Qt::Unchecked:
        return Choice::Deny;
    }
    return Choice::Unset;
}

void Switch::nextCheckState()
{
    const Choice next = choice() == Choice::Unset ? m_next
        : choice() == Choice::Allow               ? Choice::Deny
                                                  : Choice::Allow;
    m_next = Choice::Deny; // only a click on the far side says yes to something undecided
    setChoice(next);
}

void Switch::mouseReleaseEvent(QMouseEvent* event)
{
    const qreal middle = track().center().x();
    const bool far = isRightToLeft() ? event->position().x() < middle : event->position().x() > middle;
    m_next = far ? Choice::Allow : Choice::Deny;
    QCheckBox::mouseReleaseEvent(event);
    m_next = Choice::Deny;
}

void Switch::keyPressEvent(QKeyEvent* event)
{
    const int towardsOn = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int towardsOff = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == towardsOn)
        choose(Choice::Allow);
    else if (event->key() == towardsOff)
        choose(Choice::Deny);
    else
        QCheckBox::keyPressEvent(event);
}

void Switch::choose(Choice choice)
{
    if (choice == this->choice() || !isEnabled())
        return;
    setChoice(choice);
    Q_EMIT chosen(choice);
}

void Switch::moveKnob()
{
    m_slide.stop();
    if (m_theme.animationMs() == 0 || !isVisible()) {
        m_knob = restOf(choice());
        update();
        return;
    }
    m_slide.setDuration(m_theme.animationMs());
    m_slide.setStartValue(m_knob);
    m_slide.setEndValue(restOf(choice()));
    m_slide.start();
}

// As high as a line of its row's text, so that it grows with it.
QSize Switch::sizeHint() const
{
    const int height = qRound(QFontMetricsF(m_theme.font(Type::Body)).height() * 1.16);
    return { qRound(height * 1.75) + 2 * RingRoom, height + 2 * RingRoom };
}

bool Switch::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

QRectF Switch::track() const
{
    QRectF area(QPointF(0, 0), QSizeF(sizeHint()));
    area.moveCenter(QRectF(rect()).center());
    return area.adjusted(RingRoom, RingRoom, -RingRoom, -RingRoom);
}

void Switch::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const Choice now = choice();
    const QRectF area = track();
    const bool on = now == Choice::Allow;
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    paintSurface(painter, area,
        { .fill = on                  ? tokens.accent
                : now == Choice::Deny ? tokens.line
                                      : tokens.card,
            .line = on ? tokens.accent : tokens.edge,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = area.height() / 2,
            .stroke = now == Choice::Unset ? Stroke::Dashed : Stroke::Solid });
    if (tokens.lineWidth > 1 && now == Choice::Deny)
        paintSurface(painter, area,
            { .fill = tokens.card, .line = tokens.edge, .lineWidth = 2, .radius = area.height() / 2 });

    const qreal inset = qMax(2.5, area.height() / 8);
    const qreal size = area.height() - 2 * inset;
    const qreal way = area.width() - 2 * inset - size;
    const qreal along = isRightToLeft() ? 1 - m_knob : m_knob;
    const QRectF knob(area.left() + inset + way * along, area.top() + inset, size, size);
    const QColor fill = on ? (tokens.dark ? tokens.onAccent : tokens.card)
        : tokens.dark      ? tokens.ink
                           : tokens.card;
    const bool outlined = !on && !tokens.dark;
    paintSurface(painter, knob,
        { .fill = now == Choice::Unset ? tokens.edge : fill,
            .line = tokens.edge,
            .lineWidth = 1,
            .radius = size / 2,
            .stroke = outlined ? Stroke::Solid : Stroke::None });
    if (m_theme.showsFocus(*this))
        paintFocusRing(painter, area, tokens.accent, area.height() / 2, RingRoom);
}

} // namespace candor::ui
