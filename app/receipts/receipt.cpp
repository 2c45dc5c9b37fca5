#include "receipt.h"

#include "canonical_json.h"
#include "hashing.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::receipts {

namespace {

constexpr int Contract
    = 1; // the version of what candor-cli prints: a receipt on its output and in a file is the same

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

// Any text as a string that canonical JSON takes.
QString clean(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
}

QString written(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonObject link(const QString& iri)
{
    return { { u"@id"_s, iri } };
}

QJsonObject asLink()
{
    return { { u"@type"_s, u"@id"_s } };
}

// Everything is defined here: reading a receipt needs no network.
QJsonObject context()
{
    const QJsonObject time { { u"@type"_s, u"http://www.w3.org/2001/XMLSchema#dateTime"_s } };
    return { { u"dpv"_s, u"https://w3id.org/dpv#"_s }, { u"dct"_s, u"http://purl.org/dc/terms/"_s },
        { u"rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s },
        { u"candor"_s, u"urn:candor:terms:"_s }, { u"contract"_s, u"candor:contract"_s },
        { u"dct:conformsTo"_s, asLink() }, { u"dct:created"_s, time }, { u"dpv:hasPurpose"_s, asLink() },
        { u"dpv:isIndicatedBy"_s, asLink() }, { u"dpv:isIndicatedAtTime"_s, time },
        { u"candor:acknowledgedAt"_s, time }, { u"candor:askedAt"_s, time }, { u"candor:until"_s, time } };
}

// The person, under a name that no two recipients share.
QString subjectOf(const ReceiptFacts& facts)
{
    const QByteArray name
        = "candor subject v1" + facts.storeId + QByteArray::number(facts.recipient.id.value);
    return u"urn:candor:subject:"_s % hex(vault::bytesOf(vault::sha256(name)).first(16));
}

QJsonObject controllerOf(const ReceiptFacts& facts)
{
    const QString& key = facts.recipient.key; // none any more for an endpoint that was removed
    QString iri
        = u"urn:candor:recipient:"_s % (key.isEmpty() ? QString::number(facts.recipient.id.value) : key);
    if (facts.delivery)
        iri = u"https://"_s % facts.delivery->domain % u'/';
    return { { u"@id"_s, iri }, { u"@type"_s, u"dpv:DataController"_s },
        { u"dct:title"_s, clean(facts.recipient.name) } };
}

QJsonObject noticeOf(const Wording& shown)
{
    const QString text = clean(shown.text);
    return { { u"@type"_s, u"dpv:ConsentNotice"_s }, { u"dct:description"_s, text },
        { u"dct:language"_s, clean(shown.language) }, { u"dct:hasVersion"_s, clean(shown.version) },
        { u"candor:sha256"_s, hex(vault::bytesOf(vault::sha256(text.toUtf8()))) } };
}

QString methodOf(Cause cause)
{
    switch (cause) {
    case Cause::Person:
        return u"Switch in Candor"_s;
    case Cause::Undo:
        return u"Undo in Candor"_s;
    case Cause::PauseOver:
        return u"End of a pause that was set in Candor"_s;
    case Cause::Restored:
        return u"Pause that was set in Candor, begun anew in a restored copy"_s;
    case Cause::CareMode:
        return u"Care mode in Candor"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject statusOf(const ChoiceEvent& event)
{
    const QLatin1String status = consentStatusOf(event);
    QJsonObject object { { u"dpv:isIndicatedAtTime"_s, toIso(event.at) },
        { u"dpv:isIndicatedBy"_s, u"dpv:DataSubject"_s },
        { u"dpv:hasIndicationMethod"_s, methodOf(event.cause) } };
    if (event.pause) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(event.pause->until - event.at).count();
        object.insert("dpv:hasDuration"_L1,
            QJsonObject { { u"@type"_s, u"dpv:TemporalDuration"_s },
                { u"rdf:value"_s, QString(u"PT"_s % QString::number(seconds) % u'S') } });
        object.insert("candor:until"_L1, toIso(event.pause->until));
        object.insert("candor:resumes"_L1, QString(idOf(event.pause->resumes)));
    }
    if (status == "dpv:ConsentGiven"_L1)
        object.insert("@type"_L1, QJsonArray { QString(status), u"dpv:ExpressedConsent"_s });
    else
        object.insert("@type"_L1, QString(status));
    return object;
}

QJsonObject withdrawalOf(const ReceiptFacts& facts)
{
    return { { u"@type"_s, u"dpv:WithdrawConsent"_s },
        { u"dct:description"_s,
            facts.recipient.channel == Channel::C15t
                ? u"At any time, with the same switch in Candor, which tells the recipient's consent endpoint."_s
                : u"At any time, on the recipient's own settings page; Candor records the choice."_s } };
}

// Where to complain, whoever is responsible: the person's country is not known here.
QJsonArray authorities()
{
    const auto authority = [](const QString& iri, const QString& title) {
        return QJsonObject { { u"@id"_s, iri }, { u"@type"_s, u"dpv:DataProtectionAuthority"_s },
            { u"dct:title"_s, title } };
    };
    return { authority(u"https://www.edpb.europa.eu/about-edpb/about-edpb/members_en"_s,
                 u"European Union and EEA: the authority of your country"_s),
        authority(u"https://ico.org.uk/make-a-complaint/"_s,
            u"United Kingdom: Information Commissioner's Office"_s),
        authority(u"https://cppa.ca.gov/webapplications/complaint"_s,
            u"California: California Privacy Protection Agency"_s),
        authority(u"https://globalprivacyassembly.org/"_s,
            u"Elsewhere: the members of the Global Privacy Assembly"_s) };
}

// What was asked of whom, and what they call it.
QJsonObject deliveryOf(const Delivery& delivery)
{
    const Parcel& parcel = delivery.parcel;
    QJsonArray purposes;
    for (const auto& [purpose, granted] : parcel.purposes)
        purposes.append(
            QJsonObject { { u"dct:identifier"_s, clean(purpose) }, { u"candor:granted"_s, granted } });
    const DeliveryState state = candor::deliveryOf(parcel.state);
    QJsonObject object { { u"candor:endpoint"_s, link(delivery.url) },
        { u"candor:state"_s, QString(idOf(state)) }, { u"candor:writeId"_s, written(parcel.writeId) },
        { u"candor:askedAt"_s, toIso(parcel.givenAt) }, { u"candor:askedPurposes"_s, purposes } };
    if (state >= DeliveryState::Acknowledged) {
        object.insert("candor:consentId"_L1, clean(parcel.receipt.consentId));
        object.insert("candor:domainId"_L1, clean(parcel.receipt.domainId));
        object.insert("candor:policyId"_L1, clean(parcel.receipt.policyId));
    }
    if (parcel.verifiedAt)
        object.insert("candor:acknowledgedAt"_L1, toIso(*parcel.verifiedAt));
    return object;
}

QJsonObject placeOf(const LedgerPlace& place)
{
    QJsonObject object { { u"candor:seq"_s, place.seq }, { u"candor:salt"_s, hex(place.salt) },
        { u"candor:before"_s, hex(place.before) }, { u"candor:link"_s, hex(place.link) } };
    const QString body = QString::fromUtf8(place.body);
    if (canonicalJson(body) && body.toUtf8() == place.body)
        object.insert("candor:body"_L1, body);
    else
        object.insert(
            "candor:bodyHex"_L1, hex(place.body)); // an escape before an accent is no NFC as a whole
    return object;
}

QJsonObject recordOf(const ReceiptFacts& facts)
{
    const QString category = QString(idOf(facts.event.key.category));
    QJsonObject record { { u"@id"_s, QString(u"urn:uuid:"_s % written(facts.event.id)) },
        { u"@type"_s, u"dpv:ConsentRecord"_s }, { u"dct:identifier"_s, written(facts.event.id) },
        { u"dct:conformsTo"_s, u"https://w3id.org/dpv/schema/dpv-27560#record"_s },
        { u"dpv:hasDataSubject"_s, link(subjectOf(facts)) },
        { u"dpv:hasDataController"_s, controllerOf(facts) },
        { u"dpv:hasProcess"_s,
            QJsonArray { QJsonObject { { u"@type"_s, u"dpv:Process"_s },
                { u"dpv:hasPurpose"_s, u"dpv:Personalisation"_s },
                { u"dpv:hasPersonalData"_s,
                    QJsonObject { { u"@id"_s, QString(u"urn:candor:category:"_s % category) },
                        { u"@type"_s, u"dpv:PersonalData"_s }, { u"dct:identifier"_s, category } } } } } },
        { u"dpv:hasConsentStatus"_s, QJsonArray { statusOf(facts.event) } },
        { u"dpv:hasConsentControl"_s, withdrawalOf(facts) }, { u"dpv:hasAuthority"_s, authorities() },
        { u"candor:choice"_s, QString(idOf(facts.event.value)) },
        { u"candor:choiceBefore"_s, QString(idOf(facts.event.before)) },
        { u"candor:cause"_s, QString(idOf(facts.event.cause)) } };
    if (!facts.event.shown.text.isEmpty())
        record.insert("dpv:hasNotice"_L1, noticeOf(facts.event.shown));
    if (facts.delivery)
        record.insert("candor:delivery"_L1, deliveryOf(*facts.delivery));
    return record;
}

// Another name whenever what it says has changed.
QUuid receiptIdOf(const ReceiptFacts& facts)
{
    QByteArray said = "receipt";
    if (facts.delivery)
        said += idOf(candor::deliveryOf(facts.delivery->parcel.state)).latin1()
            + facts.delivery->parcel.writeId.toRfc4122();
    return QUuid::createUuidV5(facts.event.id, said);
}

Instant createdOf(const ReceiptFacts& facts)
{
    if (!facts.delivery)
        return facts.event.at;
    const Parcel& parcel = facts.delivery->parcel;
    return std::max(facts.event.at, parcel.verifiedAt.value_or(parcel.givenAt));
}

} // namespace

QLatin1String consentStatusOf(const ChoiceEvent& event)
{
    switch (event.value) {
    case Choice::Allow:
        return "dpv:ConsentGiven"_L1;
    case Choice::Deny:
    case Choice::Pause:
        return event.before == Choice::Allow ? "dpv:ConsentWithdrawn"_L1 : "dpv:ConsentRefused"_L1;
    case Choice::Unset:
        return event.before == Choice::Allow ? "dpv:ConsentWithdrawn"_L1 : "dpv:ConsentUnknown"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject receipt(const ReceiptFacts& facts, const QByteArray& publicKey)
{
    const QString id = written(receiptIdOf(facts));
    return { { u"@context"_s, context() }, { u"@id"_s, QString(u"urn:uuid:"_s % id) },
        { u"@type"_s, u"dpv:ConsentReceipt"_s }, { u"contract"_s, Contract }, { u"dct:identifier"_s, id },
        { u"dct:conformsTo"_s, u"https://w3id.org/dpv/schema/dpv-27560#receipt"_s },
        { u"dct:created"_s, toIso(createdOf(facts)) },
        { u"dpv:hasRecordOfActivity"_s, QJsonArray { recordOf(facts) } },
        { u"candor:ledger"_s, placeOf(facts.place) }, { u"candor:device"_s, hex(facts.place.device) },
        { u"candor:publicKey"_s, hex(publicKey) } };
}

QByteArray signedPart(const QJsonObject& receipt)
{
    QJsonObject part = receipt;
    part.remove("candor:signature"_L1);
    const Result<QByteArray> bytes = canonicalJson(part);
    Q_ASSERT(bytes); // every string went through clean(), every number is small
    return *bytes;
}

QByteArray withSignature(QJsonObject receipt, const QByteArray& signature)
{
    receipt.insert("candor:signature"_L1, hex(signature));
    const Result<QByteArray> bytes = canonicalJson(receipt);
    Q_ASSERT(bytes);
    return *bytes + '\n';
}

} // namespace candor::receipts
