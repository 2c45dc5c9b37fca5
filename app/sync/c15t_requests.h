#pragma once

#include "endpoint.h"
#include "parcel.h"

#include <QUrl>

namespace candor::sync {

enum class Method : quint8 { Get, Post };

// One request as c15t 2.2 wants it; the path is appended to the endpoint's URL. A body is JSON.
struct Request {
    Method method = Method::Get;
    QString path;
    QByteArray body;
    QUuid writeId; // sent as Idempotency-Key: c15t ignores it, a proxy in front of it may not

    bool operator==(const Request&) const = default;
};

Request statusRequest();
Request policyRequest();
Request readRequest(const Endpoint& endpoint);
// The frozen body; the snapshot token of the policy, where the endpoint asks for one, is put in at the end.
Request writeRequest(const Parcel& parcel, const QString& token);

// The bytes that are frozen in a parcel.
QByteArray writeBody(
    const Endpoint& endpoint, const std::map<QString, bool>& purposes, Instant givenAt, QUuid writeId);

// The kind of record that is written and read; others on the same subject are not ours to judge.
QLatin1String recordType();

// Choices travel over https, or to a server on this very machine; nowhere else, and never with a password in
// the URL.
bool mayConnect(const QUrl& url);

} // namespace candor::sync
