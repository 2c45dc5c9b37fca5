#include "pages/passphrase_form.h"

#include "door.h"
#include "parts/button.h"
#include "parts/field.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace candor::ui {

PassphraseForm::PassphraseForm(const Theme& theme, Purpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_first(new Field(theme, tr("Passphrase")))
    , m_again(new Field(theme, tr("The same once more")))
    , m_show(new Button(theme, Button::Kind::Quiet, tr("&Show what I type")))
    , m_wrong(new Text(theme, Type::Body))
    , m_busy(new Text(theme, Type::Body,
          purpose == Purpose::Create ? tr("Making your encrypted file. This takes about a second.")
                                     : tr("Changing it. This takes about two seconds, on purpose.")))
    , m_create(new Button(theme, Button::Kind::Primary,
          purpose == Purpose::Create ? tr("&Make my encrypted file") : tr("&Change my passphrase")))
    , m_back(new Button(theme, Button::Kind::Quiet, tr("&Back")))
{
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Small);
    column->addWidget(new Text(theme, Type::Body,
        purpose == Purpose::Create
            ? tr("Your data lie encrypted in one file on this computer. The passphrase opens it.")
            : tr("From then on the old passphrase opens nothing any more. A recovery code stays as it is.")));
    column->addWidget(new Text(theme, Type::Strong,
        tr("We cannot reset your passphrase. Whoever forgets it, and has no recovery code, loses what is in "
           "the "
           "file; write it down and keep it in a safe place.")));
    const std::pair<QString, Field*> rows[] {
        { tr("&Passphrase, at least %Ln character(s); several words are "
             "best",
              nullptr, session::Door::MinimumPassphrase),
            m_first },
        { tr("The same &once more"), m_again }
    };
    for (const auto& [words, field] : rows) {
        auto* label = new Text(theme, Type::Secondary, words);
        label->setBuddy(field);
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        column->addWidget(label);
        column->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &PassphraseForm::submit);
        connect(field, &QLineEdit::textChanged, this, [this, plain = field] {
            m_wrong->hide();
            plain->setWrong(false);
        });
    }
    m_wrong->setTone(Tone::Bad);
    m_wrong->hide();
    m_busy->hide();
    column->addWidget(m_wrong);
    column->addWidget(m_busy);
    auto* buttons = new FlowLayout;
    arrange(*buttons, theme, Space::Small);
    for (Button* button : { m_create, m_back, m_show })
        buttons->addWidget(button);
    column->addLayout(buttons);
    m_show->setCheckable(true);
    connect(m_show, &QPushButton::toggled, this, &PassphraseForm::reveal);
    connect(m_create, &QPushButton::clicked, this, &PassphraseForm::submit);
    connect(m_back, &QPushButton::clicked, this, &PassphraseForm::dismissed);
}

void PassphraseForm::begin()
{
    clear();
    m_first->setFocus(Qt::OtherFocusReason);
}

void PassphraseForm::clear()
{
    m_show->setChecked(false);
    for (Field* field : { m_first, m_again }) {
        field->clear();
        field->setWrong(false);
    }
    m_wrong->hide();
}

void PassphraseForm::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    for (Field* field : { m_first, m_again })
        field->setReadOnly(busy);
    m_create->setEnabled(!busy);
    m_back->setEnabled(!busy);
}

void PassphraseForm::submit()
{
    if (m_first->isReadOnly())
        return;
    if (m_first->text().size() < session::Door::MinimumPassphrase)
        refuse(
            *m_first, tr("Too short: at least %Ln character(s).", nullptr, session::Door::MinimumPassphrase));
    else if (m_first->text() != m_again->text())
        refuse(*m_again, tr("These two are not the same. Type the second one again."));
    else
        Q_EMIT submitted(m_first->text());
}

void PassphraseForm::refuse(Field& field, const QString& why)
{
    m_wrong->setText(why);
    m_wrong->show();
    field.setWrong(true);
    field.setAccessibleDescription(why);
    field.setFocus(Qt::OtherFocusReason);
    field.selectAll();
}

void PassphraseForm::reveal(bool shown)
{
    m_show->setText(shown ? tr("&Hide what I type") : tr("&Show what I type"));
    for (Field* field : { m_first, m_again })
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void PassphraseForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_back->isEnabled())
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace candor::ui
