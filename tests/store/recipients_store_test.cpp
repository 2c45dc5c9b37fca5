#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

Endpoint anEndpoint()
{
    Endpoint endpoint;
    endpoint.url = u"https://consent.example/api"_s;
    endpoint.domain = u"shop.example"_s;
    endpoint.purposes = { { Category::Interests, u"marketing"_s }, { Category::Device, u"functionality"_s } };
    endpoint.subjectId = u"sub_1"_s;
    endpoint.lastGivenAt = at(5);
    endpoint.clockOffset = Milliseconds { -1500 };
    endpoint.version = u"2.0"_s;
    endpoint.policy = u"pol_1"_s;
    endpoint.refusedPurposes = { u"measurement"_s, u"experience"_s };
    return endpoint;
}

} // namespace

class RecipientsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anEndpointIsKeptWhole()
    {
        StoreBench bench;
        Endpoint endpoint = anEndpoint();
        const Recipient added = *bench.store().recipients().addEndpoint(u"The Shop"_s, endpoint);
        QCOMPARE(added.id.value, FirstEndpointRecipient);
        QCOMPARE(added.key, u"the-shop"_s);
        QCOMPARE(added.name, u"The Shop"_s);
        QCOMPARE(added.channel, Channel::C15t);
        QCOMPARE(added.company, std::optional<Company>());
        QCOMPARE(added.endpoint, endpoint.url);
        endpoint.recipient = added.id;
        QVERIFY(bench.reopen());
        QCOMPARE(*bench.store().recipients().endpoint(added.id), endpoint);
        endpoint = Endpoint { added.id, u"https://new.example"_s, {}, { { Category::Work, u"x"_s } }, {},
            at(9), {}, {}, {}, {} };
        QVERIFY(bench.store().recipients().updateEndpoint(endpoint));
        QCOMPARE(bench.store().recipients().endpoints()->at(0), endpoint);
        QCOMPARE(bench.store().recipients().list()->at(0).endpoint, endpoint.url);
    }

    void keysAreWordsAndUnique()
    {
        StoreBench bench;
        const auto keyFor
            = [&bench](const QString& name) { return bench.store().recipients().addEndpoint(name, {})->key; };
        QCOMPARE(keyFor(u"Zoë's Shop!"_s), u"zoe-s-shop"_s);
        QCOMPARE(keyFor(u"zoe s shop"_s), u"zoe-s-shop-2"_s);
        QCOMPARE(keyFor(u"Google"_s), u"google-2"_s); // is the company's
        QCOMPARE(keyFor(u"***"_s), u"endpoint-2"_s);
        QCOMPARE(keyFor({}), u"endpoint-3"_s);
        QCOMPARE(keyFor(u"12"_s), u"12-2"_s); // would be an id
        QCOMPARE(keyFor(u"متجر الكتب"_s), u"متجر-الكتب"_s);
    }

    void aRecipientIsFoundByWhatAPersonTypes()
    {
        StoreBench bench;
        QVERIFY(bench.store().recipients().ensureCompany(Company::X));
        QVERIFY(bench.store().recipients().ensureCompany(Company::X));
        const Recipient shop = *bench.store().recipients().addEndpoint(u"The Shop"_s, anEndpoint());
        Recipients recipients = bench.store().recipients();
        QCOMPARE(*recipients.find(u"the-shop"), shop);
        QCOMPARE(*recipients.find(u"THE SHOP"), shop);
        QCOMPARE(*recipients.find(u"1000"), shop);
        QCOMPARE(*recipients.find(shop.id), shop);
        QCOMPARE(recipients.find(u"x")->company, std::optional(Company::X));
        QCOMPARE(recipients.find(u"shop").error().fault, Fault::NotFound);
        QCOMPARE(recipients.find(u"").error().fault, Fault::NotFound);
        QCOMPARE(recipients.list()->size(), std::size_t { 2 });
    }

    void aRemovedEndpointIsGoneButTheLedgerCanStillNameIt()
    {
        StoreBench bench;
        const Recipient shop = *bench.store().recipients().addEndpoint(u"Shop"_s, anEndpoint());
        ChoiceEvent event;
        event.id = QUuid::createUuid();
        event.key = { shop.id, Category::Work };
        event.value = Choice::Deny;
        Parcel parcel;
        parcel.writeId = QUuid::createUuid();
        parcel.recipient = shop.id;
        QVERIFY(bench.store().choices().set(event, 2));
        QVERIFY(bench.store().outbox().add(parcel));
        QVERIFY(bench.store().items().replaceCatalogue(shop.id, std::vector<Item>(3)));
        QVERIFY(bench.store().recipients().removeEndpoint(shop.id));
        QCOMPARE(bench.store().recipients().removeEndpoint(shop.id).error().fault, Fault::NotFound);
        QVERIFY(bench.store().recipients().list()->empty());
        QVERIFY(bench.store().recipients().endpoints()->empty());
        QVERIFY(bench.store().outbox().waiting()->empty());
        QVERIFY(bench.store().choices().load()->all().empty());
        QVERIFY(bench.store().items().catalogue(shop.id)->empty());
        QCOMPARE(bench.store().recipients().find(shop.id)->name, u"Shop"_s);
        QCOMPARE(bench.store().recipients().find(u"shop").error().fault, Fault::NotFound);
        QCOMPARE(bench.store().recipients().endpoint(shop.id).error().fault, Fault::NotFound);
        Endpoint gone = anEndpoint();
        gone.recipient = shop.id;
        QCOMPARE(bench.store().recipients().updateEndpoint(gone).error().fault, Fault::NotFound);
        const Recipient again = *bench.store().recipients().addEndpoint(u"Shop"_s, anEndpoint());
        QCOMPARE(again.key, u"shop"_s);
        QVERIFY(again.id != shop.id); // ids are never used again
    }
};

QTEST_GUILESS_MAIN(RecipientsStoreTest)
#include "recipients_store_test.moc"
