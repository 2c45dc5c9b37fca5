#include "consent_server.h"
#include "courier.h"
#include "cutting_proxy.h"
#include "memory_outbox.h"
#include "network.h"
#include "snapshot.h"
#include "subject_id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <set>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define ARRIVES(expected) QTRY_VERIFY_WITH_TIMEOUT(desk.newest().state == ParcelState::expected, 60000)

namespace {

const std::vector<Category> Measurement { Category::Engagement };
const std::set<QString> OnlyNecessary { u"necessary"_s };
const std::set<QString> AlsoMeasurement { u"measurement"_s, u"necessary"_s };

// What the endpoint says of a subject, read without any of Candor's own code.
struct Listing {
    qsizetype records = 0;
    std::set<QString> granted; // by the newest
};

} // namespace

// A person, a real courier and a real network.
class Desk {
public:
    Desk(quint16 port, const Clock& clock)
        : m_clock(clock)
        , m_alarm(clock)
        , courier({ m_network.manager(), clock, outbox, m_alarm, [] { return 0.05; } })
    {
        shop().recipient = { FirstEndpointRecipient };
        shop().url = address(port);
        shop().domain = u"shop.example.com"_s;
        shop().purposes = usualPurposes();
        shop().subjectId = sync::newSubjectId();
        courier.setWork({ shop() }, {});
    }

    static QString address(quint16 port) { return u"http://127.0.0.1:"_s + QString::number(port); }
    Endpoint& shop() { return outbox.endpoints[{ FirstEndpointRecipient }]; }

    Parcel decides(const std::vector<Category>& allowed)
    {
        ConsentState state;
        for (const Category category : allowed)
            state.apply({ {}, {}, { shop().recipient, category }, Choice::Allow, Choice::Unset, {},
                Cause::Person, {}, {}, {}, {} });
        const Recipient recipient { shop().recipient, {}, {}, Channel::C15t, std::nullopt, shop().url };
        Parcel parcel
            = sync::snapshot(shop(), state, recipient, ++m_choices, m_clock.now(), QUuid::createUuid());
        shop().lastGivenAt = parcel.givenAt;
        parcel.id = outbox.nextId();
        outbox.parcels[parcel.id] = parcel;
        courier.parcelQueued(shop(), parcel);
        return parcel;
    }

    Parcel newest() const
    {
        std::vector<Parcel> all;
        for (const auto& [id, parcel] : outbox.parcels)
            all.push_back(parcel);
        return *sync::newest(all);
    }

    QJsonObject answerOf(QNetworkReply* started)
    {
        const std::unique_ptr<QNetworkReply> reply(started);
        if (!reply->isFinished())
            QSignalSpy(reply.get(), &QNetworkReply::finished).wait(30000);
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    Listing listed(quint16 port)
    {
        const QUrl url(address(port) + u"/subjects/"_s + shop().subjectId);
        Listing listing;
        QString newest;
        for (const QJsonValue& record :
            answerOf(m_network.manager().get(QNetworkRequest(url)))["consents"_L1].toArray()) {
            ++listing.records;
            if (record["givenAt"_L1].toString() < newest)
                continue;
            newest = record["givenAt"_L1].toString();
            const QStringList names = record["preferences"_L1].toObject().keys();
            listing.granted = { names.begin(), names.end() };
        }
        return listing;
    }

    // Somebody else writes on our subject, in the very same millisecond.
    void anotherWriterGrantsEverything(quint16 port, const Parcel& parcel)
    {
        QByteArray body = parcel.body;
        body.replace("false", "true");
        QNetworkRequest request(QUrl(address(port) + u"/subjects"_s));
        request.setRawHeader("Content-Type", "application/json");
        QVERIFY(answerOf(m_network.manager().post(request, body)).contains("consentId"_L1));
    }

private:
    const Clock& m_clock;
    sync::Network m_network;
    sync::TimerAlarm m_alarm;
    qint64 m_choices = 0;

public:
    MemoryOutbox outbox;
    sync::Courier courier;
};

// The courier against a real c15t server.
class EndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDenialIsStoredAndProven()
    {
        ConsentServer server;
        QVERIFY(server.start());
        Desk desk(server.port(), m_clock);
        const Parcel sent = desk.decides({});
        ARRIVES(Verified);
        QCOMPARE(desk.newest().id, sent.id);
        QCOMPARE(desk.listed(server.port()).granted, OnlyNecessary);
        const EndpointReceipt receipt = desk.newest().receipt;
        QCOMPARE(
            sync::consentIdOf({ desk.shop().subjectId, receipt.domainId, receipt.policyId, sent.givenAt }),
            receipt.consentId);
    }

    void aGrantAndItsWithdrawal()
    {
        ConsentServer server;
        QVERIFY(server.start());
        Desk desk(server.port(), m_clock);
        desk.decides(Measurement);
        ARRIVES(Verified);
        QCOMPARE(desk.listed(server.port()).granted, AlsoMeasurement);
        desk.decides({});
        ARRIVES(Verified);
        QCOMPARE(desk.listed(server.port()).granted, OnlyNecessary);
        QCOMPARE(desk.listed(server.port()).records, 2);
    }

    void aLostAnswerMakesNoSecondRecord()
    {
        ConsentServer server;
        QVERIFY(server.start());
        CuttingProxy proxy(server.port());
        proxy.answersToCut = 2;
        Desk desk(proxy.port(), m_clock);
        const Parcel sent = desk.decides(Measurement);
        ARRIVES(Verified);
        QCOMPARE(proxy.cut, 2);
        QCOMPARE(desk.newest().id, sent.id);
        QCOMPARE(desk.newest().body, sent.body);
        QCOMPARE(desk.listed(server.port()).records, 1);
    }

