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

} // namespace

QByteArray exportHeader(const QByteArray& storeId, Instant at)
{
    return line({ { u"format"_s, u"candor-ledger"_s }, { u"version"_s, 1 }, { u"exportedAt"_s, toIso(at) },
        { u"store"_s, QString::fromLatin1(storeId.toHex()) },
        { u"commitment"_s, u"SHA-256(0x01 | salt | body as UTF-8)"_s },
        { u"link"_s,
            u"SHA-256(0x02 | seq as 8 bytes big endian | link before, at first 32 zero bytes | commitment)"_s } });
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

QByteArray exportFooter(qint64 records, const QByteArray& link)
{
    return line({ { u"records"_s, records }, { u"head"_s, hexOrNull(link) } });
}

} // namespace candor::receipts
