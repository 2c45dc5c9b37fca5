#include "ledger_export.h"

#include "canonical_json.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::receipts {

namespace {

constexpr qint64 LargestWhole = 9'007'199'254'740'991; // 2^53 - 1

QJsonValue hexOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(bytes.toHex()));
}

QByteArray line(const QJsonObject& object)
{
    const Result<QByteArray> bytes = canonicalJson(object);
    Q_ASSERT(bytes); // digits, our own words, and bodies that were tried
    return *bytes + '\n';
}

QJsonObject footer(const ExportEnd& end)
{
    return { { u"records"_s, end.records }, { u"head"_s, hexOrNull(end.link) },
        { u"sha256"_s, hexOrNull(end.before) }, { u"device"_s, hexOrNull(end.device) },
        { u"publicKey"_s, hexOrNull(end.publicKey) } };
}

} // namespace

QByteArray exportHeader(const QByteArray& storeId, Instant at)
{
    return line({ { u"format"_s, u"candor-ledger"_s }, { u"version"_s, 2 }, { u"exportedAt"_s, toIso(at) },
        { u"store"_s, QString::fromLatin1(storeId.toHex()) },
        { u"commitment"_s, u"SHA-256(0x01 | salt | body as UTF-8)"_s },
        { u"link"_s,
            u"SHA-256(0x02 | seq as 8 bytes big endian | link before, at first 32 zero bytes | commitment)"_s },
        { u"signature"_s,
            u"Ed25519 over a checkpoint as UTF-8, and over the last line without it; sha256: of all lines before"_s } });
}

QByteArray exportLine(const ExportedRecord& record)
{
    QJsonObject object { { u"seq"_s, std::clamp(record.seq, -LargestWhole, LargestWhole) },
        { u"salt"_s, hexOrNull(record.salt) }, { u"com"_s, hexOrNull(record.commitment) },
        { u"hash"_s, hexOrNull(record.link) } };
    const QString body = QString::fromUtf8(record.body);
    if (record.salt.isEmpty() && record.body.isEmpty())
        object.insert("body"_L1, QJsonValue());
    else if (canonicalJson(body) && body.toUtf8() == record.body)
        object.insert("body"_L1, body);
    else
        object.insert("bodyHex"_L1, hexOrNull(record.body)); // damaged: no text, but still evidence
    return line(object);
}

QByteArray exportCheckpoint(const QByteArray& body, const QByteArray& signature)
{
    return line({ { u"checkpoint"_s, QString::fromUtf8(body) }, { u"signature"_s, hexOrNull(signature) } });
}

QByteArray signedEnd(const ExportEnd& end)
{
    return line(footer(end)).chopped(1);
}

QByteArray exportFooter(const ExportEnd& end, const QByteArray& signature)
{
    QJsonObject object = footer(end);
    object.insert("signature"_L1, hexOrNull(signature));
    return line(object);
}

} // namespace candor::receipts
