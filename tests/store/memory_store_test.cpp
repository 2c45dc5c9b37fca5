#include "migrations.h"
#include "store_bench.h"

#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

Record aStatement(const QString& label, const QString& value, Role role = Role::Inferred)
{
    Record record;
    record.role = role;
    record.company = Company::X;
    record.category = Category::Interests;
    record.kind = u"interest"_s;
    record.text = label + u": " + value;
    record.claims = { { role, Category::Interests, label, value } };
    if (role == Role::Exposure) {
        record.claims.front().role = Role::Inferred;
        record.showing = Showing { u"Tea"_s, u"Made-up Tea Co"_s, u"1"_s, {}, Interaction::None };
    }
    return record;
}

ImportId bring(StoreBench& bench, qint64 day, const std::vector<Record>& records)
{
    ImportSummary head;
    head.company = Company::X;
    head.product = u"X archive"_s;
    head.importedAt = at(day);
    const ImportId import = *bench.store().imports().begin(head);
    FileReport file { {}, u"data/personalization.js"_s, 10, FileState::Read };
    file.id = *bench.store().imports().addFile(import, file);
    if (!bench.store().imports().add(import, prepared(records), file.id))
        qFatal("records were not taken");
    file.records = static_cast<qint64>(records.size());
    head.files = { file };
    if (!bench.store().imports().complete(import, head))
        qFatal("the import was not completed");
    return import;
}

QStringList valuesOf(const std::vector<Trait>& traits)
{
    QStringList values;
    for (const Trait& trait : traits)
        values += trait.value;
    return values;
}

} // namespace

class MemoryStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneExportAloneHasNothingToBeComparedWith()
    {
        StoreBench bench;
        bring(bench, 1, { aStatement(u"Interests"_s, u"Tea"_s) });
        QVERIFY(bench.store().memory().changes()->empty());
    }

    void theNewestExportIsComparedWithTheOneBefore()
    {
        StoreBench bench;
        bring(bench, 1, { aStatement(u"Interests"_s, u"Chess"_s) });
        bring(bench, 2, { aStatement(u"Interests"_s, u"Tea"_s), aStatement(u"Interests"_s, u"Boats"_s) });
        bring(bench, 3, { aStatement(u"Interests"_s, u"Tea"_s), aStatement(u"Interests"_s, u"Kites"_s) });
        const auto changes = *bench.store().memory().changes();
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes[0].product, u"X archive"_s);
        QCOMPARE(changes[0].from, at(2));
        QCOMPARE(changes[0].to, at(3));
        QCOMPARE(valuesOf(changes[0].added), QStringList { u"Kites"_s });
        QCOMPARE(valuesOf(changes[0].dropped), QStringList { u"Boats"_s });
    }

    void aTimeChoosesWhatIsComparedWith()
    {
        StoreBench bench;
        bring(bench, 10, { aStatement(u"Interests"_s, u"Chess"_s) });
        bring(bench, 20, { aStatement(u"Interests"_s, u"Boats"_s) });
        bring(bench, 30, { aStatement(u"Interests"_s, u"Tea"_s) });
        const auto changes = *bench.store().memory().changes(at(15));
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changes[0].changed.size(), 1U);
        QCOMPARE(changes[0].changed[0].before.value, u"Chess"_s);
        QCOMPARE(changes[0].changed[0].after.value, u"Tea"_s);
        QVERIFY(bench.store().memory().changes(at(5))->empty()); // nothing was known then
        QVERIFY(bench.store().memory().changes(at(30))->empty()); // nothing has come since
    }

    void whatAdsWereMatchedByIsNoStatement()
    {
        StoreBench bench;
        bring(bench, 1,
            { aStatement(u"Interests"_s, u"Tea"_s), aStatement(u"Interests"_s, u"Boats"_s, Role::Exposure) });
        bring(bench, 2, { aStatement(u"Interests"_s, u"Tea"_s) });
        QVERIFY(bench.store().memory().changes()->front().isEmpty());
    }

    void anExportThatBecameSuperfluousIsStillComparedWith()
    {
        StoreBench bench;
        const ImportId older = bring(bench, 1, { aStatement(u"Interests"_s, u"Tea"_s) });
        bring(bench, 2, { aStatement(u"Interests"_s, u"Tea"_s), aStatement(u"Interests"_s, u"Boats"_s) });
        QVERIFY(bench.store().imports().forget(older, Imports::Past::Remembered));
        QCOMPARE(valuesOf(bench.store().memory().changes()->front().added), QStringList { u"Boats"_s });
    }

    void whatThePersonForgetsLeavesNothing()
    {
        StoreBench bench;
        const ImportId older = bring(bench, 1, { aStatement(u"Interests"_s, u"Chess"_s) });
        bring(bench, 2, { aStatement(u"Interests"_s, u"Tea"_s) });
        QVERIFY(bench.store().imports().forget(older));
        QVERIFY(bench.store().memory().changes()->empty());
        const auto db = bench.around();
        QCOMPARE(*db->number("SELECT count(*) FROM past_trait WHERE value = 'Chess'"), 0);
        QCOMPARE(*db->number("SELECT count(*) FROM memory_trait"), 1);
    }

    void aStoreOfBeforeRemembersWhatItHolds()
    {
        QTemporaryDir dir;
        const auto db = *Connection::open(dir.filePath(u"x.db"_s), aKey(), Connection::IfMissing::Create);
        QVERIFY(migrate(*db, migrations().first(3)));
        QVERIFY(db->script(
            "INSERT INTO import(id, state, company, product, imported_at) VALUES(7, 1, 0, 'X archive', 5);"
            "INSERT INTO trait(id, company, role, category, label, value, sensitive)"
            " VALUES(1, 0, 0, 0, 'Interests', 'Tea', 0), (2, 0, 0, 0, 'Interests', 'Boats', 0);"
            "INSERT INTO record(id, digest, role, company, category, kind, text)"
            " VALUES(1, 1, 0, 0, 0, 'interest', 'Tea'), (2, 2, 3, 0, 0, 'ad', 'Boats');"
            "INSERT INTO import_trait(import, trait, disabled) VALUES(7, 1, 0), (7, 2, 0);"
            "INSERT INTO evidence(trait, record, import) VALUES(1, 1, 7), (2, 2, 7)"));
        QVERIFY(migrate(*db, migrations()));
        QCOMPARE(*db->number("SELECT count(*) FROM memory WHERE import = 7"), 1);
        QCOMPARE(*db->number("SELECT count(*) FROM past_trait"), 1);
        QCOMPARE(*db->number("SELECT trait FROM memory_trait"), 1);
    }
};

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "memory_store_test.moc"
