#include "parts/field.h"

#include "theme/surface.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace candor::ui {

Field::Field(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setAccessibleName(accessibleName);
    setFrame(false);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    connect(&theme, &Theme::changed, this, &Field::dress);
    dress();
}

void Field::dress()
{
    setFont(m_theme.font(Type::Body));
    QPalette colours = palette();
    colours.setColor(QPalette::Text, m_theme.tokens().ink);
    colours.setColor(QPalette::PlaceholderText, m_theme.tokens().soft);
    setPalette(colours);
    const int side = m_theme.space(Space::Medium);
    const int start = side + leadingRoom();
    setTextMargins(isRightToLeft() ? side : start, 0, isRightToLeft() ? start : side, 0);
    updateGeometry();
    update();
}

void Field::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

QSize Field::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 26 + leadingRoom(),
        fontMetrics().height() + 2 * (m_theme.space(Space::Medium) - 2) };
}

QSize Field::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 12 + leadingRoom(), sizeHint().height() };
}

void Field::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        dress(); // the margins of a text have a left and a right, not a start and an end
    QLineEdit::changeEvent(event);
}

void Field::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = isEnabled() ? tokens.card : tokens.paper,
            .line = m_wrong  ? tokens.bad
                : hasFocus() ? tokens.accent
                             : tokens.edge,
            .lineWidth = hasFocus() || m_wrong ? 2.0 : static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.controlRadius()) });
    painter.end();
    QLineEdit::paintEvent(event);
}

SearchField::SearchField(const Theme& theme, const QString& accessibleName, QWidget* parent)
    : Field(theme, accessibleName, parent)
{
    setPlaceholderText(accessibleName);
    setClearButtonEnabled(true);
    connect(&theme, &Theme::changed, this, &SearchField::dress);
    dress();
}

int SearchField::leadingRoom() const
{
    return fontMetrics().height();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    Field::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    Field::paintEvent(event);
    const qreal size = fontMetrics().height() * 0.62;
    const qreal start = theme().space(Space::Medium);
    const qreal left = isRightToLeft() ? width() - start - size : start;
    const QRectF area(left, (height() - size) / 2, size, size);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().tokens().soft, qMax(1.6, size / 9), Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QRectF(area.left(), area.top(), size * 0.72, size * 0.72));
    painter.drawLine(area.topLeft() + QPointF(size * 0.64, size * 0.64), area.bottomRight());
}

} // namespace candor::ui
