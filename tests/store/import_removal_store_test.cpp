#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

std::vector<Record> shared()
{
    return { anInterest(u"Cats"_s), anAd(u"c1"_s, 10, { interest(u"Cats"_s) }) };
}

std::vector<Record> firstOnly()
{
    std::vector<Record> records = shared();
    records.push_back(anInterest(u"Dogs"_s));
    records.push_back(anAd(u"c2"_s, 20, { interest(u"Cats"_s), interest(u"Boats"_s) }));
    records.push_back(aSearch(u"weather"_s, 30));
    return records;
}

std::vector<Record> secondOnly()
{
    std::vector<Record> records = shared();
    records.push_back(anInterest(u"Trains"_s));
    records.push_back(anAd(u"c3"_s, 40));
    return records;
}

// What is left of imports in any table, seen around the store.
qint64 rowsLeft(StoreBench& bench)
{
    const auto db = bench.around();
    qint64 rows = 0;
    for (const char* sql : { "SELECT count(*) FROM import", "SELECT count(*) FROM import_path",
             "SELECT count(*) FROM import_file", "SELECT count(*) FROM import_warning",
             "SELECT count(*) FROM import_count", "SELECT count(*) FROM import_trait",
             "SELECT count(*) FROM import_item", "SELECT count(*) FROM record",
             "SELECT count(*) FROM sighting", "SELECT count(*) FROM trait", "SELECT count(*) FROM evidence",
             "SELECT count(*) FROM item", "SELECT count(*) FROM exposure" })
        rows += *db->number(sql);
    return rows;
}

QStringList values(Store& store)
{
    QStringList all;
    const Profile profile = *store.profile().load();
    for (const Trait& trait : profile.traits)
        all.append(trait.value % u':' % QString::number(trait.evidence));
    return all;
}

} // namespace

class ImportRemovalStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDiscardedImportLeavesNothingBehind()
    {
        StoreBench bench;
        const ImportId import = *halfImported(bench.store(), firstOnly());
        QVERIFY(bench.store().imports().discard(import));
        QCOMPARE(rowsLeft(bench), 0);
    }

    void aDiscardedImportTakesNothingOfAnotherAlong()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(), firstOnly()));
        const QStringList before = values(bench.store());
        const qint64 rows = rowsLeft(bench);
        QVERIFY(bench.reopen());
        const ImportId import = *halfImported(bench.store(), secondOnly());
        QVERIFY(bench.store().imports().discard(import));
        QCOMPARE(values(bench.store()), before);
        QCOMPARE(rowsLeft(bench), rows);
    }

    void anImportThatWasNeverCompletedIsSweptAtTheNextStart()
    {
        StoreBench bench;
        QVERIFY(halfImported(bench.store(), firstOnly()));
        QVERIFY(halfImported(bench.store(), secondOnly()));
        QVERIFY(bench.reopen());
        QCOMPARE(rowsLeft(bench), 0);
    }

    void aDiscardThatWasStoppedIsFinishedBySweep()
    {
        StoreBench bench;
        std::vector<Record> many;
        for (int i = 0; i < 30'000; ++i)
            many.push_back(aSearch(u"x"_s, i, i));
        const ImportId import = *halfImported(bench.store(), many);
        int asked = 0;
        bench.store().cancelWhen([&asked] { return ++asked > 60; });
        QCOMPARE(bench.store().imports().discard(import).error().fault, Fault::Cancelled);
        bench.store().cancelWhen({});
        QVERIFY(bench.store().imports().list()->empty());
        QVERIFY(bench.store().imports().sweep());
        QCOMPARE(rowsLeft(bench), 0);
    }

    void aCompleteImportIsNotDiscarded()
    {
        StoreBench bench;
        const ImportId import = *imported(bench.store(), firstOnly());
        QCOMPARE(bench.store().imports().discard(import).error().fault, Fault::NotFound);
        QVERIFY(bench.store().imports().find(import));
    }

    void forgettingTheOnlyImportLeavesNothing()
    {
        StoreBench bench;
        const ImportId import = *imported(bench.store(), firstOnly());
        QCOMPARE(*bench.store().imports().forget(import), (Removed { 5, 3, 2 }));
        QCOMPARE(bench.store().imports().forget(import).error().fault, Fault::NotFound);
        QCOMPARE(rowsLeft(bench), 0);
    }

    void forgettingOneOfTwoOverlappingImportsKeepsWhatTheOtherBrought_data()
    {
        QTest::addColumn<bool>("older");
        QTest::newRow("the older") << true;
        QTest::newRow("the newer") << false;
    }
    void forgettingOneOfTwoOverlappingImportsKeepsWhatTheOtherBrought()
    {
        QFETCH(bool, older);
        StoreBench both;
        StoreBench single;
        const ImportId first = *imported(both.store(), firstOnly());
        const ImportId second = *imported(both.store(), secondOnly());
        QVERIFY(imported(single.store(), older ? secondOnly() : firstOnly()));
        const Removed removed = *both.store().imports().forget(older ? first : second);
        QCOMPARE(removed, older ? (Removed { 3, 2, 1 }) : (Removed { 2, 1, 1 }));
        QCOMPARE(values(both.store()), values(single.store()));
        QCOMPARE(
            both.store().items().exposures({}, 10)->size(), single.store().items().exposures({}, 10)->size());
        const Profile profile = *both.store().profile().load();
        for (const Trait& trait : profile.traits)
            QCOMPARE(both.store().profile().evidence(trait.id, 10)->size(),
                static_cast<std::size_t>(trait.evidence));
        QCOMPARE(rowsLeft(both), rowsLeft(single));
    }

    void aDroppedFileIsAsIfItHadNeverBeenRead()
    {
        StoreBench bench;
        Imports imports = bench.store().imports();
        const ImportId import = *imports.begin(aHead());
        const FileId good = *imports.addFile(import, aFile(u"good.js"_s));
        const FileId bad = *imports.addFile(import, aFile(u"bad.js"_s));
        QVERIFY(imports.add(import, prepared(secondOnly()), good));
        QVERIFY(imports.add(import, prepared(firstOnly()), bad));
        QVERIFY(imports.dropFile(import, bad));
        QVERIFY(imports.dropFile(import, bad)); // and once more does no harm
        QVERIFY(imports.complete(import, aHead()));

        StoreBench single;
        const ImportId only = *imported(single.store(), secondOnly());
        QCOMPARE(values(bench.store()), values(single.store()));
        const ImportSummary summary = *imports.find(import);
        QCOMPARE(summary.records, single.store().imports().find(only)->records);
        QCOMPARE(summary.traits, 2);
        QCOMPARE(summary.items, 2);
        QCOMPARE(rowsLeft(bench), rowsLeft(single) + 1); // the file itself is still told of
    }

    void theNewestImportTellsWhatIsSwitchedOff()
    {
        StoreBench bench;
        ImportSummary later = aHead();
        later.importedAt = at(1000);
        QVERIFY(imported(bench.store(), { anInterest(u"Cats"_s, false) }));
        const ImportId newer = *imported(bench.store(), { anInterest(u"Cats"_s, true) }, later);
        QVERIFY(bench.store().profile().load()->traits.at(0).disabled);
        QVERIFY(bench.store().imports().forget(newer));
        QVERIFY(!bench.store().profile().load()->traits.at(0).disabled);
    }
};

QTEST_GUILESS_MAIN(ImportRemovalStoreTest)
#include "import_removal_store_test.moc"
