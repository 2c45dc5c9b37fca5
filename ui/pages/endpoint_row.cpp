#include "pages/endpoint_row.h"

#include "choice_words.h"
#include "pages/confirm_strip.h"
#include "parts/button.h"
#include "parts/chip.h"
#include "parts/flow_layout.h"
#include "parts/text.h"
#include "theme/arrange.h"
#include "time_words.h"

#include <QPainter>
#include <QVBoxLayout>

namespace candor::ui {

EndpointRow::EndpointRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new Text(theme, Type::Strong))
    , m_state(new Chip(theme, Tone::Soft, {}))
    , m_address(new Text(theme, Type::Secondary))
    , m_contact(new Text(theme, Type::Secondary))
    , m_trouble(new Text(theme, Type::Body))
    , m_remedy(new Text(theme, Type::Body))
    , m_test(new Text(theme, Type::Body))
    , m_confirm(new ConfirmStrip(theme, tr("Remove for good"), tr("Keep it")))
{
    auto* column = new QVBoxLayout(this);
    arrange(*column, theme, Space::Hair, Space::None, Space::Small);
    auto* top = new QHBoxLayout;
    arrange(*top, theme, Space::Small);
    top->addWidget(m_name, 1);
    top->addWidget(m_state);
    column->addLayout(top);
    m_trouble->setTone(Tone::Warn);
    for (QWidget* part :
        QList<QWidget*> { m_address, m_contact, m_trouble, m_remedy, m_test, makeActions(), m_confirm })
        column->addWidget(part);
    connect(m_testButton, &QPushButton::clicked, this, [this] {
        m_test->setText(tr("Asking…"));
        m_test->setTone(Tone::Soft);
        m_test->show();
        Q_EMIT testAsked(m_recipient);
    });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT sendAgainAsked(m_recipient); });
    connect(m_remove, &QPushButton::clicked, this, &EndpointRow::askToRemove);
    connect(m_confirm, &ConfirmStrip::kept, this, [this] { m_remove->setFocus(); });
    connect(m_confirm, &ConfirmStrip::confirmed, this, [this] { Q_EMIT removeAsked(m_recipient); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_test->hide();
}

QWidget* EndpointRow::makeActions()
{
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions);
    arrange(*flow, m_theme, Space::Small, Space::None, Space::Hair);
    m_testButton = new Button(m_theme, Button::Kind::Quiet, tr("Test"));
    m_again = new Button(m_theme, Button::Kind::Quiet, tr("Send again"));
    m_remove = new Button(m_theme, Button::Kind::Quiet, tr("Remove…"));
    for (Button* button : { m_testButton, m_again, m_remove })
        flow->addWidget(button);
    return actions;
}

void EndpointRow::present(const EndpointFacts& facts)
{
    if (m_recipient != facts.endpoint.recipient)
        m_test->hide();
    m_recipient = facts.endpoint.recipient;
    setAccessibleName(facts.name);
    m_name->setText(facts.name);
    m_address->setText(
        tr("%1 for %2", "address, domain of the company").arg(facts.endpoint.url, facts.endpoint.domain));
    QStringList contact;
    if (facts.endpoint.version.isEmpty())
        contact += tr("No answer from it so far.");
    else
        contact += facts.endpoint.policy.isEmpty()
            ? tr("It says that it is %1.", "%1: program and version").arg(facts.endpoint.version)
            : tr("It says that it is %1, with the policy %2.")
                  .arg(facts.endpoint.version, facts.endpoint.policy);
    if (!facts.endpoint.refusedPurposes.empty())
        contact += tr("It no longer takes: %1.")
                       .arg(QStringList(
                           facts.endpoint.refusedPurposes.begin(), facts.endpoint.refusedPurposes.end())
                                .join(QStringLiteral(", ")));
    m_contact->setText(contact.join(QLatin1Char(' ')));
    m_testButton->setEnabled(!facts.offline);
    presentParcel(facts);
}

void EndpointRow::presentParcel(const EndpointFacts& facts)
{
    m_again->hide();
    m_waits = false;
    const auto say = [this](Tone tone, const QString& chip) {
        m_state->setTone(tone);
        m_state->setText(chip);
    };
    if (!facts.newest) {
        say(Tone::Soft, tr("nothing to send"));
    } else {
        const Parcel& parcel = *facts.newest;
        m_waits = parcel.state != ParcelState::Verified;
        switch (parcel.state) {
        case ParcelState::Queued:
            say(Tone::Warn, facts.offline ? tr("waits until you are online") : tr("waits to be sent"));
            break;
        case ParcelState::Sending:
            say(Tone::Warn, tr("being sent"));
            break;
        case ParcelState::Accepted:
            say(Tone::Warn, tr("sent, being checked"));
            break;
        case ParcelState::Verified:
        case ParcelState::Superseded:
            say(Tone::Accent, tr("delivered and checked"));
            break;
        case ParcelState::Blocked:
            say(Tone::Bad, tr("needs you"));
            m_again->setVisible(!facts.offline);
            break;
        case ParcelState::Rejected:
            say(Tone::Bad, tr("not taken"));
            m_again->setVisible(!facts.offline);
            break;
        }
    }
    const words::Hindrance hindrance
        = words::hindranceOf(facts.newest ? facts.newest->obstacle : Obstacle::None);
    const bool troubled = m_waits && !hindrance.what.isEmpty();
    m_trouble->setText(hindrance.what);
    m_trouble->setVisible(troubled);
    m_remedy->setText(hindrance.next);
    m_remedy->setVisible(troubled);
}

void EndpointRow::presentTest(Obstacle obstacle)
{
    const words::Hindrance hindrance = words::hindranceOf(obstacle);
    const bool works = obstacle == Obstacle::None;
    m_test->setTone(works ? Tone::Good : Tone::Warn);
    m_test->setText(works ? tr("The test went well: it answers and takes choices.")
                          : tr("%1 %2", "what is wrong, what to do").arg(hindrance.what, hindrance.next));
    m_test->show();
}

void EndpointRow::askToRemove()
{
    m_confirm->ask(m_waits ? tr("What still waits is not sent any more, and the company keeps what it has. "
                                "Your choices stay in the "
                                "history. This cannot be undone.")
                           : tr("Later choices do not reach this company any more; it keeps what it has. "
                                "Your choices stay in the "
                                "history. This cannot be undone."));
}

void EndpointRow::paintEvent(QPaintEvent*)
{
    const int thick = m_theme.tokens().lineWidth;
    QPainter(this).fillRect(0, height() - thick, width(), thick, m_theme.tokens().line);
}

} // namespace candor::ui
