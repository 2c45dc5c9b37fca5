#include "c15t_requests.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::sync {

namespace {

// What the person did, in the words of the protocol.
QString actionOf(const std::map<QString, bool>& purposes)
{
    const auto isGranted = [](const auto& purpose) { return purpose.second; };
    if (std::ranges::all_of(purposes, isGranted))
        return u"all"_s;
    const bool onlyNecessary = std::ranges::none_of(
        purposes, [](const auto& purpose) { return purpose.second && purpose.first != u"necessary"; });
    return onlyNecessary ? u"necessary"_s : u"custom"_s;
}

bool isThisMachine(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

Request statusRequest()
{
    return { Method::Get, u"/status"_s, {}, {} };
}

Request policyRequest()
{
    return { Method::Get, u"/init"_s, {}, {} };
}

Request readRequest(const Endpoint& endpoint)
{
    return { Method::Get, u"/subjects/"_s + endpoint.subjectId, {}, {} };
}

Request writeRequest(const Parcel& parcel, const QString& token)
{
    QByteArray body = parcel.body;
    if (!token.isEmpty() && body.endsWith('}')) {
        const QByteArray member = QJsonDocument(
            QJsonObject { { u"policySnapshotToken"_s,
                token } }).toJson(QJsonDocument::Compact);
        body.chop(1);
        body += ',' + member.sliced(1);
    }
    return { Method::Post, u"/subjects"_s, body, parcel.writeId };
}

QByteArray writeBody(
    const Endpoint& endpoint, const std::map<QString, bool>& purposes, Instant givenAt, QUuid writeId)
{
    QJsonObject preferences;
    for (const auto& [purpose, granted] : purposes)
        preferences[purpose] = granted;
    const QJsonObject candor { { u"v"_s, 1 }, { u"op"_s, writeId.toString(QUuid::WithoutBraces) } };
    const QJsonObject body {
        { u"type"_s, recordType() },
        { u"subjectId"_s, endpoint.subjectId },
        { u"domain"_s, endpoint.domain },
        { u"givenAt"_s, static_cast<qint64>(givenAt.time_since_epoch().count()) },
        { u"preferences"_s, preferences },
        { u"uiSource"_s, u"dialog"_s },
        { u"consentAction"_s, actionOf(purposes) },
        { u"metadata"_s, QJsonObject { { u"candor"_s, candor } } },
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QLatin1String recordType()
{
    return "cookie_banner"_L1; // the kind that consent managers keep purposes in, whatever its name says
}

bool mayConnect(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && isThisMachine(url.host()));
}

} // namespace candor::sync
