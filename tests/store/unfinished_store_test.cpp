#include "migrations.h"
#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

ImportNote aNote(const QByteArray& fingerprint = "print")
{
    return { { u"/home/invented/export.zip"_s, u"/home/invented/part-2.zip"_s }, UnpackLimits::Raised,
        fingerprint, 5000, 1000 };
}

// An import with a note: one file done with, another one half read. Answers its id.
ImportId halfRead(Store& store)
{
    const ImportId import = *halfImported(store, {}); // its file has the number 0, and no note
    if (!store.unfinished().note(import, aNote()))
        qFatal("no note");
    const auto begin = [&](const QString& path, qint64 number) {
        const FileId file = *store.imports().addFile(import, aFile(path));
        if (!store.unfinished().noteFile(import, file, number))
            qFatal("no note of a file");
        return file;
    };
    const FileId first = begin(u"data/personalization.js"_s, 3);
    ReadFile done;
    done.report = { { 3 }, u"data/personalization.js"_s, 900, FileState::Read, FileReason::None, 2 };
    done.warnings = { { WarningCode::UnknownKeys, u"data/personalization.js"_s, 4 } };
    done.from = at(1);
    done.to = at(2);
    done.teaches = true;
    if (!store.imports().add(
            import, prepared(std::vector { anInterest(u"Tea"_s), anInterest(u"Boats"_s) }), first)
        || !store.unfinished().noteDone(import, first, done))
        qFatal("a file is not noted as done");
    const FileId second = begin(u"data/ads.js"_s, 1);
    if (!store.imports().add(import,
            prepared(std::vector { anAd(u"1"_s, 5, { interest(u"Chess"_s) }), anInterest(u"Tea"_s) }),
            second))
        qFatal("nothing is half read");
    return import;
}

} // namespace

class UnfinishedStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatHasANoteOutlivesTheEndAndIsInvisible()
    {
        StoreBench bench;
        const ImportId import = halfRead(bench.store());
        QVERIFY(halfImported(bench.store(), { aSearch(u"x"_s, 1) })); // without a note
        QVERIFY(bench.reopen());
        const std::vector<UnfinishedImport> left = *bench.store().unfinished().list();
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left[0].id, import);
        QCOMPARE(left[0].note, aNote());
        QCOMPARE(left[0].names, QStringList { u"export.zip"_s });
        QCOMPARE(left[0].bytes, 1900); // 900 done with, 1000 never to be read
        QVERIFY(bench.store().imports().list()->empty());
        QVERIFY(bench.store().profile().load()->traits.empty());
        QVERIFY(bench.store().items().exposures({}, 10)->empty());
        QVERIFY(bench.store().recipients().list()->empty());
        const auto db = bench.around();
        QCOMPARE(*db->number("SELECT count(*) FROM import"), 1); // the other was swept
    }

    void goingOnDropsWhatWasHalfReadAndTellsTheRest()
    {
        StoreBench bench;
        const ImportId import = halfRead(bench.store());
        QVERIFY(bench.reopen());
        const StoredUnfinished::Kept kept = *bench.store().unfinished().goOn(import);
        QCOMPARE(kept.done.size(), 1U);
        QCOMPARE(kept.done[0].report,
            (FileReport { { 3 }, u"data/personalization.js"_s, 900, FileState::Read, FileReason::None, 2 }));
        QCOMPARE(kept.done[0].warnings,
            (std::vector<ImportWarning> { { WarningCode::UnknownKeys, u"data/personalization.js"_s, 4 } }));
        QCOMPARE(kept.done[0].from, std::optional(at(1)));
        QVERIFY(kept.done[0].teaches);
        QCOMPARE(kept.files.size(), 2U); // both are begun, and found again by their number
        QCOMPARE(kept.found.traits, 2);
        QCOMPARE(kept.found.recordCount(), 2);
        QCOMPARE(kept.traits.size(), 2U);
        const StoredUnfinished::Kept again = *bench.store().unfinished().goOn(import); // killed once more
        QCOMPARE(again.done, kept.done);
        const auto db = bench.around();
        QCOMPARE(*db->number("SELECT count(*) FROM exposure"), 0);
        QCOMPARE(*db->number("SELECT count(*) FROM trait"), 2);
    }

    void aCompleteImportHasNoNoteAndNoPathsLeft()
    {
        StoreBench bench;
        const ImportId import = halfRead(bench.store());
        QVERIFY(bench.store().imports().complete(import, aHead()));
        QVERIFY(bench.store().unfinished().list()->empty());
        QCOMPARE(bench.store().unfinished().goOn(import).error().fault, Fault::NotFound);
        const auto db = bench.around();
        for (const char* table : { "SELECT count(*) FROM unfinished", "SELECT count(*) FROM unfinished_path",
                 "SELECT count(*) FROM unfinished_file", "SELECT count(*) FROM unfinished_warning" })
            QCOMPARE(*db->number(table), 0);
    }

    void whatIsBeingRemovedIsNotOfferedAgain()
    {
        StoreBench bench;
        std::vector<Record> many;
        for (int i = 0; i < 30'000; ++i)
            many.push_back(aSearch(u"x"_s, i, i));
        const ImportId import = *halfImported(bench.store(), many);
        QVERIFY(bench.store().unfinished().note(import, aNote()));
        int asked = 0;
        bench.store().cancelWhen([&asked] { return ++asked > 60; });
        QCOMPARE(bench.store().imports().discard(import).error().fault, Fault::Cancelled);
        bench.store().cancelWhen({});
        QVERIFY(bench.store().unfinished().list()->empty());
        QCOMPARE(bench.store().unfinished().goOn(import).error().fault, Fault::NotFound);
        QVERIFY(bench.reopen());
        QVERIFY(bench.store().unfinished().list()->empty());
        const auto db = bench.around();
        QCOMPARE(*db->number("SELECT count(*) FROM import"), 0);
        QCOMPARE(*db->number("SELECT count(*) FROM unfinished_file"), 0);
        QCOMPARE(*db->number("SELECT count(*) FROM record"), 0);
    }

    void aStoreOfBeforeIsSweptAndCanGoOnFromNow()
    {
        QTemporaryDir dir;
        const auto db = *Connection::open(dir.filePath(u"x.db"_s), aKey(), Connection::IfMissing::Create);
        QVERIFY(migrate(*db, migrations().first(4)));
        QVERIFY(db->script("INSERT INTO import(id, state, company, product, imported_at)"
                           " VALUES(7, 1, 0, 'X archive', 5), (8, 0, 0, 'X archive', 6)"));
        QVERIFY(migrate(*db, migrations()));
        QVERIFY(StoredUnfinished(*db).list()->empty());
        QVERIFY(Imports(*db).sweep());
        QCOMPARE(*db->number("SELECT id FROM import"), 7);
        const ImportId import = *Imports(*db).begin(aHead());
        QVERIFY(StoredUnfinished(*db).note(import, aNote()));
        QCOMPARE(StoredUnfinished(*db).list()->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(UnfinishedStoreTest)
#include "unfinished_store_test.moc"
