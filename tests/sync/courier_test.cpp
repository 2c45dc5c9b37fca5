#include "courier_bench.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How a decision gets to its endpoint when nothing is wrong with the endpoint.
class CourierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDenialGoesAtOnceAndIsReadBack()
    {
        CourierBench bench;
        bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.heard(), (std::vector { u"POST /subjects"_s, u"GET /subjects/*"_s }));
    }

    void whatIsSentSaysNothingMoreThanTheChoice()
    {
        CourierBench bench;
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        const FakeEndpoint::Seen& write = bench.network.seen.front();
        QCOMPARE(write.body, bench.outbox.parcels[id].body);
        const QByteArray writeId = bench.outbox.parcels[id].writeId.toByteArray(QUuid::WithoutBraces);
        QCOMPARE(write.request.rawHeader("Idempotency-Key"), '"' + writeId + '"');
        QCOMPARE(write.request.rawHeader("User-Agent"), "Candor"_ba);
        QCOMPARE(write.request.rawHeader("Accept-Language"), "*"_ba);
        for (const char* name : { "Cookie", "Referer", "Origin", "Authorization" })
            QVERIFY(!write.request.hasRawHeader(name));
        using Request = QNetworkRequest;
        QCOMPARE(write.request.attribute(Request::RedirectPolicyAttribute).toInt(),
            int { Request::ManualRedirectPolicy });
        QCOMPARE(
            write.request.attribute(Request::CookieLoadControlAttribute).toInt(), int { Request::Manual });
        QCOMPARE(
            write.request.attribute(Request::CookieSaveControlAttribute).toInt(), int { Request::Manual });
        QCOMPARE(write.request.attribute(Request::CacheSaveControlAttribute).toBool(), false);
    }

    void everyStateIsStoredInOrderBeforeItIsShown()
    {
        CourierBench bench;
        std::vector<ParcelState> shown;
        connect(bench.courier.get(), &sync::Courier::parcelChanged, this, [&](const Parcel& parcel) {
            QCOMPARE(bench.outbox.parcels[parcel.id], parcel);
            shown.push_back(parcel.state);
            const bool isWritten = !bench.network.seen.empty();
            QCOMPARE(isWritten, parcel.state != ParcelState::Sending); // stored before anything leaves
        });
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        using enum ParcelState;
        QCOMPARE(shown, (std::vector { Sending, Accepted, Verified }));
        const Parcel parcel = bench.outbox.parcels[id];
        QCOMPARE(parcel.verifiedAt, bench.clock.now());
        QCOMPARE(parcel.receipt, (EndpointReceipt { bench.network.records[0].id, u"dom_1"_s, u"pol_1"_s }));
    }

    void aGrantWaitsForTheRead()
    {
        CourierBench bench;
        bench.decides(Measurement);
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.heard(),
            (std::vector { u"GET /subjects/*"_s, u"POST /subjects"_s, u"GET /subjects/*"_s }));
        QVERIFY((bench.granted() == std::set { u"necessary"_s, u"measurement"_s }));
        QCOMPARE(bench.newest().state, ParcelState::Verified);
    }

    void aRestrictionOfWhatWasVerifiedDoesNot()
    {
        CourierBench bench;
        bench.decides({ Category::Location, Category::Device, Category::Engagement });
        QVERIFY(bench.rest());
        bench.network.seen.clear();
        bench.clock.advance(1s);
        bench.decides(Measurement);
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.heard().front(), u"POST /subjects"_s);
        QCOMPARE(bench.newest().state, ParcelState::Verified);
    }

    void aChoiceMadeOfflineArrivesLater()
    {
        CourierBench bench;
        bench.network.unreachable = true;
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Queued);
        QCOMPARE(bench.outbox.parcels[id].obstacle, Obstacle::Unreachable);
        QCOMPARE(bench.alarm.at, std::optional(bench.clock.now() + 2s));

        bench.restart();
        bench.network.unreachable = false;
        QVERIFY(bench.after(1s));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Queued); // its time has not come
        QVERIFY(bench.after(1s));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
        QCOMPARE(bench.outbox.parcels[id].obstacle, Obstacle::None);
    }

    void theOfflineSwitchForbidsEveryConnection()
    {
        CourierBench bench;
        bench.courier->setOnline(false);
        bench.decides({});
        QVERIFY(bench.rest());
        bench.courier->deliverNow();
        QVERIFY(bench.rest());
        bench.courier->probe(bench.shop());
        QSignalSpy introduced(bench.courier.get(), &sync::Courier::introduced);
        QVERIFY(bench.rest());
        QCOMPARE(introduced.size(), 1);
        QVERIFY(bench.network.seen.empty());
        bench.courier->setOnline(true);
        QVERIFY(bench.rest());
        QCOMPARE(bench.newest().state, ParcelState::Verified);
    }

    void goingOfflineCutsWhatIsUnderWay()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::Hangs } };
        bench.decides({});
        QTRY_COMPARE(bench.network.inFlight, 1);
        bench.courier->setOnline(false);
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.inFlight, 0);
        QCOMPARE(bench.newest().state, ParcelState::Queued);
        QCOMPARE(bench.newest().attempts, 1);
    }

    void manyTogglesAreOneSnapshot()
    {
        CourierBench bench;
        bench.courier->setOnline(false);
        for (int i = 0; i < 500; ++i)
            bench.decides(i % 2 == 0 ? Measurement : Functionality); // all in one millisecond
        bench.courier->setOnline(true);
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.records.size(), std::size_t { 1 });
        QVERIFY((bench.granted() == std::set { u"necessary"_s, u"functionality"_s }));
        for (const auto& [id, parcel] : bench.outbox.parcels)
            QCOMPARE(parcel.state, id == bench.newest().id ? ParcelState::Verified : ParcelState::Superseded);
    }

    void neverTwoInFlightForOneEndpoint()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::Hangs } };
        bench.decides({});
        QTRY_COMPARE(bench.network.inFlight, 1);
        bench.decides({});
        bench.courier->deliverNow();
        bench.courier->probe(bench.shop());
        bench.courier->step();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(bench.network.seen.size(), std::size_t { 1 });
        QVERIFY(bench.after(10s));
        QVERIFY(bench.after(1h));
        QCOMPARE(bench.newest().state, ParcelState::Verified);
        QCOMPARE(bench.network.mostInFlight, 1);
    }

    void neverMoreThanFourInFlightInAll()
    {
        CourierBench bench;
        for (int i = 1; i < 9; ++i) {
            Endpoint more = bench.shop();
            more.recipient = { FirstEndpointRecipient + i };
            bench.outbox.endpoints[more.recipient] = more;
            bench.decides({}, more.recipient);
        }
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.mostInFlight, 4);
        for (const auto& [id, parcel] : bench.outbox.parcels)
            QCOMPARE(parcel.state, ParcelState::Verified);
    }

    void afterARestartInTheMiddleTheSameBytesGoAgain()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::HangsAfterStoring } };
        const ParcelId id = bench.decides({});
        QTRY_COMPARE(bench.network.inFlight, 1);
        bench.courier.reset(); // killed while the answer is on its way
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Sending);
        bench.restart();
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.seen[0].body, bench.network.seen[1].body);
        QCOMPARE(bench.network.records.size(), std::size_t { 1 });
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void afterARestartAnAcceptedParcelIsReadBack()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::TellsTheTruth }, { Said::How::Hangs } };
        const ParcelId id = bench.decides({});
        QTRY_COMPARE(bench.network.seen.size(), std::size_t { 2 });
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Accepted);
        bench.restart();
        QVERIFY(bench.rest());
        QCOMPARE(std::ranges::count(bench.network.heard(), u"POST /subjects"_s), 1);
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void whatCannotBeStoredIsNotSent()
    {
        CourierBench bench;
        QSignalSpy failed(bench.courier.get(), &sync::Courier::storingFailed);
        bench.outbox.failures = 1;
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(failed.size(), 1);
        QVERIFY(bench.network.seen.empty());
        QVERIFY(bench.after(1min));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void successThatCannotBeStoredIsNotShown()
    {
        CourierBench bench;
        bench.outbox.spared = 1;
        bench.outbox.failures = 1;
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Sending);
        QVERIFY(bench.after(1min));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
        QCOMPARE(bench.network.records.size(), std::size_t { 1 });
    }

    void givingTheSameWorkAgainChangesNothing()
    {
        CourierBench bench;
        bench.decides({});
        connect(bench.courier.get(), &sync::Courier::parcelChanged, &bench.outbox, [&bench] {
            std::vector<Parcel> parcels;
            for (const auto& [id, parcel] : bench.outbox.parcels)
                parcels.push_back(parcel);
            bench.courier->setWork(
                { bench.shop() }, parcels); // as a session does that reads everything again
        });
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.records.size(), std::size_t { 1 });
        QCOMPARE(bench.newest().state, ParcelState::Verified);
    }

    void anEndpointThatIsRemovedIsForgotten()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::Hangs } };
        bench.decides({});
        QTRY_COMPARE(bench.network.inFlight, 1);
        bench.courier->setWork({}, {});
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.inFlight, 0);
        QVERIFY(bench.after(1h));
        QCOMPARE(bench.network.seen.size(), std::size_t { 1 });
    }

    void anEndpointIntroducesItselfBeforeItIsStored()
    {
        CourierBench bench;
        bench.network.takes.erase(u"marketing"_s);
        Endpoint unknown = bench.shop();
        unknown.recipient = {};
        QSignalSpy introduced(bench.courier.get(), &sync::Courier::introduced);
        bench.courier->probe(unknown);
        QVERIFY(bench.rest());
        QCOMPARE(introduced.size(), 1);
        const auto introduction = introduced[0][0].value<sync::Introduction>();
        QCOMPARE(introduction.obstacle, Obstacle::None);
        QCOMPARE(introduction.version, u"2.2.1"_s);
        QCOMPARE(introduction.policy.id, u"strict_opt_in"_s);
        QVERIFY(!introduction.policy.purposes.contains(u"marketing"_s));
        QCOMPARE(bench.outbox.endpoints.size(), std::size_t { 1 });
    }

    void whatAnEndpointSaysOfItselfIsStored()
    {
        CourierBench bench;
        bench.network.takes.erase(u"marketing"_s);
        bench.courier->probe(bench.shop());
        QVERIFY(bench.rest());
        QCOMPARE(bench.shop().version, u"2.2.1"_s);
        QCOMPARE(bench.shop().refusedPurposes, std::vector { u"marketing"_s });
    }

    void aWrongClockIsLearned()
    {
        CourierBench bench;
        bench.network.script
            = { Said::code(503).with("Date", "Mon, 23 Nov 2026 13:00:00 GMT") }; // we say 12:00
        bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.shop().clockOffset, Milliseconds { 1h });
    }
};

QTEST_GUILESS_MAIN(CourierTest)
#include "courier_test.moc"
