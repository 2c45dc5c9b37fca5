#include "parts/nav_button.h"

#include "theme/surface.h"

#include <QPainter>
#include <QStyle>

namespace candor::ui {

NavButton::NavButton(const Theme& theme, const QString& name, QWidget* parent)
    : QPushButton(name, parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto dress = [this] {
        setFont(m_theme.font(Type::Body));
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void NavButton::setBadge(const QString& badge)
{
    m_badge = badge;
    setAccessibleDescription(badge);
    updateGeometry();
    update();
}

QSize NavButton::padding() const
{
    return { m_theme.space(Space::Medium), m_theme.space(Space::Small) + 1 };
}

// As wide as in bold, so that opening a page moves nothing.
QSize NavButton::sizeHint() const
{
    const QFontMetrics bold(m_theme.font(Type::Strong));
    const QFontMetrics small(m_theme.font(Type::Label));
    const int badge = m_badge.isEmpty() ? 0 : small.horizontalAdvance(m_badge) + m_theme.space(Space::Medium);
    return { bold.size(Qt::TextShowMnemonic, text()).width() + badge + 2 * padding().width(),
        bold.height() + 2 * padding().height() };
}

void NavButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    const bool framed = tokens.lineWidth > 1;
    if (isChecked() || underMouse() || isDown())
        paintSurface(painter, rect(),
            { .fill = isChecked() ? tokens.card : tokens.hover,
                .line = tokens.line,
                .lineWidth = static_cast<qreal>(tokens.lineWidth),
                .radius = static_cast<qreal>(m_theme.controlRadius()),
                .stroke = isChecked() || framed ? Stroke::Solid : Stroke::None });
    if (m_theme.showsFocus(*this))
        paintFocusRing(painter, rect(), tokens.accent, m_theme.controlRadius(), 0);

    QRect words = rect().adjusted(padding().width(), 0, -padding().width(), 0);
    if (!m_badge.isEmpty()) {
        painter.setFont(m_theme.font(Type::Label));
        painter.setPen(tokens.accent);
        painter.drawText(words,
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
            m_badge);
    }
    painter.setFont(m_theme.font(isChecked() ? Type::Strong : Type::Body));
    painter.setPen(isChecked() || underMouse() ? tokens.ink : tokens.soft);
    painter.drawText(words,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
            | m_theme.mnemonicFlag(),
        text());
}

} // namespace candor::ui
