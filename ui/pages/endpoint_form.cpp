#include "pages/endpoint_form.h"

#include "parts/button.h"
#include "parts/field.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace candor::ui {

using namespace Qt::StringLiterals;

EndpointForm::EndpointForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_address(new Field(theme, tr("Address")))
    , m_name(new Field(theme, tr("Name")))
    , m_domain(new Field(theme, tr("The company's own domain")))
    , m_wrong(new Text(theme, Type::Body))
    , m_add(new Button(theme, Button::Kind::Primary, tr("Add")))
    , m_dismiss(new Button(theme, Button::Kind::Quiet, tr("Not now")))
{
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Hair, Space::None, Space::Small);
    const std::pair<QString, Field*> rows[] { { tr("A&ddress for choices"), m_address },
        { tr("&Name"), m_name }, { tr("Company's domai&n, if it is another one"), m_domain } };
    for (const auto& [words, field] : rows) {
        auto* label = new Text(theme, Type::Secondary, words);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    }
    m_address->setPlaceholderText(u"https://consent.shop.example"_s);
    m_name->setPlaceholderText(tr("What you call the company"));
    m_domain->setPlaceholderText(u"shop.example"_s);
    m_wrong->setTone(Tone::Bad);
    column->addWidget(m_wrong);
    auto* buttons = new FlowLayout;
    arrange(*buttons, theme, Space::Small);
    buttons->addWidget(m_add);
    buttons->addWidget(m_dismiss);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &EndpointForm::submit);
    connect(m_dismiss, &QPushButton::clicked, this, &EndpointForm::dismissed);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_wrong->hide();
        m_address->setWrong(false);
    });
    clear();
}

void EndpointForm::clear()
{
    for (Field* field : { m_address, m_name, m_domain })
        field->clear();
    m_wrong->hide();
    m_address->setWrong(false);
}

void EndpointForm::submit()
{
    if (m_address->text().trimmed().isEmpty()) {
        refuse(tr("Write the address first. The company's privacy page names it."));
        return;
    }
    Q_EMIT submitted(m_address->text().trimmed(), m_name->text().trimmed(), m_domain->text().trimmed());
}

void EndpointForm::refuse(const QString& why)
{
    m_wrong->setText(why);
    m_wrong->show();
    m_address->setWrong(true);
    m_address->setAccessibleDescription(why);
    m_address->setFocus();
}

void EndpointForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace candor::ui
