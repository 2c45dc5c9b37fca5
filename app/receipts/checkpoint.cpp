#include "checkpoint.h"

#include "canonical_json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace candor::receipts {

namespace {

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

QByteArray checkpointBody(const Checkpoint& checkpoint)
{
    const QJsonValue before = checkpoint.before.isEmpty() ? QJsonValue() : QJsonValue(hex(checkpoint.before));
    const Result<QByteArray> bytes = canonicalJson(
        QJsonObject { { u"type"_s, u"checkpoint"_s }, { u"v"_s, 1 }, { u"at"_s, toIso(checkpoint.at) },
            { u"store"_s, hex(checkpoint.store) }, { u"device"_s, hex(checkpoint.device) },
            { u"seq"_s, checkpoint.seq }, { u"link"_s, hex(checkpoint.link) }, { u"before"_s, before } });
    Q_ASSERT(bytes); // digits and our own words
    return *bytes;
}

std::optional<Checkpoint> readCheckpoint(const QByteArray& body)
{
    const Result<QJsonValue> value = parseCanonicalJson(body);
    if (!value)
        return std::nullopt;
    const QJsonObject object = value->toObject();
    const std::optional<Instant> at = instantFromIso(object["at"_L1].toString());
    if (object["type"_L1].toString() != "checkpoint"_L1 || object["v"_L1].toInteger() != 1 || !at)
        return std::nullopt;
    return Checkpoint { unhex(object["store"_L1]), unhex(object["device"_L1]), object["seq"_L1].toInteger(),
        unhex(object["link"_L1]), unhex(object["before"_L1]), *at };
}

} // namespace candor::receipts
