#include "sample_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace candor;
using namespace candor::session;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const ChoiceKey Viewing { { FirstEndpointRecipient }, Category::Viewing };

QJsonObject recordIn(const Result<QByteArray>& receipt)
{
    return QJsonDocument::fromJson(*receipt).object()["dpv:hasRecordOfActivity"_L1][0].toObject();
}

} // namespace

class DeskReceiptsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::optional<Desk> m_desk;

    QUuid chosen(Choice choice, const Wordings& shown = {})
    {
        return m_desk->apply({ { Viewing, choice } }, u"enough"_s, shown)->choices.front().id;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk.reset();
        const QString folder = m_dir.filePath(QUuid::createUuid().toString(QUuid::Id128));
        m_desk = *Desk::create(folder, aKeyFile(), m_clock);
        QVERIFY(addSampleShop(*m_desk));
    }

    void everyChoiceHasItsReceiptAndItIsTheSameEveryTime()
    {
        const QUuid yes
            = chosen(Choice::Allow, { { Viewing, { u"Fern may use: Viewing"_s, u"en"_s, u"1"_s } } });
        const QUuid no = chosen(Choice::Deny);
        const Result<QByteArray> receipt = m_desk->receipt(yes);
        QVERIFY(receipt);
        m_clock.advance(std::chrono::hours { 5 });
        QCOMPARE(*m_desk->receipt(yes), *receipt);
        QCOMPARE(recordIn(receipt)["dct:identifier"_L1].toString(), yes.toString(QUuid::WithoutBraces));
        QCOMPARE(recordIn(receipt)["dpv:hasNotice"_L1]["dct:description"_L1].toString(),
            u"Fern may use: Viewing"_s);
        QCOMPARE(recordIn(m_desk->receipt(no))["dpv:hasConsentStatus"_L1][0]["@type"_L1].toString(),
            u"dpv:ConsentWithdrawn"_s);
        QVERIFY(m_desk->kantaraReceipt(yes));
        QCOMPARE(m_desk->kantaraReceipt(no).error().fault, Fault::Invalid);
        QCOMPARE(m_desk->receipt(QUuid::createUuid()).error().fault, Fault::NotFound);
    }

    void whatTakesAChoiceBackHasAReceiptToo()
    {
        chosen(Choice::Allow);
        const QUuid undo = m_desk->undo()->choices.front().id;
        const QJsonObject record = recordIn(m_desk->receipt(undo));
        QCOMPARE(record["candor:cause"_L1].toString(), u"undo"_s);
        QCOMPARE(record["dpv:hasConsentStatus"_L1][0]["@type"_L1].toString(), u"dpv:ConsentWithdrawn"_s);
    }

    void theReceiptNamesTheWriteThatCarriedTheChoice()
    {
        const QUuid yes = chosen(Choice::Allow);
        Parcel first = m_desk->parcels()->front();
        first.state = ParcelState::Verified;
        first.receipt = { u"cns_1"_s, u"dom_1"_s, u"pol_1"_s };
        first.verifiedAt = m_clock.now();
        QVERIFY(m_desk->saveParcel(first));
        const QUuid no = chosen(Choice::Deny);
        QCOMPARE(recordIn(m_desk->receipt(yes))["candor:delivery"_L1]["candor:consentId"_L1].toString(),
            u"cns_1"_s);
        const QJsonObject waiting = recordIn(m_desk->receipt(no))["candor:delivery"_L1].toObject();
        QCOMPARE(waiting["candor:state"_L1].toString(), u"saved"_s);
        QVERIFY(!waiting.contains("candor:consentId"_L1));
    }

    void aReceiptOutlivesItsEndpoint()
    {
        const QUuid yes = chosen(Choice::Allow);
        QVERIFY(m_desk->removeEndpoint(Viewing.recipient));
        QVERIFY(!recordIn(m_desk->receipt(yes)).contains("candor:delivery"_L1));
    }
};

QTEST_GUILESS_MAIN(DeskReceiptsTest)
#include "desk_receipts_test.moc"
