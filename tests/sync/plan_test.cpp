#include "plan.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::sync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant Now { 1795448747000ms };

// Parcel n covers n choices and was made n seconds before now's last minute.
Parcel parcel(qint64 n, ParcelState state, bool grants = false)
{
    Parcel made;
    made.id = { n };
    made.covers = n;
    made.givenAt = Now - 1min + Milliseconds { n * 1000 };
    made.state = state;
    made.grants = grants;
    made.purposes = { { u"necessary"_s, true }, { u"marketing"_s, grants } };
    made.attempts = state == ParcelState::Queued ? 0 : 1;
    return made;
}

Parcel due(Parcel made, Instant at)
{
    made.nextAttempt = at;
    return made;
}

using Parcels = std::vector<Parcel>;

} // namespace

Q_DECLARE_METATYPE(candor::sync::NextStep)

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNextStepFollowsFromTheParcels_data()
    {
        QTest::addColumn<Parcels>("parcels");
        QTest::addColumn<NextStep>("step");
        const auto row = [](const char* name, const Parcels& parcels, NextStep step) {
            QTest::newRow(name) << parcels << step;
        };
        using enum ParcelState;
        row("nothing to do", {}, Rest {});
        row("a restriction goes at once", { parcel(1, Queued) }, Deliver { { 1 } });
        row("a grant waits for a read", { parcel(1, Queued, true) }, ReadFirst { { 1 } });
        row("what was granted before needs no read", { parcel(1, Verified, true), parcel(2, Queued, true) },
            Deliver { { 2 } });
        row("what was denied before needs one", { parcel(1, Verified), parcel(2, Queued, true) },
            ReadFirst { { 2 } });
        row("what was only accepted proves nothing", { parcel(1, Accepted, true), parcel(2, Queued, true) },
            ReadFirst { { 2 } });
        row("found in sending: the same again", { parcel(1, Sending) }, Deliver { { 1 } });
        row("accepted is not proof", { parcel(1, Accepted) }, Verify { { 1 } });
        row("not yet", { due(parcel(1, Queued), Now + 5s) }, Wait { Now + 5s });
        row("just now", { due(parcel(1, Queued), Now) }, Deliver { { 1 } });
        row("the newest first", { parcel(2, Queued), parcel(1, Sending) }, Deliver { { 2 } });
        row("the newest waits: the older do not overtake",
            { parcel(1, Sending), due(parcel(2, Queued), Now + 1s) }, Wait { Now + 1s });
        row("verified is the end", { parcel(1, Verified) }, Rest {});
        row("an older one behind it as well", { parcel(1, Sending), parcel(2, Verified) }, Rest {});
        row("blocked needs a person", { parcel(1, Blocked) }, Rest {});
        row("after a rejected one no older goes", { parcel(1, Sending), parcel(2, Rejected) }, Rest {});
        row("superseded ones do not count", { parcel(1, Queued), parcel(2, Superseded) },
            WriteAnew { { 1 } });
        Parcel sameTime = parcel(2, Queued);
        sameTime.givenAt = parcel(1, Sending).givenAt;
        row("two in one millisecond", { parcel(1, Sending), sameTime }, WriteAnew { { 2 } });
    }
    void theNextStepFollowsFromTheParcels()
    {
        QFETCH(Parcels, parcels);
        QFETCH(NextStep, step);
        QVERIFY(nextStep(parcels, {}, Now) == step);
        std::ranges::reverse(parcels);
        QVERIFY(nextStep(parcels, {}, Now) == step);
    }

    void aReadCountsForOneParcel()
    {
        Contact contact;
        contact.readFor = { 1 };
        QVERIFY(nextStep(Parcels { parcel(1, ParcelState::Queued, true) }, contact, Now)
            == NextStep(Deliver { { 1 } }));
        QVERIFY(nextStep(Parcels { parcel(2, ParcelState::Queued, true) }, contact, Now)
            == NextStep(ReadFirst { { 2 } }));
    }

    void fiveFailuresInARowAskForASignOfLife()
    {
        Contact contact;
        contact.failures = 4;
        QVERIFY(nextStep(Parcels { parcel(1, ParcelState::Queued) }, contact, Now)
            == NextStep(Deliver { { 1 } }));
        contact.failures = 5;
        QVERIFY(nextStep(Parcels { parcel(1, ParcelState::Queued) }, contact, Now) == NextStep(Probe {}));
        QVERIFY(nextStep(Parcels { due(parcel(1, ParcelState::Queued), Now + 1s) }, contact, Now)
            == NextStep(Wait { Now + 1s }));
        QVERIFY(nextStep(Parcels { parcel(1, ParcelState::Verified) }, contact, Now) == NextStep(Rest {}));
    }

    void aSuspectIsOnlyProbed()
    {
        Contact contact;
        contact.suspect = true;
        contact.probeAt = Now + 1min;
        QVERIFY(nextStep(Parcels { parcel(1, ParcelState::Queued) }, contact, Now)
            == NextStep(Wait { Now + 1min }));
        QVERIFY(
            nextStep(Parcels { parcel(1, ParcelState::Queued) }, contact, Now + 1min) == NextStep(Probe {}));
    }

    void needlessParcelsAreNamed()
    {
        using enum ParcelState;
        const auto ids = [](const Parcels& parcels) { return overtaken(parcels); };
        using Ids = std::vector<ParcelId>;
        QCOMPARE(ids({ parcel(1, Queued) }), Ids());
        QCOMPARE(ids({ parcel(1, Queued), parcel(2, Queued) }), (Ids { { 1 } }));
        QCOMPARE(ids({ parcel(1, Sending), parcel(2, Queued) }),
            Ids()); // may have arrived: settled by the newer one's read
        QCOMPARE(ids({ parcel(1, Sending), parcel(2, Verified) }), (Ids { { 1 } }));
        QCOMPARE(ids({ parcel(1, Accepted), parcel(2, Verified) }), (Ids { { 1 } }));
        QCOMPARE(ids({ parcel(1, Blocked), parcel(2, Queued) }), (Ids { { 1 } }));
        QCOMPARE(ids({ parcel(1, Verified), parcel(2, Queued) }), Ids());
    }

    void delaysDoubleUpToAnHour_data()
    {
        QTest::addColumn<qint64>("attempts");
        QTest::addColumn<double>("random");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("none yet") << qint64 { 0 } << 0.5 << qint64 { 1000 };
        QTest::newRow("first") << qint64 { 1 } << 0.5 << qint64 { 2000 };
        QTest::newRow("third") << qint64 { 3 } << 0.25 << qint64 { 4000 };
        QTest::newRow("tenth") << qint64 { 10 } << 0.5 << qint64 { 1024000 };
        QTest::newRow("eleventh") << qint64 { 11 } << 0.5 << qint64 { 1800000 };
        QTest::newRow("thousandth") << qint64 { 1000 } << 0.999 << qint64 { 3596400 };
        QTest::newRow("damaged count") << qint64 { -7 } << 0.5 << qint64 { 1000 };
        QTest::newRow("luck") << qint64 { 8 } << 0.0 << qint64 { 0 };
    }
    void delaysDoubleUpToAnHour()
    {
        QFETCH(qint64, attempts);
        QFETCH(double, random);
        QFETCH(qint64, milliseconds);
        QCOMPARE(retryDelay(attempts, random), Milliseconds { milliseconds });
    }

    void troubleDecidesWhatBecomesOfAParcel()
    {
        using enum ParcelState;
        const auto afterwards
            = [](Trouble trouble, ParcelState state) { return after(trouble, parcel(1, state), Now, 0.5); };

        const Parcel retried = afterwards({ Remedy::Retry, Obstacle::Unreachable, {} }, Sending);
        QCOMPARE(retried.state, Queued);
        QCOMPARE(retried.obstacle, Obstacle::Unreachable);
        QCOMPARE(retried.attempts, 1);
        QCOMPARE(retried.nextAttempt, Now + 2s);
        QCOMPARE(retried.body, parcel(1, Sending).body);

        QCOMPARE(afterwards({ Remedy::Retry, Obstacle::ServerTrouble, 90s }, Sending).nextAttempt, Now + 90s);
        QCOMPARE(afterwards({ Remedy::Retry, Obstacle::ServerTrouble, {} }, Accepted).state, Accepted);

        const Parcel suspected = afterwards({ Remedy::Probe, Obstacle::NotTheEndpoint, {} }, Sending);
        QCOMPARE(suspected.state, Queued);
        QCOMPARE(suspected.attempts, 0);

        QCOMPARE(afterwards({ Remedy::Block, Obstacle::Insecure, {} }, Sending).state, Blocked);
        QCOMPARE(afterwards({ Remedy::Reject, Obstacle::PolicyRefused, {} }, Sending).state, Rejected);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
