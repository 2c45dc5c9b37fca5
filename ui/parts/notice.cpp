#include "parts/notice.h"

#include "parts/button.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "theme/surface.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace candor::ui {

Notice::Notice(const Theme& theme, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_sentence(new Text(theme, Type::Body))
    , m_button(new Button(theme, Button::Kind::Quiet, {}))
{
    setAccessibleName(tr("Notice"));
    auto* row = new QHBoxLayout(this);
    arrange(*row, theme, Space::Medium, Space::Large, Space::Medium);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setTone(tone);
    m_button->hide();
    hide();
}

void Notice::present(const QString& sentence, const QString& button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(sentence);
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    m_sentence->setTone(tone == Tone::Soft ? Tone::Ink : tone);
    update();
}

void Notice::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const QColor ground = tokens.groundOf(m_tone);
    const bool outlined = ground == tokens.card || tokens.lineWidth > 1;
    QPainter painter(this);
    paintSurface(painter, rect(),
        { .fill = ground,
            .line = outlined ? tokens.line : ground,
            .lineWidth = static_cast<qreal>(tokens.lineWidth),
            .radius = static_cast<qreal>(m_theme.cardRadius()) });
}

} // namespace candor::ui
