#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

Parcel aParcel(qint64 second, RecipientId recipient = { 1000 })
{
    Parcel parcel;
    parcel.writeId = QUuid::createUuid();
    parcel.recipient = recipient;
    parcel.givenAt = at(second);
    parcel.body = QByteArray("{\"x\":\0\xff}", 8);
    parcel.purposes = { { u"marketing"_s, false }, { u"necessary"_s, true } };
    parcel.covers = 7;
    parcel.grants = true;
    parcel.nextAttempt = at(second);
    return parcel;
}

} // namespace

class OutboxStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aParcelSurvivesARestartAsItWas()
    {
        StoreBench bench;
        Parcel parcel = aParcel(1);
        parcel.id = *bench.store().outbox().add(parcel);
        QVERIFY(bench.reopen());
        QCOMPARE(*bench.store().outbox().waiting(), std::vector { parcel });
        parcel.state = ParcelState::Verified;
        parcel.attempts = 3;
        parcel.nextAttempt = at(99);
        parcel.obstacle = Obstacle::ServerTrouble;
        parcel.receipt = { u"c"_s, u"d"_s, u"p"_s };
        parcel.verifiedAt = at(100);
        QVERIFY(bench.store().outbox().update(parcel));
        QCOMPARE(*bench.store().outbox().all({ 1000 }), std::vector { parcel });
        QVERIFY(bench.store().outbox().waiting()->empty());
    }

    void theSnapshotItselfIsFrozen()
    {
        StoreBench bench;
        const Parcel parcel = aParcel(1);
        Parcel changed = parcel;
        changed.id = *bench.store().outbox().add(parcel);
        changed.body = "other";
        changed.purposes.clear();
        changed.givenAt = at(50);
        QVERIFY(bench.store().outbox().update(changed));
        const Parcel read = bench.store().outbox().all({ 1000 })->at(0);
        QCOMPARE(read.body, parcel.body);
        QCOMPARE(read.purposes, parcel.purposes);
        QCOMPARE(read.givenAt, parcel.givenAt);
    }

    void whatIsNotAtItsEndWaitsInOrder()
    {
        StoreBench bench;
        std::vector<ParcelId> waiting;
        qint64 second = 0;
        for (const ParcelState state :
            { ParcelState::Queued, ParcelState::Sending, ParcelState::Accepted, ParcelState::Verified,
                ParcelState::Blocked, ParcelState::Rejected, ParcelState::Superseded }) {
            Parcel parcel = aParcel(++second);
            parcel.state = state;
            const ParcelId id = *bench.store().outbox().add(parcel);
            if (state < ParcelState::Verified || state == ParcelState::Blocked)
                waiting.push_back(id);
        }
        std::vector<ParcelId> read;
        for (const Parcel& parcel : *bench.store().outbox().waiting())
            read.push_back(parcel.id);
        QCOMPARE(read, waiting);
        QCOMPARE(bench.store().outbox().all({ 1000 })->size(), std::size_t { 7 });
        QVERIFY(bench.store().outbox().all({ 1001 })->empty());
    }

    void aSnapshotGivenNoLaterThanTheLastIsAMistake()
    {
        StoreBench bench;
        QVERIFY(bench.store().outbox().add(aParcel(5)));
        QCOMPARE(bench.store().outbox().add(aParcel(5)).error().fault, Fault::Internal);
        QCOMPARE(bench.store().outbox().add(aParcel(4)).error().fault, Fault::Internal);
        QVERIFY(bench.store().outbox().add(aParcel(4, { 1001 })));
        QVERIFY(bench.store().outbox().add(aParcel(6)));
    }

    void onlyWhatWasNeverTriedIsSuperseded()
    {
        StoreBench bench;
        Parcel tried = aParcel(1);
        tried.attempts = 1;
        const ParcelId first = *bench.store().outbox().add(tried);
        QVERIFY(bench.store().outbox().add(aParcel(2)));
        const ParcelId other = *bench.store().outbox().add(aParcel(3, { 1001 }));
        QVERIFY(bench.store().outbox().supersedeUntried({ 1000 }));
        const std::vector<Parcel> waiting = *bench.store().outbox().waiting();
        QCOMPARE(waiting.size(), std::size_t { 2 });
        QCOMPARE(waiting[0].id, first);
        QCOMPARE(waiting[1].id, other);
        QCOMPARE(bench.store().outbox().all({ 1000 })->at(1).state, ParcelState::Superseded);
    }

    void aParcelThatIsNotThereIsNotUpdated()
    {
        StoreBench bench;
        QCOMPARE(bench.store().outbox().update(aParcel(1)).error().fault, Fault::NotFound);
    }
};

QTEST_GUILESS_MAIN(OutboxStoreTest)
#include "outbox_store_test.moc"
