#pragma once

#include "endpoint.h"
#include "parcel.h"
#include "theme/theme.h"

#include <QWidget>

namespace candor::ui {

class Button;
class Chip;
class ConfirmStrip;
class Text;

// Everything there is to say about one connection.
struct EndpointFacts {
    Endpoint endpoint;
    QString name;
    std::optional<Parcel> newest; // of what was sent or waits
    bool offline = false;
};

// One consent endpoint: how it stands, in words, and what can be done about it.
class EndpointRow : public QWidget {
    Q_OBJECT

public:
    explicit EndpointRow(const Theme& theme, QWidget* parent = nullptr);

    void present(const EndpointFacts& facts);
    void presentTest(Obstacle obstacle); // what came of a test
    RecipientId recipient() const { return m_recipient; }

Q_SIGNALS:
    void testAsked(candor::RecipientId recipient);
    void sendAgainAsked(candor::RecipientId recipient);
    void removeAsked(candor::RecipientId recipient); // after the person was told what cannot be undone

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeActions();
    void presentParcel(const EndpointFacts& facts);
    void askToRemove();

    const Theme& m_theme;
    RecipientId m_recipient;
    bool m_waits = false;
    Text* m_name;
    Chip* m_state;
    Text* m_address;
    Text* m_contact;
    Text* m_trouble;
    Text* m_remedy;
    Text* m_test;
    Button* m_testButton;
    Button* m_again;
    Button* m_remove;
    ConfirmStrip* m_confirm;
};

} // namespace candor::ui
