#include "pages/connections_card.h"

#include "fault_words.h"
#include "pages/endpoint_form.h"
#include "pages/endpoint_row.h"
#include "parts/button.h"
#include "parts/error_panel.h"
#include "parts/field.h"
#include "parts/flow_layout.h"
#include "parts/switch.h"
#include "parts/text.h"
#include "theme/arrange.h"

#include <QVBoxLayout>

#include <algorithm>

namespace candor::ui {

namespace {

std::optional<Parcel> newestFor(RecipientId recipient, const std::vector<Parcel>& parcels)
{
    std::optional<Parcel> newest;
    for (const Parcel& parcel : parcels) {
        if (parcel.recipient == recipient && parcel.state != ParcelState::Superseded
            && (!newest || newest->givenAt < parcel.givenAt))
            newest = parcel;
    }
    return newest;
}

} // namespace

ConnectionsCard::ConnectionsCard(session::Session& session, const Theme& theme, QWidget* parent)
    : Card(theme, tr("Connections"), Title::Shown, parent)
    , m_session(session)
    , m_theme(theme)
    , m_switch(new Switch(theme, tr("Deliver my choices over the network")))
    , m_switchWords(new Text(theme, Type::Secondary))
    , m_none(new Text(theme, Type::Body,
          tr("No company takes your choices by itself yet. A company that does names an address for it on "
             "its privacy page.")))
    , m_list(new QVBoxLayout)
    , m_error(new ErrorPanel(theme))
    , m_form(new EndpointForm(theme))
{
    m_list->setSpacing(0);
    body().addWidget(makeSwitch());
    body().addWidget(m_none);
    body().addLayout(m_list);
    body().addWidget(m_error);
    body().addWidget(makeActions());
    body().addWidget(m_form);
    body().addStretch(1);
    openForm(false);
    connectSession();
    follow();
}

QWidget* ConnectionsCard::makeSwitch()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    arrange(*row, m_theme, Space::Medium, Space::None, Space::Hair);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(m_theme, Type::Body, tr("Deliver my choices over the network")));
    words->addWidget(m_switchWords);
    row->addWidget(m_switch, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    connect(m_switch, &Switch::chosen, this,
        [this](Choice choice) { m_session.delivery().setOffline(choice != Choice::Allow); });
    return line;
}

QWidget* ConnectionsCard::makeActions()
{
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions);
    arrange(*flow, m_theme, Space::Small);
    m_send = new Button(m_theme, Button::Kind::Primary, {});
    m_add = new Button(m_theme, Button::Kind::Quiet, tr("&Add a connection…"));
    flow->addWidget(m_send);
    flow->addWidget(m_add);
    connect(m_send, &QPushButton::clicked, this, [this] { m_session.delivery().sendNow(); });
    connect(m_add, &QPushButton::clicked, this, [this] { openForm(true); });
    connect(m_form, &EndpointForm::submitted, this, &ConnectionsCard::add);
    connect(m_form, &EndpointForm::dismissed, this, [this] {
        openForm(false);
        m_add->setFocus();
    });
    return actions;
}

void ConnectionsCard::connectSession()
{
    session::Delivery& delivery = m_session.delivery();
    connect(&delivery, &session::Delivery::changed, this, &ConnectionsCard::follow);
    connect(&m_session.choices(), &session::Choices::changed, this, &ConnectionsCard::follow); // names
    connect(&m_session.door(), &session::Door::changed, this, &ConnectionsCard::follow);
    connect(&delivery, &session::Delivery::failed, this, &ConnectionsCard::receiveFailure);
    connect(&delivery, &session::Delivery::endpointAdded, this, [this] {
        m_adding = false;
        m_session.choices().reload(); // somebody more to choose for
        openForm(false);
        m_add->setFocus();
    });
    connect(
        &delivery, &session::Delivery::introduced, this, [this](RecipientId recipient, Obstacle obstacle) {
            for (EndpointRow* row : m_rows) {
                if (row->recipient() == recipient)
                    row->presentTest(obstacle);
            }
        });
}

void ConnectionsCard::follow()
{
    const session::Delivery& delivery = m_session.delivery();
    const auto* open = std::get_if<session::Open>(&m_session.door().state());
    const bool nobodyThere = open && open->sample && !open->shopAnswers;
    m_switch->setChoice(delivery.isOffline() ? Choice::Deny : Choice::Allow);
    m_switch->setEnabled(!nobodyThere);
    m_switchWords->setText(nobodyThere
            ? tr("The sample person's shop does not exist, so nothing is ever sent.")
            : delivery.isOffline()
            ? tr("Off: nothing leaves this computer. Choices wait here until you switch it on.")
            : tr("On: a choice goes to the company it is meant for, and to nobody else."));
    presentRows();
    const auto waiting = static_cast<int>(delivery.waiting());
    m_send->setText(tr("&Send now: %Ln waiting", "deliveries", waiting));
    m_send->setVisible(waiting > 0 && !delivery.isOffline());
}

void ConnectionsCard::presentRows()
{
    const session::Delivery& delivery = m_session.delivery();
    const std::vector<Endpoint>& endpoints = delivery.endpoints();
    while (m_rows.size() > endpoints.size()) {
        m_rows.back()->deleteLater(); // its own button may have asked for this
        m_rows.back()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < endpoints.size())
        m_rows.push_back(makeRow());
    for (std::size_t i = 0; i < endpoints.size(); ++i) {
        const Recipient* recipient = m_session.choices().find(endpoints[i].recipient);
        m_rows[i]->present({ endpoints[i], recipient ? recipient->name : endpoints[i].domain,
            newestFor(endpoints[i].recipient, delivery.parcels()), delivery.isOffline() });
    }
    m_none->setVisible(endpoints.empty());
}

EndpointRow* ConnectionsCard::makeRow()
{
    auto* row = new EndpointRow(m_theme);
    session::Delivery& delivery = m_session.delivery();
    connect(row, &EndpointRow::testAsked, &delivery, &session::Delivery::probe);
    connect(row, &EndpointRow::sendAgainAsked, &delivery, &session::Delivery::sendAgain);
    connect(row, &EndpointRow::removeAsked, &delivery, &session::Delivery::removeEndpoint);
    m_list->addWidget(row);
    return row;
}

void ConnectionsCard::add(const QString& address, const QString& name, const QString& domain)
{
    m_adding = true;
    m_session.delivery().addEndpoint(address, name, domain);
}

void ConnectionsCard::receiveFailure(const Error& why)
{
    if (m_adding && why.fault == Fault::Invalid) {
        m_adding = false;
        m_form->refuse(tr("This address cannot be used. It must begin with https://, so that nobody on the "
                          "way can read along."));
        return;
    }
    m_adding = false;
    m_error->present(words::troubleOf(why.fault));
}

void ConnectionsCard::openForm(bool open)
{
    m_form->setVisible(open);
    m_add->setVisible(!open);
    m_form->clear();
    if (open)
        m_form->address().setFocus();
}

} // namespace candor::ui
