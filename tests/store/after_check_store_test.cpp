#include "identity.h"
#include "store_bench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

constexpr qint64 No = 1000; // second of the refusal

Claim place()
{
    return { Role::Inferred, Category::Location, u"Places"_s, u"Brindle Quay"_s, false };
}

ImportSummary head(qint64 broughtAt, std::optional<qint64> reaches)
{
    ImportSummary head = aHead();
    head.importedAt = at(broughtAt);
    if (reaches) {
        head.from = at(0);
        head.to = at(*reaches);
    }
    return head;
}

} // namespace

class AfterCheckStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void adsShownAfterTheRefusalAreCountedByWhatMatchedThem()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(),
            { anAd(u"1"_s, No - 1, { place() }), anAd(u"2"_s, No, { place() }),
                anAd(u"3"_s, No + 1, { place(), interest(u"Tea"_s) }),
                anAd(u"4"_s, No + 2, { interest(u"Tea"_s) }), anAd(u"5"_s, No + 3, { place() }),
                anAd(u"6"_s, No + 4) }));
        const auto ads = *bench.store().afterCheck().adsSince(Company::X, Category::Location, at(No));
        QCOMPARE(ads.all, 4);
        QCOMPARE(ads.matched, 2);
        QCOMPARE(ads.last, at(No + 3));
        const auto shown
            = *bench.store().afterCheck().matchedSince(Company::X, Category::Location, at(No), 10);
        QCOMPARE(shown.size(), 2U);
        QCOMPARE(shown[0].title, u"Title of 5"_s); // the newest first
        QCOMPARE(shown[1].criteria.size(), 1U); // and why, but not what else
        QCOMPARE(
            bench.store().afterCheck().matchedSince(Company::X, Category::Location, at(No), 1)->size(), 1U);
        QCOMPARE(bench.store().afterCheck().adsSince(Company::Google, Category::Location, at(No))->all, 0);
    }

    void whatNoCompleteImportVouchesForDoesNotCount()
    {
        StoreBench bench;
        QVERIFY(halfImported(bench.store(), { anAd(u"1"_s, No + 1, { place() }) }));
        QCOMPARE(bench.store().afterCheck().adsSince(Company::X, Category::Location, at(No))->all, 0);
        QVERIFY(bench.store().afterCheck().matchedSince(Company::X, Category::Location, at(No), 10)->empty());
        QVERIFY(bench.store().afterCheck().statements(Company::X, at(No))->empty());
    }

    void aStatementIsTracedThroughAllExports()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(), { anInterest(u"Tea"_s) }, head(10, 5)));
        QVERIFY(imported(bench.store(), { anInterest(u"Tea"_s), anInterest(u"Boats"_s) }, head(2000, 1500)));
        const auto traces = *bench.store().afterCheck().statements(Company::X, at(No));
        QCOMPARE(traces.size(), 2U);
        const auto of = [&traces](const QString& value) {
            return *std::ranges::find(traces, traitIdOf(Company::X, interest(value)), &StatementTrace::trait);
        };
        QCOMPARE(of(u"Tea"_s).firstBrought, at(10));
        QCOMPARE(of(u"Tea"_s).exportReaches, at(1500));
        QVERIFY(!of(u"Tea"_s).statedAt);
        QVERIFY(of(u"Tea"_s).isUndated);
        QCOMPARE(of(u"Boats"_s).firstBrought, at(2000));
        QCOMPARE(of(u"Boats"_s).kindFirstBrought, at(10));
        QCOMPARE(tracesOf(traces, Category::Interests, at(No)).made, 1); // Boats
        QCOMPARE(tracesOf(traces, Category::Interests, at(No)).held, 1); // Tea
    }

    void aDatedStatementIsTracedByItsNewestDate()
    {
        StoreBench bench;
        Record early = anInterest(u"Tea"_s);
        early.at = at(No - 10);
        Record late = anInterest(u"Tea"_s);
        late.at = at(No + 10);
        QVERIFY(imported(bench.store(), { early }, head(10, 5)));
        QCOMPARE(
            tracesOf(*bench.store().afterCheck().statements(Company::X, at(No)), Category::Interests, at(No)),
            LaterTraces {});
        QVERIFY(imported(bench.store(), { early, late, anAd(u"1"_s, No + 20, { interest(u"Tea"_s) }) },
            head(2000, No + 20)));
        const auto traces = *bench.store().afterCheck().statements(Company::X, at(No));
        QCOMPARE(traces.size(), 1U);
        QVERIFY(!traces[0].isUndated);
        QCOMPARE(traces[0].statedAt, at(No + 10));
        QCOMPARE(tracesOf(traces, Category::Interests, at(No)).made, 1);
    }

    void whatThePersonDidOrAnAdRestedOnIsNoStatement()
    {
        StoreBench bench;
        Record declared = anInterest(u"Chess"_s);
        declared.role = Role::Declared;
        declared.claims.front().role = Role::Declared;
        QVERIFY(imported(bench.store(), { declared, anAd(u"1"_s, 5, { place() }) }, head(10, 5)));
        QVERIFY(bench.store().afterCheck().statements(Company::X, at(No))->empty());
    }

    // The slot is where reading begins: nothing newer may lie before it.
    void noNewerRecordLiesBeforeTheSlotOfAMoment()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 2000; ++round) {
            const Instant moment { Milliseconds { random.bounded(4'000'000'000'000LL) } };
            Record record = aSearch(QString::number(round), 0);
            record.at = moment + Milliseconds { random.bounded(3'000) };
            QVERIFY(recordKeyOf(record).slot >= leastSlotOf(moment));
        }
        QCOMPARE(leastSlotOf(Instant { std::chrono::seconds { -5 } }), 0);
    }
};

QTEST_GUILESS_MAIN(AfterCheckStoreTest)
#include "after_check_store_test.moc"
