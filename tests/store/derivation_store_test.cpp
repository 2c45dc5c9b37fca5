#include "migrations.h"
#include "rule_book.h"
#include "store_bench.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

constexpr qint64 Day = 24 * 60 * 60;

// What of a derived trait can be seen, in an order of its own.
QStringList derivedIn(Store& store)
{
    QStringList said;
    for (const Trait& trait : *store.profile().derived())
        said += QString(idOf(trait.company) % u' ' % trait.value % u' ' % QString::number(trait.evidence)
            % u' ' % QString::number(trait.weight) % u' ' % toIso(*trait.firstSeen) % u' '
            % toIso(*trait.lastSeen) % (trait.sensitive ? u" sensitive" : u""));
    return said;
}

Result<void> deriveAll(Store& store)
{
    for (;;) {
        const Result<bool> more = store.derivation().next();
        if (!more || !*more)
            return more ? Result<void>() : more.error();
    }
}

// Searches of somebody who keeps bees, has a dog, and once looked for a word.
std::vector<Record> aFewSearches()
{
    return { aSearch(u"beehive plans"_s, 0, 0), aSearch(u"when do honey bees swarm"_s, 30 * Day, 1),
        aSearch(u"imker werden"_s, 60 * Day, 2), aSearch(u"dog food"_s, 61 * Day, 3),
        aSearch(u"synonym of serene"_s, 62 * Day, 4) };
}

} // namespace

class DerivationStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasDoneIsDerivedFromAndNeverCountedAsTheCompanys()
    {
        StoreBench bench;
        const ImportId import = *imported(bench.store(), aFewSearches());
        QVERIFY(bench.store().profile().load()->traits.empty());
        QCOMPARE(bench.store().imports().find(import)->traits, 0);
        QCOMPARE(bench.store().imports().list()->front().traits, 0);
        QVERIFY(bench.store().items().attributeCounts(Company::Google)->empty());
        QVERIFY(bench.store().memory().changes()->empty());
        const std::vector<Trait> derived = *bench.store().profile().derived();
        QCOMPARE(derived.size(), std::size_t { 2 });
        const Trait& bees = derived[0];
        QCOMPARE(bees.value, u"hobbies.beekeeping"_s);
        QCOMPARE(bees.role, Role::Derived);
        QCOMPARE(bees.company, Company::Google);
        QCOMPARE(bees.evidence, 3);
        QCOMPARE(bees.weight, 1000 + 707 + 500); // today, a month and two months old
        QCOMPARE(bees.lastSeen, std::optional(at(60 * Day)));
        QCOMPARE(derived[1].value, u"pets.dogs"_s);
        QCOMPARE(*bench.store().profile().find(bees.id), bees);
    }

    void aNewStoreHasNothingToCatchUpWith()
    {
        StoreBench bench;
        QCOMPARE(*bench.store().derivation().next(), false);
        QVERIFY(imported(bench.store(), aFewSearches()));
        QCOMPARE(*bench.store().derivation().next(), false);
    }

    void everyRecordItRestsOnIsShownWhereItStands()
    {
        StoreBench bench;
        const ImportId import = *imported(bench.store(), aFewSearches());
        const TraitId bees = bench.store().profile().derived()->front().id;
        const std::vector<Evidence> evidence = *bench.store().profile().evidence(bees, 10);
        QCOMPARE(evidence.size(), std::size_t { 3 });
        QCOMPARE(evidence.front().text, u"imker werden"_s);
        QCOMPARE(evidence.front().role, Role::Activity);
        QCOMPARE(evidence.front().import, import);
        QCOMPARE(evidence.front().position, (Position { 200, 2 }));
    }

    void aSensitiveTopicIsCovered()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(), { aSearch(u"insulin pump"_s, 1), aSearch(u"beehive"_s, 2) }));
        for (const Trait& trait : *bench.store().profile().derived())
            QCOMPARE(trait.sensitive, trait.value == u"health.diabetes");
    }

    // Imports that overlap, in any order, some of them forgotten: the same as if only what stays had come.
    void onlyWhatIsThereCountsHoweverItCame()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        const QStringList texts { u"beehive"_s, u"dog food"_s, u"a word"_s, u"guitar chords"_s,
            u"insulin"_s };
        for (int round = 0; round < 6; ++round) {
            std::vector<std::vector<Record>> exports(3);
            for (int i = 0; i < 40; ++i) {
                Record record = aSearch(texts[dice.bounded(5)], dice.bounded(300) * Day, i);
                if (dice.bounded(4) == 0)
                    record.host = u"my-dogs.example"_s;
                for (std::vector<Record>& one : exports) {
                    if (dice.bounded(2))
                        one.push_back(record);
                }
            }
            StoreBench bench;
            std::vector<ImportId> imports;
            for (std::vector<Record>& one : exports) {
                std::shuffle(one.begin(), one.end(), dice);
                imports.push_back(*imported(bench.store(), one));
            }
            const auto gone = static_cast<std::size_t>(dice.bounded(3));
            QVERIFY(bench.store().imports().forget(imports[gone]));

            StoreBench other;
            for (std::size_t i = exports.size(); i-- > 0;) {
                std::ranges::reverse(exports[i]);
                if (i != gone)
                    QVERIFY(imported(other.store(), exports[i]));
            }
            QCOMPARE(derivedIn(bench.store()), derivedIn(other.store()));
        }
    }

    void anExportThatIsForgottenTakesItsTraitsAlong()
    {
        StoreBench bench;
        const ImportId first = *imported(bench.store(), aFewSearches());
        const ImportId second = *imported(bench.store(), { aSearch(u"beehive plans"_s, 0) });
        const Removed removed = *bench.store().imports().forget(first);
        QCOMPARE(removed.traits, 0); // it brought none: they were Candor's
        QCOMPARE(bench.store().profile().derived()->size(), std::size_t { 1 });
        QCOMPARE(bench.store().profile().derived()->front().weight, 1000);
        QVERIFY(bench.store().imports().forget(second));
        QVERIFY(bench.store().profile().derived()->empty());
        const auto db = bench.around();
        for (const char* table : { "SELECT count(*) FROM trait", "SELECT count(*) FROM evidence" })
            QCOMPARE(*db->number(table), 0);
    }

    void whatAnImportUnderWayDerivesIsNotSeen()
    {
        StoreBench bench;
        const ImportId import = *halfImported(bench.store(), aFewSearches());
        QVERIFY(bench.store().profile().derived()->empty());
        QVERIFY(bench.store().imports().discard(import));
        QCOMPARE(*bench.around()->number("SELECT count(*) FROM trait"), 0);
    }

    // Made by the steps that there were before anything was derived, and filled as they did.
    void aStoreOfAnOlderVersionIsDerivedFromToo()
    {
        StoreBench fresh;
        QVERIFY(imported(fresh.store(), aFewSearches()));
        StoreBench bench;
        bench.close();
        QVERIFY(QFile::remove(bench.path()));
        {
            const auto db = Connection::open(bench.path(), aKey(), Connection::IfMissing::Create);
            QVERIFY(db);
            QVERIFY(migrate(**db, migrations().first(4)));
            QVERIFY((*db)->script(
                "INSERT INTO import(id, state, company, product, imported_at) VALUES(1, 1, 1, 'x', 0);"
                "INSERT INTO import_file(id, import, path, bytes, state, reason, records)"
                " VALUES(1, 1, 'a.json', 9, 0, 0, 5)"));
            for (const Record& record : aFewSearches()) {
                QVERIFY((*db)->run("INSERT INTO record(id, digest, role, company, category, kind, at, text)"
                                   " VALUES(?, 1, ?, ?, ?, ?, ?, ?)",
                    record.position.index + 1, record.role, record.company, record.category, record.kind,
                    record.at, record.text));
                QVERIFY((*db)->run("INSERT INTO sighting(record, import, file, byte, position, interaction)"
                                   " VALUES(?, 1, 1, 0, 0, 0)",
                    record.position.index + 1));
            }
        }
        QVERIFY(bench.reopen());
        QCOMPARE(bench.store().version(), static_cast<int>(migrations().size()));
        QVERIFY(bench.store().profile().derived()->empty());
        QVERIFY(deriveAll(bench.store()));
        QCOMPARE(derivedIn(bench.store()), derivedIn(fresh.store()));
        QCOMPARE(*bench.store().derivation().next(), false);
    }

    void otherRulesThanBeforeDeriveEverythingAnew()
    {
        StoreBench bench;
        Record visit = aSearch(u"Welcome"_s, 3);
        visit.host = u"my-dogs.example"_s;
        std::vector<Record> records = aFewSearches();
        records.push_back(visit);
        QVERIFY(imported(bench.store(), records));
        QVERIFY(deriveAll(bench.store()));
        const QStringList before = derivedIn(bench.store());
        {
            const auto db = bench.around(); // as older rules would have left it
            QVERIFY(db->script("UPDATE derivation SET rules = 1;"
                               "DELETE FROM evidence WHERE record = (SELECT min(record) FROM evidence);"
                               "INSERT INTO trait(id, company, role, category, label, value, sensitive, "
                               "evidence, first_at, last_at)"
                               " VALUES(5, 1, 6, 0, 'Topic', 'gone.topic', 0, 1, 0, 0);"
                               "INSERT INTO import_trait(import, trait, disabled, stated) VALUES(1, 5, 0, 0);"
                               "INSERT INTO evidence(trait, record, import, weight)"
                               " SELECT 5, max(id), 1, 1000 FROM record"));
        }
        QVERIFY(bench.reopen());
        QVERIFY(derivedIn(bench.store()) != before);
        QVERIFY(deriveAll(bench.store()));
        QCOMPARE(derivedIn(bench.store()), before);
        QCOMPARE(*bench.around()->number("SELECT rules FROM derivation"), topics::rulesVersion());
    }

    void whoeverIsInterruptedGoesOnWhereItWas()
    {
        StoreBench bench;
        std::vector<Record> records;
        for (int i = 0; i < 12'000; ++i) // more than one stretch
            records.push_back(aSearch((i % 3 ? u"word %1"_s : u"beehive %1"_s).arg(i), i, i));
        QVERIFY(imported(bench.store(), records));
        const QStringList before = derivedIn(bench.store());
        QVERIFY(bench.around()->script("UPDATE derivation SET rules = 1; DELETE FROM evidence"));
        QVERIFY(bench.reopen());
        QCOMPARE(*bench.store().derivation().next(), true);
        QVERIFY(bench.reopen());
        QCOMPARE(*bench.store().derivation().next(), false);
        QCOMPARE(derivedIn(bench.store()), before);
    }
};

QTEST_GUILESS_MAIN(DerivationStoreTest)
#include "derivation_store_test.moc"
