#include "migrations.h"
#include "store_bench.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

class MigrationsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theVersionIsTheNumberOfSteps()
    {
        StoreBench bench;
        QCOMPARE(bench.store().version(), static_cast<int>(migrations().size()));
    }

    void aFailedStepLeavesVersionAndTablesAsTheyWere()
    {
        QTemporaryDir dir;
        const auto db = Connection::open(dir.filePath(u"x.db"_s), aKey(), Connection::IfMissing::Create);
        QVERIFY(db);
        constexpr std::array good { "CREATE TABLE a(x INTEGER)" };
        constexpr std::array bad { "CREATE TABLE a(x INTEGER)",
            "ALTER TABLE a ADD COLUMN y INTEGER; INSERT INTO a VALUES(1, 2); INSERT INTO missing VALUES(1)" };
        QVERIFY(migrate(**db, good));
        QVERIFY(!migrate(**db, bad));
        QCOMPARE(*schemaVersion(**db), 1);
        QVERIFY(!(*db)->script("SELECT y FROM a"));
        QCOMPARE(*(*db)->number("SELECT count(*) FROM a"), 0);
    }

    void stepsThatWereSeenAreNotRunAgain()
    {
        QTemporaryDir dir;
        const auto db = Connection::open(dir.filePath(u"x.db"_s), aKey(), Connection::IfMissing::Create);
        QVERIFY(db);
        constexpr std::array first { "CREATE TABLE a(x INTEGER)" };
        constexpr std::array both { "CREATE TABLE a(x INTEGER)", "CREATE TABLE b(x INTEGER)" };
        QVERIFY(migrate(**db, first));
        QVERIFY(migrate(**db, both));
        QVERIFY(migrate(**db, both));
        QCOMPARE(*schemaVersion(**db), 2);
        QCOMPARE(migrate(**db, first).error().fault, Fault::TooNew);
    }

    // A store as each version left it, with a refusal, a consent and silence in it; nothing is turned on by
    // opening it.
    void everyOlderStoreKeepsItsRefusals_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= static_cast<int>(migrations().size()); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void everyOlderStoreKeepsItsRefusals()
    {
        QFETCH(int, version);
        constexpr int withChoices = 3; // the first version that had any
        QTemporaryDir dir;
        {
            const auto db
                = Connection::open(dir.filePath(u"candor.db"_s), aKey(), Connection::IfMissing::Create);
            QVERIFY(db);
            QVERIFY(migrate(**db, migrations().first(static_cast<std::size_t>(version))));
            if (version >= withChoices) {
                QVERIFY(Ledger(**db).append({ &Genesis, 1 }));
                QVERIFY((*db)->script(
                    "INSERT INTO choice(recipient, category, value, at, event, seq, delivery) VALUES"
                    "(1000, 2, 2, 5, zeroblob(16), 2, 3), (1000, 0, 1, 5, zeroblob(16), 3, 0),"
                    "(1, 12, 2, 5, zeroblob(16), 4, 0), (1, 3, 0, 5, zeroblob(16), 5, 0)"));
            }
        }
        Result<Store> store = Store::open(dir.path(), aKey());
        QVERIFY(store);
        QCOMPARE(store->version(), static_cast<int>(migrations().size()));
        QVERIFY(store->limits().records()->empty()); // an update sets no limit, and lifts none
        const ConsentState state = *store->choices().load();
        for (qint64 recipient : { 1, 1000, 1001 }) {
            for (const Category category : AllCategories) {
                const Choice choice = state.valueOf({ { recipient }, category });
                const bool allowed
                    = version >= withChoices && recipient == 1000 && category == Category::Interests;
                QCOMPARE(choice == Choice::Allow, allowed);
            }
        }
        if (version < withChoices)
            return;
        QCOMPARE(state.valueOf({ { 1000 }, Category::Location }), Choice::Deny);
        QCOMPARE(state.find({ { 1000 }, Category::Location })->state, DeliveryState::Verified);
        QCOMPARE(state.valueOf({ { 1 }, Category::Browsing }), Choice::Deny);
        QVERIFY(!state.find({ { 1 }, Category::Browsing })->pause);
        const Recipient shop { { 1000 }, u"shop"_s, u"Shop"_s, Channel::C15t, std::nullopt, {} };
        QCOMPARE(state.usedBy(shop), CategorySet(1)); // what nobody asked about counts as a no
    }

    void aStoreOfANewerVersionIsLeftAlone()
    {
        StoreBench bench;
        QVERIFY(bench.around()->script("PRAGMA user_version = 1000"));
        const QByteArray before = contentOf(bench.path());
        QCOMPARE(bench.reopen().error().fault, Fault::TooNew);
        QCOMPARE(contentOf(bench.path()), before);
    }
};

QTEST_GUILESS_MAIN(MigrationsStoreTest)
#include "migrations_store_test.moc"
