#include "c15t_answers.h"

#include "c15t_requests.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace candor::sync {

namespace {

constexpr Trouble Impostor { Remedy::Probe, Obstacle::NotTheEndpoint, std::nullopt };

// Nothing unless the answer is one JSON object under the limit. The parser stops at a depth of 1024 by
// itself.
std::optional<QJsonObject> objectIn(const Answer& answer)
{
    if (!answer.contentType.toLower().startsWith("application/json") || answer.body.size() > LargestAnswer)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

// The date of HTTP: "Mon, 23 Nov 2026 18:49:35 GMT", in English everywhere.
std::optional<Instant> httpDate(const QByteArray& text)
{
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return Instant { Milliseconds { date.toMSecsSinceEpoch() } };
}

// Retry-After: whole seconds or a date. Nonsense is as good as nothing.
std::optional<Milliseconds> askedWait(const Answer& answer)
{
    constexpr Milliseconds longest = 24h;
    bool isNumber = false;
    const qulonglong seconds = answer.retryAfter.trimmed().toULongLong(&isNumber);
    if (isNumber)
        return std::min(longest, Milliseconds { std::min<qulonglong>(seconds, 86400) * 1000 });
    const std::optional<Instant> until = httpDate(answer.retryAfter);
    if (!until)
        return std::nullopt;
    const Instant now
        = httpDate(answer.date).value_or(answer.at); // both by the endpoint's clock, where it tells it
    return std::clamp<Milliseconds>(*until - now, 0ms, longest);
}

// A redirect is not followed here. Elsewhere for good, or with no page to show: choices must not go there. A
// page for the moment is what networks with a login do.
Trouble redirected(const Answer& answer)
{
    const bool isPage = answer.contentType.toLower().startsWith("text/html");
    const bool isForNow = answer.status == 302 || answer.status == 303 || answer.status == 307;
    if (isPage && isForNow)
        return Impostor;
    if (answer.redirect == Redirect::Elsewhere)
        return { Remedy::Block, Obstacle::Insecure, std::nullopt };
    return { Remedy::Block, Obstacle::WrongAddress, std::nullopt };
}

Trouble badRequest(const Answer& answer)
{
    const std::optional<QJsonObject> object = objectIn(answer);
    const QString code = object ? object->value("code"_L1).toString() : QString();
    if (!object
        || code == u"HTTP_ERROR") // said by a machine in between, or about bytes that were damaged on the way
        return { Remedy::Retry, Obstacle::ServerTrouble, askedWait(answer) };
    if (code == u"PURPOSE_NOT_ALLOWED")
        return { Remedy::RefreshPolicy, Obstacle::PolicyRefused, std::nullopt };
    return { Remedy::Reject, Obstacle::PolicyRefused, std::nullopt };
}

Trouble conflict(const Answer& answer)
{
    const std::optional<QJsonObject> object = objectIn(answer);
    if (object && object->value("code"_L1).toString().startsWith("POLICY_SNAPSHOT_"_L1))
        return { Remedy::RefreshToken, Obstacle::PolicyRefused, std::nullopt };
    return { Remedy::Block, Obstacle::PolicyRefused, std::nullopt };
}

Trouble clientError(const Answer& answer)
{
    switch (answer.status) {
    case 400:
        return badRequest(answer);
    case 401:
    case 403:
        return { Remedy::Block, Obstacle::Unauthorized, std::nullopt };
    case 404:
    case 405:
    case 410:
        return { Remedy::Block, Obstacle::WrongAddress, std::nullopt };
    case 408:
    case 425:
    case 429:
        return { Remedy::Retry, Obstacle::ServerTrouble, askedWait(answer) };
    case 409:
        return conflict(answer);
    case 413:
        return { Remedy::Reject, Obstacle::PolicyRefused, std::nullopt };
    case 422:
        return { Remedy::WriteAnew, Obstacle::Mismatch, std::nullopt };
    default:
        return { Remedy::Block, Obstacle::PolicyRefused, std::nullopt };
    }
}

// What any answer but a good 200 means.
Trouble troubleOf(const Answer& answer)
{
    switch (answer.arrival) {
    case Arrival::Cut:
        return { Remedy::Retry, Obstacle::Unreachable, std::nullopt };
    case Arrival::Insecure:
        return { Remedy::Block, Obstacle::Insecure, std::nullopt };
    case Arrival::TooLarge:
        return { Remedy::Block, Obstacle::TooLarge, std::nullopt };
    case Arrival::Whole:
        break;
    }
    const int status = answer.status;
    if (status >= 300 && status < 400)
        return redirected(answer);
    if (status >= 400 && status < 500)
        return clientError(answer);
    if (status == 501)
        return { Remedy::Block, Obstacle::WrongAddress, std::nullopt };
    if (status == 511) // "network authentication required"
        return Impostor;
    if (status >= 500 && status < 600)
        return { Remedy::Retry, Obstacle::ServerTrouble, askedWait(answer) };
    return Impostor;
}

// The object of a good answer; otherwise what is wrong.
Reply<QJsonObject> goodObject(const Answer& answer)
{
    if (answer.arrival != Arrival::Whole || answer.status != 200)
        return troubleOf(answer);
    if (std::optional<QJsonObject> object = objectIn(answer))
        return *object;
    return Impostor;
}

std::optional<RemoteRecord> recordIn(const QJsonObject& object)
{
    const std::optional<Instant> givenAt = instantFromIso(object["givenAt"_L1].toString());
    RemoteRecord record { object["id"_L1].toString(), object["policyId"_L1].toString(),
        givenAt.value_or(Instant {}), {} };
    const QJsonObject preferences = object["preferences"_L1].toObject();
    for (auto purpose = preferences.begin(); purpose != preferences.end(); ++purpose) {
        if (!purpose->isBool())
            return std::nullopt;
        if (purpose->toBool())
            record.granted.insert(purpose.key());
    }
    if (!givenAt || record.id.isEmpty())
        return std::nullopt;
    return record;
}

bool isUnknownSubject(const Answer& answer)
{
    if (answer.arrival != Arrival::Whole || answer.status != 404)
        return false;
    const std::optional<QJsonObject> object = objectIn(answer);
    return object && object->value("code"_L1).toString() == u"SUBJECT_NOT_FOUND";
}

} // namespace

Reply<QString> readStatus(const Answer& answer)
{
    const Reply<QJsonObject> reply = goodObject(answer);
    if (const Trouble* trouble = std::get_if<Trouble>(&reply))
        return *trouble;
    const QString version = std::get<QJsonObject>(reply)["version"_L1].toString();
    if (version.isEmpty())
        return Impostor;
    return version.left(64);
}

Reply<Policy> readPolicy(const Answer& answer)
{
    const Reply<QJsonObject> reply = goodObject(answer);
    if (const Trouble* trouble = std::get_if<Trouble>(&reply))
        return *trouble;
    const QJsonObject& object = std::get<QJsonObject>(reply);
    if (!object["jurisdiction"_L1].isString())
        return Impostor;
    const QJsonObject policy = object["policy"_L1].toObject();
    const QJsonObject consent = policy["consent"_L1].toObject();
    Policy read;
    read.id = policy["id"_L1].toString();
    read.token = object["policySnapshotToken"_L1].toString();
    for (const QJsonValue& purpose : consent["categories"_L1].toArray())
        read.purposes.insert(purpose.toString());
    read.strict = consent["scopeMode"_L1].toString() == u"strict" && consent["categories"_L1].isArray();
    return read;
}

Reply<RemoteState> readSubject(const Answer& answer, const Endpoint& endpoint)
{
    if (isUnknownSubject(answer))
        return RemoteState {};
    const Reply<QJsonObject> reply = goodObject(answer);
    if (const Trouble* trouble = std::get_if<Trouble>(&reply))
        return *trouble;
    const QJsonObject& object = std::get<QJsonObject>(reply);
    if (object["subject"_L1].toObject()["id"_L1].toString() != endpoint.subjectId
        || !object["consents"_L1].isArray())
        return Impostor;
    RemoteState state;
    state.known = true;
    for (const QJsonValue& consent : object["consents"_L1].toArray()) {
        if (consent["type"_L1].toString() != recordType())
            continue;
        const std::optional<RemoteRecord> record = recordIn(consent.toObject());
        if (!record)
            return Impostor;
        state.records.push_back(*record);
    }
    std::ranges::stable_sort(
        state.records, {}, &RemoteRecord::givenAt); // the endpoint lists them as they came
    return state;
}

Reply<EndpointReceipt> readReceipt(const Answer& answer, const Endpoint& endpoint, const Parcel& parcel)
{
    const Reply<QJsonObject> reply = goodObject(answer);
    if (const Trouble* trouble = std::get_if<Trouble>(&reply))
        return *trouble;
    const QJsonObject& object = std::get<QJsonObject>(reply);
    const EndpointReceipt receipt { object["consentId"_L1].toString(), object["domainId"_L1].toString(), {} };
    const std::optional<Instant> givenAt = instantFromIso(object["givenAt"_L1].toString());
    const bool isMeant = object["subjectId"_L1].toString() == endpoint.subjectId
        && object["domain"_L1].toString() == endpoint.domain && object["type"_L1].toString() == recordType()
        && givenAt
        && *givenAt <= parcel.givenAt; // earlier: a time in the endpoint's future is set back to its now
    if (!isMeant || receipt.consentId.isEmpty() || receipt.domainId.isEmpty())
        return Impostor;
    return receipt;
}

std::optional<Milliseconds> clockOffset(const Answer& answer)
{
    const std::optional<Instant> there = httpDate(answer.date);
    if (answer.arrival != Arrival::Whole || !there)
        return std::nullopt;
    return *there - answer.at;
}

std::vector<QString> refusedBy(const Policy& policy, const PurposeMap& purposes)
{
    std::set<QString> refused;
    if (policy.strict) {
        for (const auto& [category, purpose] : purposes) {
            if (purpose != u"necessary" && !policy.purposes.contains(purpose))
                refused.insert(purpose);
        }
    }
    return { refused.begin(), refused.end() };
}

} // namespace candor::sync
