#pragma once

#include "c15t_answers.h"
#include "c15t_requests.h"
#include "clock.h"

#include <QNetworkReply>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace candor::sync {

// One request and its whole answer. Reads no more than LargestAnswer; follows a GET within its own https
// origin, nothing else. Never fails: what went wrong is in the answer. GUI thread.
class Exchange final : public QObject {
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager& network, const Clock& clock, const QString& baseUrl, Request request);
    ~Exchange() override;

    void start();
    Instant deadline() const { return m_deadline; } // connected within 10 s, answered within 30 s
    void giveUp(); // the answer is then: Cut

Q_SIGNALS:
    void finished(const candor::sync::Answer& answer); // once

private:
    void send(const QUrl& url);
    void read();
    void conclude();
    void answerWith(Arrival arrival);

    QNetworkAccessManager& m_network;
    const Clock& m_clock;
    const QUrl m_url;
    const Request m_request;
    std::unique_ptr<QNetworkReply> m_reply;
    Instant m_started;
    Instant m_deadline;
    QByteArray m_body;
    Arrival m_arrival = Arrival::Whole;
    int m_hops = 0;
};

} // namespace candor::sync
