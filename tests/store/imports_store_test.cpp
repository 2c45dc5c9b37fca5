#include "identity.h"
#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

struct Seen {
    std::size_t imports = 0;
    std::size_t traits = 0;
    std::size_t evidence = 0;
    std::size_t items = 0;
    std::size_t exposures = 0;
    std::size_t attributes = 0;
    std::size_t recipients = 0;
    qint64 exposureCount = 0;

    bool operator==(const Seen&) const = default;
};

// Everything that any query shows.
Seen seen(Store& store)
{
    Seen all;
    all.imports = store.imports().list()->size();
    const Profile profile = *store.profile().load();
    all.traits = profile.traits.size();
    for (const Trait& trait : profile.traits)
        all.evidence += store.profile().evidence(trait.id, 1000)->size();
    all.items = store.items().shownBy(Company::X)->size();
    all.exposures = store.items().exposures({}, 1000)->size();
    all.exposureCount = *store.items().exposureCount({});
    all.attributes = store.items().attributeCounts(Company::X)->size();
    all.recipients = store.recipients().list()->size();
    return all;
}

std::vector<Record> someRecords()
{
    return { anInterest(u"Cats"_s), anInterest(u"Dogs"_s), anAd(u"c1"_s, 10, { interest(u"Cats"_s) }),
        anAd(u"c1"_s, 20, { interest(u"Cats"_s), interest(u"Boats"_s) }), anAd(u"c2"_s, 30),
        aSearch(u"weather"_s, 40) };
}

} // namespace

class ImportsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anImportIsInvisibleUntilItIsComplete()
    {
        StoreBench bench;
        const ImportId import = *halfImported(bench.store(), someRecords());
        QCOMPARE(seen(bench.store()), Seen {});
        QCOMPARE(bench.store().imports().find(import).error().fault, Fault::NotFound);
        QCOMPARE(bench.store().imports().files(import).error().fault, Fault::NotFound);
        const ItemId item = itemIdOf(Company::X, *anAd(u"c1"_s, 0).showing);
        QVERIFY(!*bench.store().items().find(item));

        QVERIFY(bench.store().imports().complete(import, aHead()));
        QCOMPARE(seen(bench.store()), (Seen { 1, 3, 5, 2, 3, 3, 2, 3 }));
        QCOMPARE(bench.store().items().find(item)->value().shown, 2);
    }

    void anImportUnderWayChangesNothingThatIsSeen()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(), someRecords()));
        const auto before = seen(bench.store());
        const auto exposures = *bench.store().items().exposures({}, 10);
        Record stronger
            = anAd(u"c1"_s, 10, { interest(u"Cats"_s), interest(u"Cars"_s), interest(u"Dogs"_s) });
        stronger.showing->interaction = Interaction::Clicked;
        QVERIFY(halfImported(bench.store(), { stronger, anInterest(u"Cats"_s, true), anInterest(u"New"_s) }));
        QCOMPARE(seen(bench.store()), before);
        const auto after = *bench.store().items().exposures({}, 10);
        QCOMPARE(after.size(), exposures.size());
        for (std::size_t at = 0; at < after.size(); ++at) {
            QCOMPARE(after[at].interaction, exposures[at].interaction);
            QCOMPARE(after[at].criteria, exposures[at].criteria);
        }
        const Profile profile = *bench.store().profile().load();
        for (const Trait& trait : profile.traits)
            QVERIFY(!trait.disabled);
    }

    void theSummaryTellsWhatWasBrought()
    {
        StoreBench bench;
        ImportSummary head = aHead();
        const ImportId import = *halfImported(bench.store(), someRecords(), head);
        const FileId extra = *bench.store().imports().addFile(import, aFile(u"data/more.js"_s));
        head.from = at(10);
        head.to = at(40);
        FileReport more = aFile(u"data/more.js"_s);
        more.id = extra;
        more.state = FileState::Failed;
        more.reason = FileReason::Malformed;
        FileReport picture = aFile(u"media/cat.jpg"_s);
        picture.state = FileState::Skipped;
        picture.reason = FileReason::NotAboutYou;
        head.files = { more, picture };
        head.warnings
            = { { WarningCode::UnknownKeys, u"data/ads.js"_s, 3 }, { WarningCode::PartMissing, {}, 1 } };
        QVERIFY(bench.store().imports().complete(import, head));

        QVERIFY(bench.reopen());
        const ImportSummary read = *bench.store().imports().find(import);
        QCOMPARE(read.company, Company::X);
        QCOMPARE(read.product, head.product);
        QCOMPARE(read.paths, head.paths);
        QCOMPARE(read.importedAt, head.importedAt);
        QCOMPARE(read.from, head.from);
        QCOMPARE(read.to, head.to);
        QCOMPARE(read.records,
            (std::map<Role, qint64> { { Role::Inferred, 2 }, { Role::Exposure, 3 }, { Role::Activity, 1 } }));
        QCOMPARE(read.traits, 3);
        QCOMPARE(read.items, 2);
        QCOMPARE(read.warnings, head.warnings);
        QCOMPARE(read.files.size(), std::size_t { 3 });
        QCOMPARE(read.files[1], more);
        QCOMPARE(read.files[2].path, picture.path);
        QCOMPARE(bench.store().imports().files(import)->size(), std::size_t { 3 });
    }

    void everyCompanyNamedBecomesARecipientOnce()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(), { aSearch(u"a"_s, 1) }, aHead(Company::YouTube)));
        QVERIFY(imported(bench.store(), { aSearch(u"b"_s, 1) }, aHead(Company::YouTube)));
        const std::vector<Recipient> recipients = *bench.store().recipients().list();
        QCOMPARE(recipients.size(), std::size_t { 2 });
        QCOMPARE(recipients[0].company, std::optional(Company::Google));
        QCOMPARE(recipients[1].key, u"youtube"_s);
        QCOMPARE(recipients[1].id, recipientIdOf(Company::YouTube));
    }

    void theSameExportTwiceBringsNothingTwice()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(), someRecords()));
        Seen wanted = seen(bench.store());
        QVERIFY(imported(bench.store(), someRecords()));
        ++wanted.imports;
        QCOMPARE(seen(bench.store()), wanted);
        const std::vector<ImportSummary> imports = *bench.store().imports().list();
        QCOMPARE(imports[0].records, imports[1].records);
        QCOMPARE(imports[0].traits, imports[1].traits);
        const Profile profile = *bench.store().profile().load();
        for (const Trait& trait : profile.traits)
            QCOMPARE(trait.evidence, trait.value == u"Cats" ? 3 : 1);
        QCOMPARE(*bench.around()->number("SELECT count(*) FROM record"), 6);
    }

    void theSameRecordTwiceInAnImportCountsOnce()
    {
        StoreBench bench;
        std::vector<Record> records = someRecords();
        const std::vector<Record> again = records;
        records.insert(records.end(), again.begin(), again.end());
        const ImportId import = *imported(bench.store(), records);
        QCOMPARE(bench.store().imports().find(import)->records.at(Role::Exposure), 3);
        QCOMPARE(*bench.store().items().exposureCount(Company::X), 3);
    }

    void theStrongerInteractionIsKept()
    {
        StoreBench bench;
        Record shown = anAd(u"c"_s, 1);
        Record clicked = shown;
        clicked.showing->interaction = Interaction::Clicked;
        QVERIFY(imported(bench.store(), { shown, clicked, shown }));
        QCOMPARE(bench.store().items().exposures({}, 5)->at(0).interaction, Interaction::Clicked);
        QCOMPARE(*bench.store().items().exposureCount({}), 1);
    }

    void recordsThatShareAKeyAreBothKept()
    {
        // the key holds the second and 31 bits of hash: a record that finds its place taken goes to the next
        StoreBench bench;
        const Record record = aSearch(u"mine"_s, 1);
        const RecordKey key = recordKeyOf(record);
        QVERIFY(imported(bench.store(), { record }));
        {
            const auto db = bench.around();
            QVERIFY(db->run("UPDATE record SET digest = digest + 1 WHERE id = ?", key.slot)); // now another's
        }
        QVERIFY(bench.reopen());
        QVERIFY(imported(bench.store(), { record }));
        QVERIFY(imported(bench.store(), { record }));
        const auto db = bench.around();
        QCOMPARE(*db->number("SELECT count(*) FROM record"), 2);
        QCOMPARE(*db->number("SELECT digest FROM record WHERE id = ?", key.slot + 1), key.digest);
    }

    void manyBatchesAreOneImport()
    {
        StoreBench bench;
        std::vector<Record> records;
        for (int i = 0; i < 45'000; ++i)
            records.push_back(aSearch(u"same"_s, i, i));
        const ImportId import = *imported(bench.store(), records);
        QCOMPARE(bench.store().imports().find(import)->records.at(Role::Activity), 45'000);
    }

    void nothingIsAddedToWhatIsNotUnderWay()
    {
        StoreBench bench;
        const std::vector<Record> records = someRecords();
        const ImportId import = *imported(bench.store(), records);
        const FileId file = bench.store().imports().files(import)->at(0).id;
        QCOMPARE(bench.store().imports().add(import, prepared(records), file).error().fault, Fault::NotFound);
        QCOMPARE(bench.store().imports().addFile(import, aFile({})).error().fault, Fault::NotFound);
        QCOMPARE(bench.store().imports().complete(import, aHead()).error().fault, Fault::NotFound);
        QCOMPARE(bench.store().imports().complete({ 99 }, aHead()).error().fault, Fault::NotFound);
        const ImportId other = *bench.store().imports().begin(aHead());
        QCOMPARE(bench.store().imports().add(other, prepared(records), file).error().fault, Fault::NotFound);
    }
};

QTEST_GUILESS_MAIN(ImportsStoreTest)
#include "imports_store_test.moc"
