#include "courier_bench.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const std::set<QString> Everything { u"necessary"_s, u"functionality"_s, u"experience"_s, u"measurement"_s,
    u"marketing"_s };

// A whole number of what was heard.
qsizetype heard(const CourierBench& bench, const QString& what)
{
    return std::ranges::count(bench.network.heard(), what);
}

const QString Write = u"POST /subjects"_s;
const QString Status = u"GET /status"_s;

} // namespace

// How a decision gets to its endpoint all the same, or stops where it must.
class CourierTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aLostAnswerMakesNoSecondRecord()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::LosesAnswer } };
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Queued);
        QVERIFY(bench.after(2s));
        QCOMPARE(bench.network.seen[0].body, bench.network.seen[1].body);
        QCOMPARE(bench.network.records.size(), std::size_t { 1 });
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void aLostAnswerToAGrantIsNotMistakenForSomebodyElse()
    {
        CourierBench bench;
        bench.network.script = { Said::code(404, "SUBJECT_NOT_FOUND"), { Said::How::LosesAnswer } };
        const ParcelId id = bench.decides(Measurement);
        QVERIFY(bench.rest());
        QVERIFY(bench.after(2s));
        QCOMPARE(bench.network.records.size(), std::size_t { 1 });
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    // The trap of c15t: it answers 200 with what was sent, and keeps what was there.
    void anotherWriteInTheSameMillisecondDoesNotSwallowADenial()
    {
        CourierBench bench;
        bench.network.wroteBySomebody(bench.shop().subjectId, bench.clock.now(), Everything);
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Superseded);
        QCOMPARE(bench.outbox.parcels[id].obstacle, Obstacle::Mismatch);
        QCOMPARE(bench.newest().state, ParcelState::Verified);
        QCOMPARE(bench.newest().givenAt, bench.outbox.parcels[id].givenAt + 1ms);
        QCOMPARE(bench.newest().covers, bench.outbox.parcels[id].covers);
        QVERIFY((bench.granted() == std::set { u"necessary"_s }));
        for (const Parcel& state : bench.outbox.log)
            QVERIFY(state.id != id || state.state != ParcelState::Verified); // never called delivered
    }

    void aNewerForeignGrantIsOverruled()
    {
        CourierBench bench;
        bench.network.wroteBySomebody(bench.shop().subjectId, bench.clock.now() + 1min, Everything);
        bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.newest().givenAt, bench.clock.now() + 1min + 1ms);
        QVERIFY((bench.granted() == std::set { u"necessary"_s }));
    }

    void whoeverWritesAgainAndAgainIsAnsweredEverMoreSlowly()
    {
        CourierBench bench;
        connect(bench.courier.get(), &sync::Courier::parcelChanged, this, [&bench](const Parcel& parcel) {
            if (parcel.state == ParcelState::Accepted)
                bench.network.wroteBySomebody(bench.shop().subjectId, parcel.givenAt + 5ms, Everything);
        });
        bench.decides({});
        QVERIFY(bench.rest());
        const qsizetype first = heard(bench, Write);
        QVERIFY(first <= 3);
        for (int i = 0; i < 60; ++i)
            QVERIFY(bench.after(1min));
        QVERIFY(heard(bench, Write) < 16);
        QCOMPARE(bench.newest().obstacle, Obstacle::Mismatch);
    }

    void aDenialWrittenBySomebodyElseTurnsAGrantIntoAQuestion()
    {
        CourierBench bench;
        const ParcelId id = bench.decides(Measurement);
        bench.network.wroteBySomebody(bench.shop().subjectId, bench.clock.now() + 1min, {});
        QVERIFY(bench.rest());
        QCOMPARE(heard(bench, Write), 0);
        QCOMPARE(bench.blocked.size(), std::size_t { 1 });
        QCOMPARE(bench.outbox.parcels[id].obstacle, Obstacle::Mismatch);
        bench.courier->deliverNow();
        QVERIFY(bench.rest());
        QCOMPARE(heard(bench, Write), 0); // this is no question of time

        bench.courier->deliverAgain(bench.shopId());
        QVERIFY(bench.rest());
        QCOMPARE(bench.newest().state, ParcelState::Verified);
        QVERIFY((bench.granted() == std::set { u"necessary"_s, u"measurement"_s }));
    }

    void aNewDecisionAfterAQuestionIsNewer()
    {
        CourierBench bench;
        bench.decides(Measurement);
        bench.network.wroteBySomebody(bench.shop().subjectId, bench.clock.now() + 1min, {});
        QVERIFY(bench.rest());
        bench.decides(Functionality);
        QVERIFY(bench.rest());
        QCOMPARE(bench.newest().state, ParcelState::Verified);
        QVERIFY((bench.granted() == std::set { u"necessary"_s, u"functionality"_s }));
    }

    void aServerThatLostEverythingIsToldAgain()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::TellsTheTruth }, Said::code(404, "SUBJECT_NOT_FOUND") };
        const ParcelId id = bench.decides({});
        QTRY_COMPARE(bench.network.seen.size(), std::size_t { 2 });
        bench.network.records.clear();
        QVERIFY(bench.rest());
        QVERIFY(bench.after(1min));
        QCOMPARE(bench.network.records.size(), std::size_t { 1 });
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void aTokenThatIsAskedForIsFetched()
    {
        CourierBench bench;
        bench.network.token = u"a.b.c"_s;
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.network.heard(), (std::vector { Write, u"GET /init"_s, Write, u"GET /subjects/*"_s }));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
        QCOMPARE(bench.outbox.parcels[id].attempts, 1);
        QVERIFY(bench.network.seen[2].body.contains("policySnapshotToken"));
        QVERIFY(!bench.outbox.parcels[id].body.contains("policySnapshotToken")); // the frozen bytes stay
    }

    void aTokenThatIsNeverRightStopsAfterTwo()
    {
        CourierBench bench;
        bench.network.token = u"a.b.c"_s;
        const Said refused = Said::code(409, "POLICY_SNAPSHOT_INVALID");
        const Said policy { Said::How::Answers, 200, R"({"jurisdiction":"NONE","policySnapshotToken":"x"})" };
        bench.network.script = { refused, policy, refused, policy, refused, policy, refused, policy };
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(heard(bench, Write), 3);
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Blocked);
        QCOMPARE(bench.blocked.size(), std::size_t { 1 });
    }

    void aPurposeThatIsNoLongerTakenDoesNotStopTheOthers()
    {
        CourierBench bench;
        bench.network.takes.erase(u"marketing"_s);
        const ParcelId id = bench.decides(Measurement);
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Superseded);
        QCOMPARE(bench.newest().state, ParcelState::Verified);
        QVERIFY(bench.newest().givenAt > bench.outbox.parcels[id].givenAt);
        QVERIFY(!bench.newest().purposes.contains(u"marketing"_s));
        QVERIFY((bench.granted() == std::set { u"necessary"_s, u"measurement"_s }));
        QCOMPARE(bench.shop().refusedPurposes, std::vector { u"marketing"_s });
    }

    void anEndpointThatRefusesWhatItListsIsNotAskedForever()
    {
        CourierBench bench;
        bench.network.script = { Said::code(400, "PURPOSE_NOT_ALLOWED") };
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Blocked);
        bench.courier->deliverNow();
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void whatTheServerAsksToWaitIsWaited()
    {
        CourierBench bench;
        bench.network.script = { Said::code(429).with("Retry-After", "3600") };
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[id].obstacle, Obstacle::ServerTrouble);
        QVERIFY(bench.after(3599s));
        QCOMPARE(heard(bench, Write), 1);
        QVERIFY(bench.after(1s));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void fiveFailuresAreFollowedByAKnock()
    {
        CourierBench bench;
        bench.network.script.assign(7, Said::code(503));
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        for (int i = 0; i < 6; ++i)
            QVERIFY(bench.after(1h));
        QCOMPARE(heard(bench, Write), 5);
        QCOMPARE(heard(bench, Status), 2);
        QVERIFY(bench.after(1h));
        QCOMPARE(heard(bench, Status), 3);
        QCOMPARE(heard(bench, Write), 6);
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void aLoginPageStopsEverythingUntilItIsGone()
    {
        CourierBench bench;
        Endpoint other = bench.shop();
        other.recipient = { FirstEndpointRecipient + 1 };
        other.url = u"https://news.example.com/c"_s;
        bench.outbox.endpoints[other.recipient] = other;
        bench.restart();
        bench.network.script.assign(4, Said::page());
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        const ParcelId second = bench.decides({}, other.recipient);
        QVERIFY(bench.rest());
        QCOMPARE(heard(bench, Write), 1); // the other one is not even tried with a choice
        QCOMPARE(bench.outbox.parcels[id].attempts, 0);
        QCOMPARE(bench.outbox.parcels[id].obstacle, Obstacle::NotTheEndpoint);
        for (int i = 0; i < 12; ++i)
            QVERIFY(bench.after(30s));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
        QCOMPARE(bench.outbox.parcels[second].state, ParcelState::Verified);
    }

    void anEndpointThatIsNoneDoesNotStopTheOthersForLong()
    {
        CourierBench bench;
        bench.decides({});
        bench.network.script = { Said::page() };
        QVERIFY(bench.rest());
        Endpoint other = bench.shop();
        other.recipient = { FirstEndpointRecipient + 1 };
        bench.outbox.endpoints[other.recipient] = other;
        const ParcelId id = bench.decides({}, other.recipient);
        for (int i = 0; i < 3; ++i)
            QVERIFY(bench.after(1min));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void silenceEndsAfterItsTime()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::Hangs } };
        const ParcelId id = bench.decides({});
        QTRY_COMPARE(bench.network.inFlight, 1);
        QCOMPARE(bench.alarm.at, std::optional(bench.clock.now() + 10s));
        QVERIFY(bench.after(10s));
        QCOMPARE(bench.network.inFlight, 0);
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Queued);
        QCOMPARE(bench.outbox.parcels[id].obstacle, Obstacle::Unreachable);
        QVERIFY(bench.after(2s));
        QCOMPARE(bench.outbox.parcels[id].state, ParcelState::Verified);
    }

    void anOlderWriteOfUnknownFateIsSettledByTheNewerOne()
    {
        CourierBench bench;
        bench.network.script = { { Said::How::LosesAnswer } };
        const ParcelId first = bench.decides({});
        QVERIFY(bench.rest());
        bench.clock.advance(1ms);
        const ParcelId second = bench.decides(Measurement);
        QVERIFY(bench.rest());
        QCOMPARE(bench.outbox.parcels[second].state, ParcelState::Verified);
        QCOMPARE(bench.outbox.parcels[first].state, ParcelState::Superseded);
        QVERIFY((bench.granted() == std::set { u"necessary"_s, u"measurement"_s }));
    }

    // Whatever happens on the way, in the end the endpoint has what was decided last, and nothing was shown
    // too early.
    void anyTroubleEndsInTheStateThatWasMeant()
    {
        const std::vector<Said> troubles { { Said::How::RefusesConnection }, { Said::How::LosesRequest },
            { Said::How::LosesAnswer }, Said::code(500), Said::code(503).with("Retry-After", "7"),
            Said::page(), Said::page(502), Said::code(422), Said::code(400, "HTTP_ERROR"),
            Said::code(404, "SUBJECT_NOT_FOUND") };
        quint32 seed = 7;
        const auto next
            = [&seed](std::size_t below) { return (seed = seed * 1664525 + 1013904223) / 65536 % below; };
        for (int round = 0; round < 60; ++round) {
            CourierBench bench;
            std::set<QString> meant;
            for (int i = 0; i < 6; ++i) {
                for (std::size_t n = next(4); n > 0; --n)
                    bench.network.script.push_back(troubles[next(troubles.size())]);
                const bool grants = next(2) == 0;
                meant = grants ? std::set { u"necessary"_s, u"measurement"_s } : std::set { u"necessary"_s };
                bench.decides(grants ? Measurement : std::vector<Category> {});
                if (next(3) == 0)
                    bench.restart();
                if (next(2) == 0)
                    QVERIFY(bench.after(Milliseconds { static_cast<qint64>(next(100000)) }));
            }
            for (int i = 0; i < 60 && bench.newest().state != ParcelState::Verified; ++i) {
                bench.courier->deliverNow();
                QVERIFY(bench.after(1h));
            }
            QCOMPARE(bench.newest().state, ParcelState::Verified);
            QVERIFY(bench.granted() == meant);
        }
    }
};

QTEST_GUILESS_MAIN(CourierTroubleTest)
#include "courier_trouble_test.moc"
