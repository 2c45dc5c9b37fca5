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

#include <QVBoxLayout>

namespace candor::ui {

namespace {
constexpr int LeastLetters = 46; // in the width of the card
}

UnlockPage::UnlockPage(session::Session& session, const Theme& theme, QWidget* parent)
    : Page(theme, tr("Candor is locked"), tr("What is inside is encrypted until you open it."), parent)
    , m_session(session)
    , m_passphrase(new Field(theme, tr("Passphrase")))
    , m_show(new Button(theme, Button::Kind::Quiet, tr("&Show what I type")))
    , m_unlock(new Button(theme, Button::Kind::Primary, tr("&Unlock")))
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
    connect(&session.door(), &session::Door::changed, this, &UnlockPage::follow);
}

QWidget* UnlockPage::makeForm()
{
    auto* card = new Card(theme(), tr("Unlock"), Card::Title::ForScreenReaders);
    keepLeastWidth(*card, theme(), LeastLetters);
    auto* label = new Text(theme(), Type::Body, tr("&Passphrase"));
    label->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_show->setCheckable(true);
    card->body().addWidget(label);
    card->body().addWidget(m_passphrase);
    auto* buttons = new FlowLayout;
    arrange(*buttons, theme(), Space::Small);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_show);
    card->body().addLayout(buttons);
    card->body().addWidget(m_busy);
    return card;
}

void UnlockPage::open()
{
    if (!m_passphrase->isReadOnly() && !m_passphrase->text().isEmpty())
        m_session.door().open(m_passphrase->text());
}

void UnlockPage::follow(const session::DoorState& state)
{
    const bool opening = std::holds_alternative<session::Opening>(state);
    m_passphrase->setReadOnly(opening); // keeps the focus, unlike a field that is off
    m_unlock->setEnabled(!opening);
    m_busy->setVisible(opening);
    const auto* failed = std::get_if<session::NotOpened>(&state);
    m_error->setVisible(false);
    if (!failed) {
        if (!opening) {
            m_passphrase->clear();
            m_show->setChecked(false);
        }
        m_passphrase->setWrong(false);
        return;
    }
    m_error->present(words::troubleOf(failed->why.fault));
    if (failed->why.fault == Fault::WrongKey) {
        m_passphrase->setWrong(true);
        m_passphrase->setFocus(Qt::OtherFocusReason);
        m_passphrase->selectAll();
    }
}

} // namespace candor::ui