    void aServerThatIsKilledAndStartedAgainLosesNothing()
    {
        ConsentServer server;
        QVERIFY(server.start());
        Desk desk(server.port(), m_clock);
        desk.decides(Measurement);
        ARRIVES(Verified);
        server.kill();
        desk.decides({});
        QTRY_COMPARE_WITH_TIMEOUT(desk.newest().obstacle, Obstacle::Unreachable, 60000);
        QVERIFY(server.start());
        desk.courier.deliverNow();
        ARRIVES(Verified);
        QCOMPARE(desk.listed(server.port()).granted, OnlyNecessary);
        QCOMPARE(desk.listed(server.port()).records, 2);
    }

    void aServerThatIsDownAllTheTimeHearsTheLastWord()
    {
        ConsentServer server;
        QVERIFY(server.start());
        server.kill();
        Desk desk(server.port(), m_clock);
        for (int i = 0; i < 20; ++i)
            desk.decides(i % 2 == 0 ? std::vector<Category> {} : Measurement);
        QTRY_COMPARE_WITH_TIMEOUT(desk.newest().obstacle, Obstacle::Unreachable, 60000);
        QCOMPARE(desk.newest().state, ParcelState::Queued);
        QVERIFY(server.start());
        desk.courier.deliverNow();
        ARRIVES(Verified);
        QCOMPARE(desk.listed(server.port()).granted, AlsoMeasurement);
        QCOMPARE(desk.listed(server.port()).records, 1);
    }

    void aWriteInTheSameMillisecondDoesNotSwallowOurs()
    {
        ConsentServer server;
        QVERIFY(server.start());
        Desk desk(server.port(), m_clock);
        desk.courier.setOnline(false);
        const Parcel sent = desk.decides({});
        desk.anotherWriterGrantsEverything(server.port(), sent);
        desk.courier.setOnline(true);
        ARRIVES(Verified);
        QVERIFY(desk.newest().givenAt > sent.givenAt);
        QCOMPARE(desk.outbox.parcels[sent.id].state, ParcelState::Superseded);
        QCOMPARE(desk.listed(server.port()).granted, OnlyNecessary);
    }

    void aPurposeThatIsGoneDoesNotStopTheOthers()
    {
        ConsentServer server;
        QVERIFY(server.start());
        Desk desk(server.port(), m_clock);
        desk.decides({});
        ARRIVES(Verified);
        server.kill();
        QVERIFY(server.start({ { u"PURPOSES"_s, u"necessary,measurement"_s } }));
        desk.decides(Measurement);
        ARRIVES(Verified);
        QCOMPARE(desk.listed(server.port()).granted, AlsoMeasurement);
        QCOMPARE(desk.shop().refusedPurposes,
            (std::vector { u"experience"_s, u"functionality"_s, u"marketing"_s }));
    }

    void aTokenOfThePolicyIsFetched()
    {
        ConsentServer server;
        QVERIFY(server.start({ { u"SNAPSHOT_KEY"_s, u"a key that is long enough for a test"_s } }));
        Desk desk(server.port(), m_clock);
        const Parcel sent = desk.decides(Measurement);
        ARRIVES(Verified);
        QCOMPARE(desk.newest().id, sent.id);
    }

    void aServerWithATenantIsUnderstood()
    {
        ConsentServer server;
        QVERIFY(server.start({ { u"TENANT_ID"_s, u"tenant-7"_s } }));
        Desk desk(server.port(), m_clock);
        const Parcel sent = desk.decides(Measurement);
        ARRIVES(Verified);
        QCOMPARE(desk.newest().id, sent.id);
    }

    void aClockThatIsAnHourAheadDoesNotMatter()
    {
        ConsentServer server;
        QVERIFY(server.start());
        const FixedClock ahead(m_clock.now() + 1h);
        Desk desk(server.port(), ahead);
        desk.decides(Measurement);
        ARRIVES(Verified); // the server kept its own time instead
        desk.decides({});
        ARRIVES(Verified);
        QCOMPARE(desk.listed(server.port()).granted, OnlyNecessary);
        QVERIFY(std::chrono::abs(desk.shop().clockOffset + 1h) < 1min);
    }

    void aWrongAddressIsSaidToBeOne()
    {
        ConsentServer server;
        QVERIFY(server.start());
        Desk desk(server.port(), m_clock);
        desk.shop().url += u"/elsewhere"_s;
        desk.decides({});
        ARRIVES(Blocked);
        QCOMPARE(desk.newest().obstacle, Obstacle::WrongAddress);
    }

    void theServerIntroducesItself()
    {
        ConsentServer server;
        QVERIFY(server.start());
        Desk desk(server.port(), m_clock);
        QSignalSpy introduced(&desk.courier, &sync::Courier::introduced);
        desk.courier.probe(desk.shop());
        QVERIFY(introduced.wait(30000));
        const auto introduction = introduced[0][0].value<sync::Introduction>();
        QCOMPARE(introduction.obstacle, Obstacle::None);
        QCOMPARE(introduction.version, u"2.2.1"_s);
        QCOMPARE(introduction.policy.id, u"strict_opt_in"_s);
        QVERIFY(introduction.policy.strict);
        QCOMPARE(introduction.policy.purposes.size(), std::size_t { 5 });
    }

private:
    const SystemClock m_clock;
};

QTEST_GUILESS_MAIN(EndpointTest)
#include "endpoint_test.moc"
