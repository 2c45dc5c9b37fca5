#include "parts/empty_state.h"

#include "parts/button.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

namespace candor::ui {

EmptyState::EmptyState(const Theme& theme, const QString& why, const QString& whatFillsIt,
    const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_why(new Text(theme, Type::CardTitle))
    , m_whatFillsIt(new Text(theme, Type::Lead))
    , m_button(new Button(theme, Button::Kind::Primary, button))
{
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Small, Space::Large, Space::Huge);
    column->addStretch(1);
    for (Text* text : { m_why, m_whatFillsIt }) {
        text->setAlignment(Qt::AlignCenter);
        column->addWidget(text);
    }
    column->addSpacing(theme.space(Space::Small));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    present(why, whatFillsIt, button);
}

void EmptyState::present(const QString& why, const QString& whatFillsIt, const QString& button)
{
    m_why->setText(why);
    m_whatFillsIt->setText(whatFillsIt);
    m_button->setText(button);
    m_button->setAccessibleDescription(whatFillsIt);
    setAccessibleName(why);
}

} // namespace candor::ui
