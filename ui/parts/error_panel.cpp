#include "parts/error_panel.h"

#include "parts/button.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace candor::ui {

ErrorPanel::ErrorPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_what(new Text(theme, Type::CardTitle))
    , m_safe(new Text(theme, Type::Body))
    , m_next(new Text(theme, Type::Body))
    , m_button(new Button(theme, Button::Kind::Quiet, {}))
{
    setAccessibleName(tr("A problem"));
    m_safe->setTone(Tone::Soft);
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Hair, Space::Large);
    column->addWidget(m_what);
    column->addWidget(m_safe);
    column->addWidget(m_next);
    column->addSpacing(theme.space(Space::Hair));
    column->addWidget(m_button, 0, Qt::AlignLeading);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_button->hide();
    hide();
}

void ErrorPanel::present(const words::Trouble& trouble, const QString& button)
{
    m_what->setText(trouble.what);
    m_safe->setText(trouble.safe);
    m_next->setText(trouble.next);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(trouble.what);
    setAccessibleDescription(trouble.safe + QLatin1Char(' ') + trouble.next);
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void ErrorPanel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = tokens.card,
            .line = tokens.bad,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.cardRadius()) });
}

} // namespace candor::ui
