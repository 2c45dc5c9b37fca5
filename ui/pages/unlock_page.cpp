#include "pages/unlock_page.h"

#include "fault_words.h"
#include "pages/least_width.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/error_panel.h"
#include "parts/field.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "time_words.h"

#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr int LeastLetters = 46; // in the width of the card
}

UnlockPage::UnlockPage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, tr("Candor is locked"), tr("What is inside is encrypted until you open it."), parent)
    , m_session(session)
    , m_passphrase(new Field(theme, tr("Passphrase")))
    , m_label(new Text(theme, Type::Body, tr("&Passphrase")))
    , m_show(new Button(theme, Button::Kind::Quiet, tr("&Show what I type")))
    , m_code(new Button(theme, Button::Kind::Quiet, tr("Use a &recovery code")))
    , m_unlock(new Button(theme, Button::Kind::Primary, tr("&Unlock")))
    , m_wait(new Text(theme, Type::Secondary))
    , m_busy(new Text(theme, Type::Secondary, tr("Opening. This takes about a second, on purpose.")))
    , m_error(new ErrorPanel(theme))
{
    body().addWidget(makeForm());
    body().addWidget(m_error);
    body().addStretch(1);
    setFirstFocus(m_passphrase);
    m_busy->hide();
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::open);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphrase->setWrong(false); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::open);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_show->setText(shown ? tr("&Hide what I type") : tr("&Show what I type"));
        m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_code, &QPushButton::toggled, this, &UnlockPage::askFor);
    connect(&m_error->button(), &QPushButton::clicked, &session.door(), &session::Door::goBack);
    connect(&session.door(), &session::Door::changed, this, &UnlockPage::follow);
}

QWidget* UnlockPage::makeForm()
{
    auto* card = new Card(theme(), tr("Unlock"), Card::Title::ForScreenReaders);
    keepLeastWidth(*card, theme(), LeastLetters);
    m_label->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_show->setCheckable(true);
    m_code->setCheckable(true);
    card->body().addWidget(m_label);
    card->body().addWidget(m_passphrase);
    auto* buttons = new FlowLayout;
    arrange(*buttons, theme(), Space::Small);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_show);
    buttons->addWidget(m_code);
    card->body().addLayout(buttons);
    card->body().addWidget(m_busy);
    card->body().addWidget(m_wait);
    m_wait->hide();
    return card;
}

void UnlockPage::open()
{
    if (m_passphrase->isReadOnly() || m_passphrase->text().isEmpty())
        return;
    if (m_code->isChecked())
        m_session.door().openWithCode(m_passphrase->text());
    else
        m_session.door().open(m_passphrase->text());
}

// A code is read off paper: it is shown while it is typed.
void UnlockPage::askFor(bool code)
{
    m_passphrase->clear();
    m_passphrase->setWrong(false);
    m_error->hide();
    m_label->setText(code ? tr("&Recovery code; dashes and small letters do not matter") : tr("&Passphrase"));
    m_passphrase->setAccessibleName(code ? tr("Recovery code") : tr("Passphrase"));
    m_code->setText(code ? tr("Use the &passphrase") : tr("Use a &recovery code"));
    m_show->setChecked(code);
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::follow(const session::DoorState& state)
{
    const auto* failed = std::get_if<session::NotOpened>(&state);
    const bool opening = std::holds_alternative<session::Opening>(state);
    const bool shut = failed && failed->pause.count() > 0;
    m_passphrase->setReadOnly(opening || shut); // keeps the focus, unlike a field that is off
    m_unlock->setEnabled(!opening && !shut);
    m_busy->setVisible(opening);
    m_wait->setVisible(shut);
    m_error->setVisible(false);
    if (!failed) {
        if (!opening) {
            m_code->setChecked(false);
            m_passphrase->clear();
            m_show->setChecked(false);
        }
        m_passphrase->setWrong(false);
        return;
    }
    if (shut)
        m_wait->setText(tr("After several wrong tries Candor waits before the next one: %Ln second(s).",
            nullptr, static_cast<int>(failed->pause.count())));
    refuse(*failed);
}

void UnlockPage::refuse(const session::NotOpened& failed)
{
    const Fault fault = failed.why.fault;
    if (failed.offer) {
        const QString lacking = failed.offer->missing > 0
            ? tr("A backup opens. It lacks the last %Ln record(s) of your choices, and what you brought "
                 "after it.",
                nullptr, static_cast<int>(failed.offer->missing))
            : tr("A backup opens. It lacks what you brought after it; every choice is in it.");
        m_error->present(
            { tr("The file with your data is damaged."), lacking,
                failed.offer->newestImport
                    ? tr("You can go back to how it was. The newest import in it is of %1. The damaged "
                         "file is kept beside.")
                          .arg(words::day(*failed.offer->newestImport))
                    : tr("You can go back to how it was. Nothing was imported by then. The damaged file "
                         "is kept beside.") },
            tr("Go back to the &backup of %1").arg(words::moment(failed.offer->at)));
    } else if (fault == Fault::Invalid && m_code->isChecked()) {
        m_error->present({ tr("This is not a whole recovery code."),
            tr("Nothing was tried, and your data are still locked."),
            tr("Compare it with your sheet, group by group. It has nine groups; the last is one "
               "character.") });
    } else {
        m_error->present(words::troubleOf(fault));
    }
    if (fault == Fault::WrongKey || fault == Fault::Invalid) {
        m_passphrase->setWrong(true);
        m_passphrase->setFocus(Qt::OtherFocusReason);
        m_passphrase->selectAll();
    }
}

} // namespace candor::ui
