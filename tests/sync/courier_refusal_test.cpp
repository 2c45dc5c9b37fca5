#include "courier_bench.h"

#include <QRegularExpression>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Where the courier stops, and where nothing may be sent at all.
class CourierRefusalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatNeedsAPersonIsBlocked_data()
    {
        QTest::addColumn<Said>("said");
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<ParcelState>("state");
        const auto row = [](const char* name, const Said& said, Obstacle obstacle,
                             ParcelState state = ParcelState::Blocked) {
            QTest::newRow(name) << said << obstacle << state;
        };
        row("unauthorized", Said::code(401), Obstacle::Unauthorized);
        row("wrong address", Said::code(404, "NOT_FOUND"), Obstacle::WrongAddress);
        row("bad certificate", { Said::How::FailsHandshake }, Obstacle::Insecure);
        row("moved to http", Said::code(301).with("Location", "http://shop.example.com/consent/subjects"),
            Obstacle::Insecure);
        row("sent to another host", Said::code(308).with("Location", "https://evil.example.com/subjects"),
            Obstacle::Insecure);
        row("sent to another port", Said::code(307).with("Location", "https://shop.example.com:444/subjects"),
            Obstacle::Insecure);
        row("moved within the host", Said::code(307).with("Location", "/new/subjects"),
            Obstacle::WrongAddress);
        row("never-ending answer", { Said::How::Answers, 200, QByteArray(5 * 1024 * 1024, ' ') },
            Obstacle::TooLarge);
        row("our own mistake", Said::code(400, "BAD"), Obstacle::PolicyRefused, ParcelState::Rejected);
    }
    void whatNeedsAPersonIsBlocked()
    {
        QFETCH(Said, said);
        QFETCH(Obstacle, obstacle);
        QFETCH(ParcelState, state);
        CourierBench bench;
        bench.network.script = { said };
        const ParcelId id = bench.decides({});
        QVERIFY(bench.rest());
        QVERIFY(bench.after(48h));
        QCOMPARE(bench.network.seen.size(), std::size_t { 1 }); // and no byte goes anywhere again
        QCOMPARE(bench.outbox.parcels[id].state, state);
        QCOMPARE(bench.outbox.parcels[id].obstacle, obstacle);
        QCOMPARE(bench.blocked.size(), std::size_t { 1 });
        bench.decides({}); // a new decision is tried
        QVERIFY(bench.rest());
        QCOMPARE(bench.newest().state, ParcelState::Verified);
    }

    void aReadMayFollowWithinTheSameOriginOnly()
    {
        CourierBench bench;
        const Said moved = Said::code(302).with("Location", "https://shop.example.com/consent/subjects/x");
        bench.decides(Measurement);
        bench.network.script = { moved, moved, Said::code(404, "SUBJECT_NOT_FOUND") };
        QVERIFY(bench.rest());
        QCOMPARE(bench.newest().state, ParcelState::Verified);

        CourierBench looping;
        looping.network.script.assign(50, moved);
        looping.decides(Measurement);
        QVERIFY(looping.rest());
        QCOMPARE(looping.network.seen.size(), std::size_t { 4 });
        QCOMPARE(looping.newest().state, ParcelState::Blocked);
    }

    void nothingIsSentToAPlainHost()
    {
        CourierBench bench;
        bench.shop().url = u"http://shop.example.com"_s;
        bench.restart();
        bench.decides({});
        QVERIFY(bench.rest());
        QVERIFY(bench.network.seen.empty());
        QCOMPARE(bench.newest().obstacle, Obstacle::Insecure);
    }
};

QTEST_GUILESS_MAIN(CourierRefusalTest)
#include "courier_refusal_test.moc"
