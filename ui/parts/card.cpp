#include "parts/card.h"

#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QHBoxLayout>
#include <QPainter>

namespace candor::ui {

Card::Card(const Theme& theme, const QString& title, Title shown, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* whole = new QVBoxLayout(this);
    arrange(*whole, theme, Space::Medium, Space::Large);
    if (shown == Title::Shown) {
        m_top = new QHBoxLayout;
        arrange(*m_top, theme, Space::Small);
        whole->addLayout(m_top);
        m_title = new Text(theme, Type::CardTitle);
        m_top->addWidget(m_title, 1);
    }
    m_body = new QVBoxLayout;
    arrange(*m_body, theme, Space::Small);
    whole->addLayout(m_body, 1000); // all there is, if it can use it
    whole->addStretch(1); // else it stays at the top
    setTitle(title);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString& title)
{
    if (m_title)
        m_title->setText(title);
    setAccessibleName(title);
}

void Card::addBesideTitle(QWidget* widget)
{
    Q_ASSERT(m_top); // only where the title is shown
    m_top->addWidget(widget, 0, Qt::AlignVCenter);
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = tokens.card,
            .line = tokens.line,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.cardRadius()) });
}

} // namespace candor::ui
