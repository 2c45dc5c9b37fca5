#include "limit_receipt.h"

#include "canonical_json.h"
#include "limit_body.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace candor::receipts {

namespace {

Recipient everyRecipient()
{
    return { {}, u"every"_s, u"Every recipient"_s, Channel::Manual, std::nullopt, {} };
}

} // namespace

QJsonObject limitReceipt(
    const LimitEvent& event, const QByteArray& storeId, const LedgerPlace& place, const QByteArray& publicKey)
{
    const QJsonObject body
        = parseCanonicalJson(place.body) ? parseCanonicalJson(place.body)->toObject() : QJsonObject();
    QJsonObject whole
        = receipt({ storeId, asChoice(event, place.body), everyRecipient(), place, std::nullopt }, publicKey);
    QJsonObject record = whole["dpv:hasRecordOfActivity"_L1][0].toObject();
    const QString topic = QString(idOf(event.subject));
    QJsonObject process = record["dpv:hasProcess"_L1][0].toObject();
    process.insert("dpv:hasPersonalData"_L1,
        QJsonObject { { u"@id"_s, QString(u"urn:candor:topic:"_s % topic) },
            { u"@type"_s, u"dpv:SensitivePersonalData"_s }, { u"dct:identifier"_s, topic } });
    record.insert("dpv:hasProcess"_L1, QJsonArray { process });
    record.insert("dpv:hasConsentControl"_L1,
        QJsonObject { { u"@type"_s, u"dpv:WithdrawConsent"_s },
            { u"dct:description"_s,
                u"A limit holds on the person's own device. It can be lifted there after its wait; a wish to lift it can be withdrawn at once."_s } });
    for (const auto member : { "step"_L1, "coolOffSeconds"_L1, "liftableAt"_L1 }) {
        if (const QJsonValue value = body[member]; !value.isUndefined())
            record.insert("candor:"_L1 + member, value);
    }
    whole.insert("dpv:hasRecordOfActivity"_L1, QJsonArray { record });
    QJsonObject context = whole["@context"_L1].toObject();
    context.insert("candor:liftableAt"_L1, context["candor:until"_L1]); // a time as well
    whole.insert("@context"_L1, context);
    return whole;
}

} // namespace candor::receipts
