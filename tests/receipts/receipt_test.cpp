#include "canonical_json.h"
#include "kantara_receipt.h"
#include "made_receipt.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::receipts;
using namespace candor::test;

namespace {

const QByteArray Key(32, 'k');

QJsonObject recordIn(const QJsonObject& receipt)
{
    return receipt["dpv:hasRecordOfActivity"_L1][0].toObject();
}

QJsonObject statusIn(const QJsonObject& receipt)
{
    return recordIn(receipt)["dpv:hasConsentStatus"_L1][0].toObject();
}

} // namespace

class ReceiptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyChoiceHasItsState_data()
    {
        QTest::addColumn<Choice>("value");
        QTest::addColumn<Choice>("before");
        QTest::addColumn<QString>("state");
        using enum Choice;
        QTest::newRow("a yes") << Allow << Unset << u"dpv:ConsentGiven"_s;
        QTest::newRow("a yes after a no") << Allow << Deny << u"dpv:ConsentGiven"_s;
        QTest::newRow("a no") << Deny << Unset << u"dpv:ConsentRefused"_s;
        QTest::newRow("a no after a yes") << Deny << Allow << u"dpv:ConsentWithdrawn"_s;
        QTest::newRow("a yes taken back") << Unset << Allow << u"dpv:ConsentWithdrawn"_s;
        QTest::newRow("a no taken back") << Unset << Deny << u"dpv:ConsentUnknown"_s;
    }
    void everyChoiceHasItsState()
    {
        QFETCH(Choice, value);
        QFETCH(Choice, before);
        QFETCH(QString, state);
        const QJsonObject made = receipt(madeFacts(value, before), Key);
        const QJsonObject status = statusIn(made);
        if (value == Choice::Allow)
            QCOMPARE(status["@type"_L1].toArray(), (QJsonArray { state, u"dpv:ExpressedConsent"_s }));
        else
            QCOMPARE(status["@type"_L1].toString(), state);
        QCOMPARE(status["dpv:isIndicatedAtTime"_L1].toString(), u"2026-11-23T12:00:00.250Z"_s);
        QCOMPARE(status["dpv:isIndicatedBy"_L1].toString(), u"dpv:DataSubject"_s);
    }

    // consent-27560: what a record and a receipt must say, and what ours does not pretend to know.
    void recordAndReceiptHaveTheShapeOfTheStandard()
    {
        ReceiptFacts facts = madeFacts(Choice::Deny);
        facts.delivery = madeDelivery(ParcelState::Verified);
        const QJsonObject made = receipt(facts, Key);
        QCOMPARE(made["@type"_L1].toString(), u"dpv:ConsentReceipt"_s);
        QCOMPARE(made["dct:conformsTo"_L1].toString(), u"https://w3id.org/dpv/schema/dpv-27560#receipt"_s);
        QVERIFY(!QUuid(made["dct:identifier"_L1].toString()).isNull());
        QCOMPARE(made["@id"_L1].toString(), QString(u"urn:uuid:"_s + made["dct:identifier"_L1].toString()));
        QCOMPARE(made["dct:created"_L1].toString(), u"2026-11-23T12:00:09Z"_s);
        const QJsonObject record = recordIn(made);
        QCOMPARE(record["@type"_L1].toString(), u"dpv:ConsentRecord"_s);
        QCOMPARE(record["dct:conformsTo"_L1].toString(), u"https://w3id.org/dpv/schema/dpv-27560#record"_s);
        QCOMPARE(record["dct:identifier"_L1].toString(), u"0191a2b3-0000-4000-8000-000000000001"_s);
        QCOMPARE(record["dpv:hasDataController"_L1]["@id"_L1].toString(), u"https://fernandfable.example/"_s);
        QCOMPARE(record["dpv:hasProcess"_L1][0]["dpv:hasPersonalData"_L1]["dct:identifier"_L1].toString(),
            u"lookalikes"_s);
        QVERIFY(record["dpv:hasConsentControl"_L1].isObject());
        QCOMPARE_GE(record["dpv:hasAuthority"_L1].toArray().size(), 3);
        for (const auto unknown :
            { "dpv:hasStorageCondition"_L1, "dpv:hasJurisdiction"_L1, "dpv:hasRecipient"_L1 })
            QVERIFY(!record.contains(unknown));
        QVERIFY(!signedPart(made).contains("eu-gdpr"));
    }

    void theWordsThatWereShownAreThereWithTheirHash()
    {
        const ReceiptFacts facts = madeFacts(Choice::Allow);
        const QJsonObject notice = recordIn(receipt(facts, Key))["dpv:hasNotice"_L1].toObject();
        QCOMPARE(notice["dct:description"_L1].toString(), facts.event.shown.text);
        QCOMPARE(notice["dct:language"_L1].toString(), u"en"_s);
        QCOMPARE(notice["dct:hasVersion"_L1].toString(), u"0.1.0"_s);
        QCOMPARE(notice["candor:sha256"_L1].toString(),
            QString::fromLatin1(
                QCryptographicHash::hash(facts.event.shown.text.toUtf8(), QCryptographicHash::Sha256)
                    .toHex()));
        ReceiptFacts undo = facts;
        undo.event.shown = {};
        undo.event.cause = Cause::Undo;
        QVERIFY(!recordIn(receipt(undo, Key)).contains("dpv:hasNotice"_L1));
        QCOMPARE(statusIn(receipt(undo, Key))["dpv:hasIndicationMethod"_L1].toString(), u"Undo in Candor"_s);
    }

    void theEndpointsOwnIdsComeWithItsAnswer()
    {
        ReceiptFacts facts = madeFacts(Choice::Deny);
        QVERIFY(!recordIn(receipt(facts, Key)).contains("candor:delivery"_L1));
        facts.delivery = madeDelivery(ParcelState::Sending);
        const QString before = receipt(facts, Key)["dct:identifier"_L1].toString();
        QJsonObject delivery = recordIn(receipt(facts, Key))["candor:delivery"_L1].toObject();
        QCOMPARE(delivery["candor:state"_L1].toString(), u"sent"_s);
        QVERIFY(!delivery.contains("candor:consentId"_L1));
        QCOMPARE(delivery["candor:askedPurposes"_L1][0]["dct:identifier"_L1].toString(), u"marketing"_s);
        QCOMPARE(delivery["candor:askedPurposes"_L1][0]["candor:granted"_L1].toBool(true), false);
        facts.delivery = madeDelivery(ParcelState::Accepted);
        delivery = recordIn(receipt(facts, Key))["candor:delivery"_L1].toObject();
        QCOMPARE(delivery["candor:consentId"_L1].toString(), u"cns_1"_s);
        QCOMPARE(delivery["candor:policyId"_L1].toString(), u"pol_1"_s);
        QVERIFY(receipt(facts, Key)["dct:identifier"_L1].toString() != before); // it says something else now
    }

    void theSameFactsGiveTheSameBytesAndOneSpelling()
    {
        ReceiptFacts facts = madeFacts(Choice::Deny);
        facts.recipient.name = u"Zoe\u0308 & Co"_s; // a letter and its accent apart
        const QByteArray one = withSignature(receipt(facts, Key), QByteArray(64, 'x'));
        QCOMPARE(withSignature(receipt(facts, Key), QByteArray(64, 'x')), one);
        QVERIFY(one.endsWith('\n'));
        QVERIFY(parseCanonicalJson(one.chopped(1)));
        const QJsonObject read = QJsonDocument::fromJson(one).object();
        QCOMPARE(signedPart(read), signedPart(receipt(facts, Key)));
        QCOMPARE(read["candor:publicKey"_L1].toString(), QString::fromLatin1(Key.toHex()));
    }

    void aBodyThatIsNoTextInNfcLeavesAsBytes()
    {
        ReceiptFacts facts = madeFacts(Choice::Deny);
        facts.place.body = "{\"reason\":\"a\\n\xcc\x81\"}";
        const QJsonObject ledger = receipt(facts, Key)["candor:ledger"_L1].toObject();
        QCOMPARE(ledger["candor:bodyHex"_L1].toString(), QString::fromLatin1(facts.place.body.toHex()));
        QVERIFY(!ledger.contains("candor:body"_L1));
    }

    void noTwoRecipientsSeeTheSamePerson()
    {
        ReceiptFacts facts = madeFacts(Choice::Deny);
        const auto subject
            = [&] { return recordIn(receipt(facts, Key))["dpv:hasDataSubject"_L1]["@id"_L1].toString(); };
        const QString one = subject();
        facts.recipient.id = { 1002 };
        QVERIFY(subject() != one);
        QVERIFY(one.startsWith(u"urn:candor:subject:"_s));
    }

    void theFormOfKantaraHasEveryMemberItWants()
    {
        ReceiptFacts facts = madeFacts(Choice::Allow);
        facts.delivery = madeDelivery(ParcelState::Verified);
        const Result<QJsonObject> made = kantaraReceipt(facts, Key);
        QVERIFY(made);
        for (const auto member : { "version"_L1, "jurisdiction"_L1, "consentTimestamp"_L1,
                 "collectionMethod"_L1, "consentReceiptID"_L1, "piiPrincipalId"_L1, "piiControllers"_L1,
                 "services"_L1, "policyUrl"_L1, "sensitive"_L1, "spiCat"_L1 })
            QVERIFY2(made->contains(member), member.data());
        QCOMPARE((*made)["version"_L1].toString(), u"KI-CR-v1.1.0"_s);
        QCOMPARE((*made)["consentTimestamp"_L1].toInteger(), 1795435200);
        const QJsonObject purpose = (*made)["services"_L1][0]["purposes"_L1][0].toObject();
        for (const auto member : { "consentType"_L1, "purposeCategory"_L1, "piiCategory"_L1, "termination"_L1,
                 "thirdPartyDisclosure"_L1, "thirdPartyName"_L1 })
            QVERIFY2(purpose.contains(member), member.data());
        const QJsonObject controller = (*made)["piiControllers"_L1][0].toObject();
        for (const auto member : { "piiController"_L1, "contact"_L1, "address"_L1, "email"_L1, "phone"_L1 })
            QVERIFY2(controller.contains(member), member.data());
        QVERIFY(controller["address"_L1].isObject());
    }

    void theFormOfKantaraHasNoWordForNo()
    {
        for (const Choice value : { Choice::Deny, Choice::Unset })
            QCOMPARE(kantaraReceipt(madeFacts(value), Key).error().fault, Fault::Invalid);
    }
};

QTEST_GUILESS_MAIN(ReceiptTest)
#include "receipt_test.moc"
