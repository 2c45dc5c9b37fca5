#include "exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace candor::sync {

namespace {

constexpr Milliseconds ConnectLimit = 10s;
constexpr Milliseconds WholeLimit = 30s;
constexpr int MostHops = 3;

// Says as little as possible about who asks.
QNetworkRequest prepared(const QUrl& url, const Request& request)
{
    QNetworkRequest prepared(url);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setTransferTimeout(static_cast<int>(WholeLimit.count()));
    prepared.setRawHeader("User-Agent", "Candor");
    prepared.setRawHeader("Accept", "application/json");
    prepared.setRawHeader("Accept-Language", "*");
    prepared.setRawHeader("Accept-Encoding", "identity"); // nothing is unpacked, so nothing can burst
    if (request.method == Method::Post) {
        prepared.setRawHeader("Content-Type", "application/json");
        prepared.setRawHeader(
            "Idempotency-Key", '"' + request.writeId.toByteArray(QUuid::WithoutBraces) + '"');
    }
    return prepared;
}

Redirect redirectOf(const QUrl& from, const QUrl& target)
{
    const auto portOf = [](const QUrl& url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    const bool isSame = from.scheme() == target.scheme() && from.host() == target.host()
        && portOf(from) == portOf(target) && target.userInfo().isEmpty();
    return isSame ? Redirect::SameOrigin : Redirect::Elsewhere;
}

Arrival arrivalOf(const QNetworkReply& reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Arrival::Insecure;
    const bool isOfTransport = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    const bool isOfProtocol
        = error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError;
    const bool hasStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    return isOfTransport || isOfProtocol || !hasStatus ? Arrival::Cut : Arrival::Whole;
}

} // namespace

Exchange::Exchange(
    QNetworkAccessManager& network, const Clock& clock, const QString& baseUrl, Request request)
    : m_network(network)
    , m_clock(clock)
    , m_url((baseUrl.endsWith(u'/') ? baseUrl.chopped(1) : baseUrl) + request.path, QUrl::StrictMode)
    , m_request(std::move(request))
{
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Exchange::start()
{
    m_started = m_clock.now();
    m_deadline = m_started + ConnectLimit;
    if (!mayConnect(m_url)) {
        answerWith(Arrival::Insecure);
        return;
    }
    send(m_url);
}

void Exchange::send(const QUrl& url)
{
    m_body.clear();
    const QNetworkRequest request = prepared(url, m_request);
    m_reply.reset(
        m_request.method == Method::Post ? m_network.post(request, m_request.body) : m_network.get(request));
    connect(
        m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_deadline = m_started + WholeLimit; });
    connect(m_reply.get(), &QIODevice::readyRead, this, &Exchange::read);
    // Queued: what follows may delete the reply, which must not be on the stack then.
    connect(m_reply.get(), &QNetworkReply::finished, this, &Exchange::conclude, Qt::QueuedConnection);
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &Exchange::conclude, Qt::QueuedConnection);
}

void Exchange::read()
{
    if (m_arrival == Arrival::TooLarge)
        return;
    m_body += m_reply->read(LargestAnswer + 1 - m_body.size());
    if (m_body.size() <= LargestAnswer)
        return;
    m_body.clear();
    m_arrival = Arrival::TooLarge;
    m_reply->abort();
}

void Exchange::giveUp()
{
    if (!m_reply || m_reply->isFinished())
        return;
    m_arrival = Arrival::Cut;
    m_reply->abort();
}

void Exchange::conclude()
{
    if (!m_reply || !m_reply->isFinished())
        return;
    if (m_arrival == Arrival::Whole)
        m_arrival = arrivalOf(*m_reply);
    if (m_arrival == Arrival::Whole)
        read();
    if (m_arrival != Arrival::Whole) {
        answerWith(m_arrival);
        return;
    }
    const std::unique_ptr<QNetworkReply> reply = std::move(m_reply);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status >= 300 && answer.status < 400 && reply->hasRawHeader("Location")) {
        const QUrl target
            = reply->url().resolved(QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode));
        answer.redirect = redirectOf(reply->url(), target);
        if (m_request.method == Method::Get && answer.redirect == Redirect::SameOrigin
            && target.scheme() == u"https" && ++m_hops <= MostHops) {
            send(target);
            return;
        }
    }
    answer.contentType = reply->rawHeader("Content-Type");
    answer.retryAfter = reply->rawHeader("Retry-After");
    answer.date = reply->rawHeader("Date");
    answer.body = std::exchange(m_body, {});
    answer.at = m_clock.now();
    Q_EMIT finished(answer);
}

// For answers that say nothing but how they ended. Queued, so that start() never answers before it returns.
void Exchange::answerWith(Arrival arrival)
{
    m_reply.reset();
    Answer answer;
    answer.arrival = arrival;
    answer.at = m_clock.now();
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
}

} // namespace candor::sync
