#include "kantara_receipt.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace candor::receipts {

namespace {

const QString Unknown = u"not known to Candor"_s;

QJsonArray controllers(const ReceiptFacts& facts)
{
    QJsonObject controller { { u"piiController"_s, facts.recipient.name }, { u"onBehalf"_s, false },
        { u"contact"_s, Unknown }, { u"address"_s, QJsonObject() }, { u"email"_s, Unknown },
        { u"phone"_s, Unknown } };
    if (facts.delivery)
        controller.insert("piiControllerUrl"_L1, QString(u"https://"_s % facts.delivery->domain % u'/'));
    return { controller };
}

QJsonArray services(const ReceiptFacts& facts)
{
    const QJsonObject purpose { { u"purpose"_s, u"Personalization"_s }, { u"consentType"_s, u"EXPLICIT"_s },
        { u"purposeCategory"_s, QJsonArray { u"Personalized Experience"_s } },
        { u"piiCategory"_s, QJsonArray { QString(idOf(facts.event.key.category)) } },
        { u"primaryPurpose"_s, false }, { u"termination"_s, u"Until withdrawn"_s },
        // whether they pass it on is theirs to say: the cautious answer, and no name
        { u"thirdPartyDisclosure"_s, true }, { u"thirdPartyName"_s, Unknown } };
    return { QJsonObject {
        { u"service"_s, facts.recipient.name }, { u"purposes"_s, QJsonArray { purpose } } } };
}

} // namespace

Result<QJsonObject> kantaraReceipt(const ReceiptFacts& facts, const QByteArray& publicKey)
{
    if (facts.event.value != Choice::Allow)
        return Error { Fault::Invalid, u"the form of Kantara knows only consent that was given"_s };
    const auto seconds = std::chrono::floor<std::chrono::seconds>(facts.event.at).time_since_epoch().count();
    return QJsonObject { { u"version"_s, u"KI-CR-v1.1.0"_s }, { u"jurisdiction"_s, Unknown },
        { u"consentTimestamp"_s, qint64 { seconds } }, { u"collectionMethod"_s, u"Switch in Candor"_s },
        { u"consentReceiptID"_s, facts.event.id.toString(QUuid::WithoutBraces) },
        { u"publicKey"_s, QString::fromLatin1(publicKey.toHex()) },
        { u"language"_s, facts.event.shown.language.isEmpty() ? u"en"_s : facts.event.shown.language },
        { u"piiPrincipalId"_s,
            receipt(facts, publicKey)["dpv:hasRecordOfActivity"_L1][0]["dpv:hasDataSubject"_L1]["@id"_L1]
                .toString() },
        { u"piiControllers"_s, controllers(facts) }, { u"policyUrl"_s, Unknown },
        { u"services"_s, services(facts) }, { u"sensitive"_s, false }, { u"spiCat"_s, QJsonArray() } };
}

} // namespace candor::receipts
