#include "migrations.h"
#include "store_bench.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

using Table = std::vector<QJsonObject>;
using Content = std::map<QString, Table>;

Content allOf(Store& store)
{
    Content all;
    const QStringList names = *store.tables().names();
    for (const QString& name : names) {
        Table& table = all[name];
        const Result<void> read = store.tables().read(name, [&table](const QJsonObject& row) -> Result<void> {
            table.push_back(row);
            return {};
        });
        if (!read)
            table.clear();
    }
    return all;
}

Result<Store> rebuilt(const QString& folder, const Content& all, qint64 version)
{
    return Store::rebuild(folder, aKey(2), version, [&all](Tables tables) -> Result<void> {
        const QStringList names = *tables.names();
        for (const QString& name : names) {
            const auto given = all.find(name);
            if (given == all.end())
                continue;
            std::size_t next = 0;
            const auto rows = [&]() -> Result<std::optional<QJsonObject>> {
                if (next == given->second.size())
                    return std::optional<QJsonObject>();
                return std::optional(given->second[next++]);
            };
            if (Result<void> filled = tables.fill(name, rows); !filled)
                return filled;
        }
        return {};
    });
}

} // namespace

class TablesStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreBench> m_bench;

    QString other() const { return m_dir->filePath(u"other"_s); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<StoreBench>();
        const auto connection = m_bench->around();
        QVERIFY(connection->script(
            "INSERT INTO device(since, id, public_key, secret) VALUES(2, zeroblob(16), zeroblob(32), "
            "x'c0ffee');"
            "INSERT INTO recipient(id, key, name, channel) VALUES(1000, 'shop', 'Sh\u00f6p \"1\"', 1);"
            "INSERT INTO record(id, digest, role, company, category, kind, at, text) VALUES"
            "(7, 9223372036854775807, 2, 1, 3, 'search', NULL, 'tea'), (8, -9223372036854775807, 2, 1, 3, "
            "'', 5, '')"));
    }

    void everyTableComesOutAndGoesInAgain()
    {
        QVERIFY(m_bench->reopen());
        Content before = allOf(m_bench->store());
        QVERIFY(before.size() > 25);
        QCOMPARE(before[u"record"_s].size(), 2U);
        QCOMPARE(before[u"record"_s][0][u"digest"_s].toString(), u"9223372036854775807"_s);
        QCOMPARE(before[u"ledger"_s].size(), 1U);
        Result<Store> again = rebuilt(other(), before, m_bench->store().version());
        QVERIFY2(again.has_value(), qPrintable(again ? QString() : again.error().detail));
        QVERIFY(allOf(*again) == before);
        QVERIFY(again->check());
    }

    void aDevicesSealedKeyStaysBehind()
    {
        QVERIFY(m_bench->reopen());
        const Content all = allOf(m_bench->store());
        QVERIFY(all.at(u"device"_s).front()[u"secret"_s].isNull());
        QCOMPARE(all.at(u"device"_s).front()[u"since"_s].toInt(), 2);
    }

    void anArchiveOfEveryOlderVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= static_cast<int>(migrations().size()); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void anArchiveOfEveryOlderVersionIsBroughtUpToDate()
    {
        QFETCH(int, version);
        Result<Store> store = rebuilt(other(), {}, version);
        QVERIFY(store);
        QCOMPARE(store->version(), static_cast<int>(migrations().size()));
    }

    void whatDoesNotFitIsCorruptAndLeavesNoStore_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QJsonObject>("row");
        const QJsonObject recipient { { u"id"_s, 5 }, { u"key"_s, u"k"_s }, { u"name"_s, u"n"_s },
            { u"channel"_s, 1 }, { u"company"_s, QJsonValue() } };
        const auto with = [&recipient](const QString& member, const QJsonValue& value) {
            QJsonObject row = recipient;
            row[member] = value;
            return row;
        };
        QTest::newRow("a column too many") << u"recipient"_s << with(u"more"_s, 1);
        QTest::newRow("text for a number") << u"recipient"_s << with(u"channel"_s, u"letter"_s);
        QTest::newRow("a number for a text") << u"recipient"_s << with(u"name"_s, 5);
        QTest::newRow("a part of a number") << u"recipient"_s << with(u"channel"_s, 1.5);
        QTest::newRow("nothing where something must be") << u"recipient"_s << with(u"name"_s, QJsonValue());
        QTest::newRow("a channel that is none") << u"recipient"_s << with(u"channel"_s, 3);
        QTest::newRow("a channel below all") << u"recipient"_s << with(u"channel"_s, -1);
        QTest::newRow("a channel that is none, in words") << u"recipient"_s << with(u"channel"_s, u"3"_s);
        QTest::newRow("a company that is none") << u"recipient"_s << with(u"company"_s, 200);
        QTest::newRow("an object") << u"recipient"_s << with(u"name"_s, QJsonObject());
        QTest::newRow("a number beyond any") << u"recipient"_s << with(u"id"_s, u"99999999999999999999"_s);
        QTest::newRow("an endpoint of nobody")
            << u"endpoint"_s
            << QJsonObject { { u"recipient"_s, 77 }, { u"url"_s, u"u"_s }, { u"domain"_s, u"d"_s },
                   { u"subject"_s, u"s"_s }, { u"last_given_at"_s, 0 }, { u"clock_offset"_s, 0 },
                   { u"version"_s, u"v"_s }, { u"policy"_s, u"p"_s } };
        QTest::newRow("bytes that are none")
            << u"kept_receipt"_s << QJsonObject { { u"choice"_s, u"?!"_s }, { u"body"_s, u""_s } };
        QTest::newRow("a ledger that begins in the middle")
            << u"ledger"_s
            << QJsonObject { { u"seq"_s, 4 }, { u"salt"_s, QJsonValue() }, { u"body"_s, QJsonValue() },
                   { u"com"_s, QString::fromLatin1(QByteArray(32, 'c').toBase64()) },
                   { u"hash"_s, QString::fromLatin1(QByteArray(32, 'h').toBase64()) } };
    }
    void whatDoesNotFitIsCorruptAndLeavesNoStore()
    {
        QFETCH(QString, table);
        QFETCH(QJsonObject, row);
        const Result<Store> store
            = rebuilt(other(), { { table, { row } } }, static_cast<qint64>(migrations().size()));
        QVERIFY(!store);
        QCOMPARE(store.error().fault, Fault::Corrupt);
        QVERIFY(!Store::exists(other()));
    }

    void versionsThatAreNoneAreRefused()
    {
        QCOMPARE(rebuilt(other(), {}, 1000).error().fault, Fault::TooNew);
        QCOMPARE(rebuilt(other(), {}, 0).error().fault, Fault::Corrupt);
        QVERIFY(!Store::exists(other()));
    }
};

QTEST_GUILESS_MAIN(TablesStoreTest)
#include "tables_store_test.moc"
