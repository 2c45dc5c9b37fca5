#include "parts/button.h"

#include "theme/surface.h"

#include <QPainter>
#include <QStyle>

namespace candor::ui {

Button::Button(const Theme& theme, Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &Button::dress);
    dress();
}

void Button::dress()
{
    setFont(m_theme.font(Type::Strong));
    updateGeometry();
    update();
}

QSize Button::padding() const
{
    const int height = m_theme.space(Space::Medium) - 2;
    return m_kind == Kind::Plain ? QSize(m_theme.space(Space::Hair), m_theme.space(Space::Hair))
                                 : QSize(m_theme.space(Space::Large) - 2, height);
}

QSize Button::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return { text.width() + 2 * padding().width(), fontMetrics().height() + 2 * padding().height() };
}

void Button::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const bool primary = m_kind == Kind::Primary && isEnabled();
    const bool near = isEnabled() && (underMouse() || isDown());
    Surface surface { .fill = primary ? tokens.accent : tokens.card,
        .line = primary ? tokens.accent : tokens.line,
        .lineWidth = static_cast<qreal>(tokens.lineWidth),
        .radius = static_cast<qreal>(m_theme.controlRadius()) };
    if (near)
        surface.fill
            = primary ? (tokens.dark ? tokens.accent.lighter(108) : tokens.accent.darker(112)) : tokens.hover;
    if (isDown())
        surface.fill = primary ? tokens.accent.darker(tokens.dark ? 110 : 125) : tokens.line;
    if (isDown() && tokens.lineWidth > 1) // high contrast has no colour between ground and text
        surface.fill = primary ? tokens.accent : tokens.hover;
    if (m_kind == Kind::Plain) {
        surface.stroke = Stroke::None;
        surface.fill = near ? tokens.hover : QColor();
    }
    if (!isEnabled()) {
        surface.fill = QColor();
        surface.stroke = m_kind == Kind::Plain ? Stroke::None : Stroke::Dashed;
    }
    QPainter painter(this);
    paintSurface(painter, rect(), surface);
    if (m_theme.showsFocus(*this)) // within: a ring around it would be cut off by the layout
        paintFocusRing(painter, rect(), primary ? tokens.onAccent : tokens.accent, m_theme.controlRadius(),
            primary ? -3 : 0);

    const QColor words = primary ? tokens.onAccent : m_kind == Kind::Plain ? tokens.accent : tokens.ink;
    painter.setPen(isEnabled() ? words : tokens.soft);
    const QRect inner = rect().adjusted(padding().width() / 2, 0, -padding().width() / 2, 0);
    const QString shown
        = fontMetrics().elidedText(text(), Qt::ElideRight, inner.width(), Qt::TextShowMnemonic);
    painter.drawText(inner, Qt::AlignCenter | m_theme.mnemonicFlag(), shown);
}

} // namespace candor::ui
