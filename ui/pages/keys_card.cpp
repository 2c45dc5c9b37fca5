#include "pages/keys_card.h"

#include "fault_words.h"
#include "pages/confirm_strip.h"
#include "pages/passphrase_form.h"
#include "pages/recovery_sheet.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QHideEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace candor::ui {

using namespace Qt::StringLiterals;

KeysCard::KeysCard(session::Keys& keys, const Theme& theme, QWidget* parent)
    : Card(theme, tr("What opens your data"), Title::Shown, parent)
    , m_keys(keys)
    , m_theme(theme)
    , m_ways(new Text(theme, Type::Body))
    , m_make(new Button(theme, Button::Kind::Quiet, {}))
    , m_change(new Button(theme, Button::Kind::Quiet, tr("Change my &passphrase")))
    , m_sure(new ConfirmStrip(
          theme, tr("Make a new one: the old code stops working"), tr("Keep the code I have")))
    , m_codeBox(new QWidget)
    , m_code(new Text(theme, Type::Strong))
    , m_print(new Button(theme, Button::Kind::Quiet, tr("Pri&nt it")))
    , m_kept(new Button(theme, Button::Kind::Quiet, tr("It is on paper: &hide it")))
    , m_form(new PassphraseForm(theme, PassphraseForm::Purpose::Change))
    , m_done(new Text(theme, Type::Secondary))
    , m_error(new ErrorPanel(theme))
{
    body().addWidget(m_ways);
    auto* buttons = new FlowLayout;
    arrange(*buttons, theme, Space::Small);
    buttons->addWidget(m_make);
    buttons->addWidget(m_change);
    body().addLayout(buttons);
    body().addWidget(m_sure);
    body().addWidget(makeCode());
    body().addWidget(m_form);
    body().addWidget(m_done);
    body().addWidget(m_error);
    body().addStretch(1);
    m_codeBox->hide();
    m_form->hide();
    m_done->hide();
    connectAll();
    follow();
}

QWidget* KeysCard::makeCode()
{
    auto* column = new QVBoxLayout(m_codeBox);
    arrange(*column, m_theme, Space::Small);
    column->addWidget(new Text(
        m_theme, Type::Body, tr("Print it or write it down now. It is shown this once and kept nowhere.")));
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    column->addWidget(m_code);
    auto* buttons = new FlowLayout;
    arrange(*buttons, m_theme, Space::Small);
    buttons->addWidget(m_print);
    buttons->addWidget(m_kept);
    column->addLayout(buttons);
    return m_codeBox;
}

void KeysCard::connectAll()
{
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (m_keys.ways().recoveryCode)
            m_sure->ask(tr("The code you have now will open nothing any more. This cannot be undone."));
        else
            m_keys.makeRecoveryCode();
    });
    connect(m_sure, &ConfirmStrip::confirmed, &m_keys, &session::Keys::makeRecoveryCode);
    connect(m_sure, &ConfirmStrip::kept, this, [this] { m_make->setFocus(Qt::OtherFocusReason); });
    connect(m_print, &QPushButton::clicked, this, &KeysCard::choosePrinter);
    connect(m_kept, &QPushButton::clicked, this, [this] {
        forgetCode();
        m_make->setFocus(Qt::OtherFocusReason);
    });
    connect(m_change, &QPushButton::clicked, this, [this] { changePassphrase(true); });
    connect(m_form, &PassphraseForm::dismissed, this, [this] { changePassphrase(false); });
    connect(m_form, &PassphraseForm::submitted, &m_keys, &session::Keys::changePassphrase);
    connect(&m_keys, &session::Keys::changed, this, &KeysCard::follow);
    connect(&m_keys, &session::Keys::codeMade, this, &KeysCard::showCode);
    connect(&m_keys, &session::Keys::passphraseChanged, this, [this] {
        changePassphrase(false);
        m_done->setText(tr("Your passphrase is changed. The old one opens nothing any more."));
        m_done->show();
    });
    connect(&m_keys, &session::Keys::failed, this,
        [this](const Error& error) { m_error->present(words::troubleOf(error.fault)); });
}

void KeysCard::follow()
{
    const session::WaysIn& ways = m_keys.ways();
    QStringList lines;
    if (ways.passphrase)
        lines
            += tr("Your passphrase: as strong as it is long. Each guess costs a thief half a second and much "
                  "memory.");
    lines += ways.recoveryCode
        ? tr("A recovery code on paper: nobody can guess it, but whoever finds the sheet and has your "
             "computer "
             "can open your data.")
        : tr("No recovery code yet. With one on paper, a forgotten passphrase loses nothing.");
    if (ways.keyFile)
        lines += tr("A key file: whoever can read that file can open your data.");
    m_ways->setText(lines.join(u"\n\n"_s));
    m_make->setText(ways.recoveryCode ? tr("Make a new &recovery code") : tr("Make a &recovery code"));
    m_make->setEnabled(!m_keys.isBusy());
    m_change->setEnabled(!m_keys.isBusy());
    m_form->setBusy(m_keys.isBusy() && m_form->isVisibleTo(this));
    if (m_keys.isBusy()) {
        m_error->hide();
        m_done->hide();
    }
}

void KeysCard::showCode(const QString& code)
{
    m_text = code;
    m_code->setText(code);
    m_codeBox->show();
    m_print->setFocus(Qt::OtherFocusReason);
}

void KeysCard::forgetCode()
{
    if (m_dialog)
        m_dialog->close();
    m_text.clear();
    m_code->clear();
    m_codeBox->hide();
}

void KeysCard::choosePrinter()
{
    if (m_dialog)
        return;
    m_dialog = new QPrintDialog(this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        if (!print(*printer))
            m_error->present(words::troubleOf(Fault::Disk));
    });
    m_dialog->open();
}

bool KeysCard::print(QPrinter& printer)
{
    printer.setDocName(u"Candor"_s); // print queues show it to others
    return !m_text.isEmpty() && printRecoverySheet(printer, m_text);
}

void KeysCard::changePassphrase(bool open)
{
    m_form->setVisible(open);
    m_done->hide();
    m_error->hide();
    if (open) {
        m_form->begin();
    } else {
        m_form->clear();
        m_change->setFocus(Qt::OtherFocusReason);
    }
}

void KeysCard::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) { // another page, or the lock; not a window that is minimized
        forgetCode();
        m_form->clear();
        m_form->hide();
        m_sure->hide();
        m_done->hide();
        m_error->hide();
    }
    Card::hideEvent(event);
}

} // namespace candor::ui
