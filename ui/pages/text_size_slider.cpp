#include "pages/text_size_slider.h"

#include "theme/surface.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace candor::ui {

TextSizeSlider::TextSizeSlider(const Theme& theme, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setTracking(false); // text that grows while the knob is held would move the knob away
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int TextSizeSlider::knob() const
{
    return QFontMetrics(m_theme.font(Type::Body)).height();
}

int TextSizeSlider::letterWidth() const
{
    return QFontMetrics(m_theme.font(Type::Figure)).horizontalAdvance(QLatin1Char('A'));
}

QRect TextSizeSlider::track() const
{
    const int side = letterWidth() + m_theme.space(Space::Small) + knob() / 2;
    return { side, 0, qMax(1, width() - 2 * side), height() };
}

QSize TextSizeSlider::sizeHint() const
{
    const int height = QFontMetrics(m_theme.font(Type::Figure)).height() + m_theme.space(Space::Hair);
    return { knob() * 12, height };
}

QSize TextSizeSlider::minimumSizeHint() const
{
    return { knob() * 6 + 2 * letterWidth(), sizeHint().height() };
}

int TextSizeSlider::valueAt(int x) const
{
    const QRect range = track();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return QStyle::sliderValueFromPosition(minimum(), maximum(), x - range.left(), range.width(), mirrored);
}

void TextSizeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().toPoint().x()));
}

void TextSizeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().toPoint().x()));
}

void TextSizeSlider::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

// A page that is scrolled with the wheel must not change what the pointer happens to pass.
void TextSizeSlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void TextSizeSlider::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    const auto place
        = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const QRect range = track();
    const int thick = qMax(4, m_theme.space(Space::Hair));
    const int top = (height() - thick) / 2;
    const auto at = [&](int value) {
        return range.left() + QStyle::sliderPositionFromValue(minimum(), maximum(), value, range.width());
    };
    const auto bar = [&](int from, int to, const QColor& colour) {
        paintSurface(painter, place({ from, top, to - from, thick }),
            { .fill = colour, .line = {}, .radius = thick / 2.0, .stroke = Stroke::None });
    };
    bar(range.left(), range.right(), tokens.lineWidth > 1 ? tokens.edge : tokens.line);
    bar(range.left(), at(sliderPosition()), tokens.accent);
    for (int value = minimum(); value <= maximum(); ++value)
        painter.fillRect(place({ at(value), top + thick + 3, 1, thick }), tokens.edge);

    const int size = knob();
    const QRect handle = place({ at(sliderPosition()) - size / 2, (height() - size) / 2, size, size });
    paintSurface(painter, handle,
        { .fill = tokens.card,
            .line = tokens.accent,
            .lineWidth = isSliderDown() ? 4.0 : 2.0,
            .radius = size / 2.0 });
    if (m_theme.showsFocus(*this))
        paintFocusRing(painter, handle, tokens.accent, size / 2.0, 3);

    painter.setPen(tokens.soft);
    const int letter = letterWidth();
    painter.setFont(m_theme.font(Type::Secondary));
    painter.drawText(place({ 0, 0, letter, height() }), Qt::AlignCenter, QStringLiteral("A"));
    painter.setFont(m_theme.font(Type::Figure));
    painter.drawText(place({ width() - letter, 0, letter, height() }), Qt::AlignCenter, QStringLiteral("A"));
}

} // namespace candor::ui
