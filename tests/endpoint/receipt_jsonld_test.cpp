#include "limit_body.h"
#include "limit_receipt.h"
#include "made_receipt.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::receipts;
using namespace candor::test;

namespace {

// What a JSON-LD processor that is not ours reads in a document; nothing when it refuses.
QByteArray statementsIn(const QByteArray& document)
{
    QProcess reader;
    reader.start(QStringLiteral(NQUADS), QStringList());
    reader.write(document);
    reader.closeWriteChannel();
    return reader.waitForFinished(120'000) && reader.exitCode() == 0 ? reader.readAllStandardOutput()
                                                                     : QByteArray();
}

} // namespace

class ReceiptJsonldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anIndependentProcessorReadsWhatAReceiptSays()
    {
        ReceiptFacts facts = madeFacts(Choice::Deny, Choice::Allow);
        facts.delivery = madeDelivery(ParcelState::Verified);
        const QByteArray said
            = statementsIn(withSignature(receipt(facts, QByteArray(32, 'k')), QByteArray(64, 'x')));
        const QByteArray record = "<urn:uuid:0191a2b3-0000-4000-8000-000000000001> ";
        for (const QByteArray& statement :
            std::initializer_list<QByteArray> { "<https://w3id.org/dpv#hasRecordOfActivity> " + record,
                record
                    + "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
                      "<https://w3id.org/dpv#ConsentRecord> .",
                record
                    + "<http://purl.org/dc/terms/conformsTo> <https://w3id.org/dpv/schema/dpv-27560#record> "
                      ".",
                record + "<https://w3id.org/dpv#hasDataController> <https://fernandfable.example/> .",
                "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/dpv#ConsentWithdrawn> .",
                "<https://w3id.org/dpv#isIndicatedAtTime> "
                "\"2026-11-23T12:00:00.250Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .",
                "<https://w3id.org/dpv#isIndicatedBy> <https://w3id.org/dpv#DataSubject> .",
                "<https://w3id.org/dpv#hasPurpose> <https://w3id.org/dpv#Personalisation> .",
                "<urn:candor:terms:consentId> \"cns_1\" ." })
            QVERIFY2(said.contains(statement), QByteArray(statement + " is not in\n" + said).constData());
    }

    void anIndependentProcessorReadsWhatTheReceiptOfALimitSays()
    {
        const LimitEvent event { QUuid(u"0191a2b3-0000-4000-8000-000000000001"_s),
            QUuid(u"0191a2b3-0000-4000-8000-000000000002"_s), SensitiveTopic::Gambling, LimitStep::AskToLift,
            {}, false, *instantFromIso(u"2026-11-23T12:00:00Z"), Cause::Person, {} };
        const ReceiptFacts facts = madeFacts(Choice::Deny);
        LedgerPlace place = facts.place;
        place.body = limitBody(event, Limit {}, QByteArray(16, 'd'));
        const QByteArray said = statementsIn(withSignature(
            limitReceipt(event, facts.storeId, place, QByteArray(32, 'k')), QByteArray(64, 'x')));
        for (const QByteArray& statement : std::initializer_list<QByteArray> {
                 "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/dpv#ConsentRefused> .",
                 "<urn:candor:topic:gambling> <http://purl.org/dc/terms/identifier> \"gambling\" .",
                 "<urn:candor:topic:gambling> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
                 "<https://w3id.org/dpv#SensitivePersonalData> .",
                 "<urn:candor:terms:step> \"ask-to-lift\" .",
                 "<urn:candor:terms:liftableAt> "
                 "\"2026-11-24T12:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> ." })
            QVERIFY2(said.contains(statement), QByteArray(statement + " is not in\n" + said).constData());
    }

    void theProcessorRefusesWhatMeansNothing()
    {
        QJsonObject made = receipt(madeFacts(Choice::Allow), QByteArray(32, 'k'));
        made.insert("nonsense"_L1, 1);
        QVERIFY(statementsIn(withSignature(made, {})).isEmpty());
        made.remove("nonsense"_L1);
        made.insert("@context"_L1, u"https://w3id.org/dpv/elsewhere.jsonld"_s);
        QVERIFY(statementsIn(withSignature(made, {})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReceiptJsonldTest)
#include "receipt_jsonld_test.moc"
