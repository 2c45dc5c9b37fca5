#include "verify.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace verify {

namespace {

QString stateFor(const QString& choice, const QString& before)
{
    if (choice == "allow"_L1)
        return u"dpv:ConsentGiven"_s;
    if (before == "allow"_L1)
        return u"dpv:ConsentWithdrawn"_s;
    return choice == "unset"_L1 ? u"dpv:ConsentUnknown"_s : u"dpv:ConsentRefused"_s;
}

// Whether the record says what the person's ledger says.
QString differenceBetween(const QJsonObject& record, const QJsonObject& body)
{
    const QJsonValue status = record["dpv:hasConsentStatus"_L1][0];
    const QJsonValue types = status["@type"_L1];
    const QString type = types.isArray() ? types[0].toString() : types.toString();
    const QJsonObject shown = body["shown"_L1].toObject();
    const QJsonObject notice = record["dpv:hasNotice"_L1].toObject();
    const QByteArray said = Hash().add(notice["dct:description"_L1].toString().toUtf8()).finish();
    const bool isLimit = body["type"_L1].toString() == "limit"_L1;
    if ((!isLimit && body["type"_L1].toString() != "choice"_L1)
        || record["dct:identifier"_L1] != body["id"_L1])
        return u"the receipt is about another choice than its ledger record"_s;
    if (record["candor:choice"_L1] != body["value"_L1]
        || record["candor:choiceBefore"_L1] != body["before"_L1]
        || record["candor:cause"_L1] != body["cause"_L1] || record["candor:step"_L1] != body["step"_L1]
        || record["candor:liftableAt"_L1] != body["liftableAt"_L1]
        || record["candor:coolOffSeconds"_L1] != body["coolOffSeconds"_L1]
        || type != stateFor(body["value"_L1].toString(), body["before"_L1].toString()))
        return u"the receipt says another choice than its ledger record"_s;
    if (status["dpv:isIndicatedAtTime"_L1] != body["at"_L1])
        return u"the receipt says another time than its ledger record"_s;
    if (record["dpv:hasProcess"_L1][0]["dpv:hasPersonalData"_L1]["dct:identifier"_L1]
        != body[isLimit ? "topic"_L1 : "category"_L1])
        return u"the receipt is about another category than its ledger record"_s;
    if (notice.isEmpty() != shown.isEmpty()
        || (!notice.isEmpty()
            && (notice["candor:sha256"_L1] != shown["sha256"_L1] || fromHex(shown["sha256"_L1]) != said)))
        return u"the words that were shown do not fit their hash"_s;
    return {};
}

} // namespace

Verdict checkReceipt(const QByteArray& line, QIODevice& rest, const QByteArray& key)
{
    if (!line.endsWith('\n') || !rest.atEnd())
        return { 0, u"a receipt is one line"_s, 0 };
    const std::optional<QJsonObject> receipt = readCanonical(line.chopped(1));
    if (!receipt)
        return { 0, u"not written as it was signed (RFC 8785)"_s, 0 };
    const QByteArray publicKey = fromHex((*receipt)["candor:publicKey"_L1]);
    if (!key.isEmpty() && key != publicKey)
        return { 0, u"signed with another key than the one given"_s, 0 };
    const QByteArray signature = fromHex((*receipt)["candor:signature"_L1]);
    if (!isSigned(publicKey, canonicalWithout(*receipt, "candor:signature"_L1), signature))
        return { 0, u"the signature does not fit"_s, 0 };

    const QJsonObject place = (*receipt)["candor:ledger"_L1].toObject();
    const QByteArray text = bodyIn(place, "candor:body"_L1);
    const QByteArray inside = commitment(fromHex(place["candor:salt"_L1]), text);
    const qint64 number = place["candor:seq"_L1].toInteger();
    if (link(number, fromHex(place["candor:before"_L1]), inside) != fromHex(place["candor:link"_L1]))
        return { 0, u"the ledger record does not fit its link"_s, number };
    const QJsonObject body = QJsonDocument::fromJson(text).object();
    if (body["device"_L1].toString() != (*receipt)["candor:device"_L1].toString())
        return { 0, u"the ledger record is of another device"_s, number };
    const QString different = differenceBetween((*receipt)["dpv:hasRecordOfActivity"_L1][0].toObject(), body);
    return { different.isEmpty() ? 1 : 0, different, different.isEmpty() ? 0 : number };
}

QByteArray nextLine(QIODevice& file)
{
    QByteArray line;
    while (line.size() < LongestLine && !line.endsWith('\n') && !file.atEnd())
        line += file.readLine(16 * 1024);
    return line;
}

Verdict check(QIODevice& file, const QByteArray& key)
{
    const QByteArray line = nextLine(file);
    const QJsonObject first = QJsonDocument::fromJson(line).object();
    if (first["@type"_L1].toString() == "dpv:ConsentReceipt"_L1)
        return checkReceipt(line, file, key);
    if (first["format"_L1].toString() == "candor-ledger"_L1)
        return checkLedger(line, file, key);
    return { 0, u"neither a receipt nor the export of a ledger"_s, 0 };
}

} // namespace verify
