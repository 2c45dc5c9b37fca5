#include "store_bench.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;
using vault::Anchor;

namespace {

constexpr qint64 Count = 50; // records with the first; the anchor stands at 45

QByteArray body(qint64 number)
{
    return "{\"n\":" + QByteArray::number(number) + ",\"type\":\"choice\"}";
}

// A store whose triggers were taken away, as somebody would who edits the database with the key in hand.
std::unique_ptr<Connection> withoutTriggers(StoreBench& bench)
{
    std::unique_ptr<Connection> db = bench.around();
    const Result<void> dropped
        = db->script("DROP TRIGGER ledger_insert; DROP TRIGGER ledger_delete; DROP TRIGGER ledger_update");
    return dropped ? std::move(db) : nullptr;
}

} // namespace

class LedgerStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreBench> m_bench;
    Anchor m_anchor;

    Ledger ledger() { return m_bench->store().ledger(); }

    // Fault and first bad record after `sql` was run around the store, with and without the anchor.
    std::pair<LedgerCheck, LedgerCheck> after(const QByteArray& sql)
    {
        const Result<void> done = withoutTriggers(*m_bench)->script(sql);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        const Result<void> opened = m_bench->reopen();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return { *ledger().verify(), *ledger().verify({ .anchor = m_anchor }) };
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_bench = std::make_unique<StoreBench>();
        for (qint64 seq = 2; seq <= Count; ++seq) {
            const QByteArray next = body(seq);
            const Result<Anchor> head = ledger().append({ &next, 1 });
            QVERIFY(head);
            if (seq == 45)
                m_anchor = *head;
        }
    }

    void aWholeLedgerVerifies()
    {
        const LedgerCheck check = *ledger().verify({ .anchor = m_anchor });
        QVERIFY(check.ok());
        QCOMPARE(check.records, Count);
        QCOMPARE(check.firstBad, 0);
        QCOMPARE(check.head, *ledger().head());
        QCOMPARE(ledger().records(1, 1)->at(0).body, Genesis);
        QCOMPARE(ledger().records(49, 10)->size(), std::size_t { 2 });
        QCOMPARE(ledger().records(50, 10)->at(0).body, body(50));
    }

    void linksAreWhatTheFormatSays()
    {
        vault::Digest before {};
        for (const LedgerRecord& record : *ledger().records(1, 100)) {
            const vault::Digest commitment = vault::sha256(QByteArray("\x01" + record.salt + record.body));
            const QByteArray number
                = QByteArray::fromHex(QByteArray::number(record.seq, 16).rightJustified(16, '0'));
            QCOMPARE(record.commitment, commitment);
            QCOMPARE(record.link,
                vault::sha256(
                    QByteArray("\x02" + number + vault::bytesOf(before) + vault::bytesOf(commitment))));
            before = record.link;
        }
    }

    void saltsAreNeverUsedTwice()
    {
        QSet<QByteArray> salts;
        for (const LedgerRecord& record : *ledger().records(1, 100))
            salts.insert(record.salt);
        QCOMPARE(salts.size(), Count);
    }

    void theDatabaseRefusesEverythingButAppending_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("delete") << QByteArray("DELETE FROM ledger WHERE seq = 50");
        QTest::newRow("delete all") << QByteArray("DELETE FROM ledger");
        QTest::newRow("change a body") << QByteArray("UPDATE ledger SET body = x'7b7d' WHERE seq = 3");
        QTest::newRow("change a link") << QByteArray("UPDATE ledger SET hash = zeroblob(32) WHERE seq = 3");
        QTest::newRow("move") << QByteArray("UPDATE ledger SET seq = 60 WHERE seq = 50");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO ledger SELECT 50, salt, body, com, "
                                               "zeroblob(32) FROM ledger WHERE seq = 3");
        QTest::newRow("leave a gap") << QByteArray(
            "INSERT INTO ledger VALUES(52, zeroblob(16), x'7b7d', zeroblob(32), zeroblob(32))");
        QTest::newRow("half erase") << QByteArray("UPDATE ledger SET body = NULL WHERE seq = 3");
    }
    void theDatabaseRefusesEverythingButAppending()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(!m_bench->around()->script(sql));
        QVERIFY(m_bench->reopen());
        QVERIFY(ledger().verify({ .anchor = m_anchor })->ok());
    }

    void whatIsDoneAroundTheDatabaseIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<LedgerFault>("chain");
        QTest::addColumn<LedgerFault>("anchored");
        QTest::addColumn<qint64>("firstBad");
        using enum LedgerFault;
        const auto row
            = [](const char* name, const char* sql, LedgerFault chain, LedgerFault anchored, qint64 bad) {
                  QTest::newRow(name) << QByteArray(sql) << chain << anchored << bad;
              };
        row("a body changed", "UPDATE ledger SET body = x'7b7d' WHERE seq = 3", BodyChanged, BodyChanged, 3);
        row("a salt changed", "UPDATE ledger SET salt = zeroblob(16) WHERE seq = 3", BodyChanged, BodyChanged,
            3);
        row("a commitment changed", "UPDATE ledger SET com = zeroblob(32) WHERE seq = 3", BodyChanged,
            BodyChanged, 3);
        row("an erased commitment changed",
            "UPDATE ledger SET salt = NULL, body = NULL, com = zeroblob(32) WHERE seq = 3", LinkBroken,
            LinkBroken, 3);
        row("a link changed", "UPDATE ledger SET hash = zeroblob(32) WHERE seq = 3", LinkBroken, LinkBroken,
            3);
        row("one dropped", "DELETE FROM ledger WHERE seq = 20", Missing, Missing, 20);
        row("the first dropped", "DELETE FROM ledger WHERE seq = 1", Missing, Missing, 1);
        row("one dropped and the rest moved up",
            "DELETE FROM ledger WHERE seq = 20; UPDATE ledger SET seq = -seq WHERE seq > 20;"
            "UPDATE ledger SET seq = -seq - 1 WHERE seq < 0",
            LinkBroken, LinkBroken, 20);
        row("one before the first",
            "INSERT INTO ledger SELECT 0, salt, body, com, zeroblob(32) FROM ledger WHERE seq = 1", Missing,
            Missing, 1);
        row("two bodies swapped",
            "UPDATE ledger SET body = (SELECT body FROM ledger WHERE seq = 9) WHERE seq = 4;"
            "UPDATE ledger SET body = x'7b7d' WHERE seq = 9",
            BodyChanged, BodyChanged, 4);
        row("two records swapped",
            "UPDATE ledger SET seq = 1000 WHERE seq = 4; UPDATE ledger SET seq = 4 WHERE seq = 9;"
            "UPDATE ledger SET seq = 9 WHERE seq = 1000",
            LinkBroken, LinkBroken, 4);
        row("a text gone", "UPDATE ledger SET salt = NULL, body = NULL WHERE seq = 10", ErasedWithoutTrace,
            ErasedWithoutTrace, 10);
        row("the tail cut", "DELETE FROM ledger WHERE seq > 40", None, Shortened, 41);
        row("cut to the anchor", "DELETE FROM ledger WHERE seq > 45", None, None, 0);
        row("emptied", "DELETE FROM ledger", Missing, Shortened, 1);
    }
    void whatIsDoneAroundTheDatabaseIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(LedgerFault, chain);
        QFETCH(LedgerFault, anchored);
        QFETCH(qint64, firstBad);
        const auto [alone, withAnchor] = after(sql);
        QCOMPARE(alone.fault, chain);
        QCOMPARE(withAnchor.fault, anchored);
        QCOMPARE(withAnchor.firstBad, firstBad);
        QCOMPARE(withAnchor.ok(), anchored == LedgerFault::None);
    }

    void aStoreThatWasRolledBackIsFound()
    {
        m_bench->close();
        const QByteArray older = contentOf(m_bench->path());
        QVERIFY(m_bench->reopen());
        const QByteArray next = body(51);
        const Anchor newest = *ledger().append({ &next, 1 });
        m_bench->close();
        QVERIFY(overwrite(m_bench->path(), older));
        QVERIFY(m_bench->reopen());
        QVERIFY(ledger().verify()->ok()); // the chain alone is blind here
        const LedgerCheck check = *ledger().verify({ .anchor = newest });
        QCOMPARE(check.fault, LedgerFault::Shortened);
        // and going on from there does not heal it
        const QByteArray other = body(52);
        QVERIFY(ledger().append({ &other, 1 }));
        QCOMPARE(ledger().verify({ .anchor = newest })->fault, LedgerFault::RolledBack);
        QCOMPARE(ledger().verify({ .anchor = newest })->firstBad, 51);
    }

    void aTextMayGoWhenALaterRecordSaysSo()
    {
        const QByteArray erase = R"({"erased":[10],"type":"erase","v":1})";
        const QByteArray pretends
            = "{\"erased\":[11],\"reason\":\"\\\"type\\\":\\\"erase\\\"\",\"type\":\"choice\"}";
        QVERIFY(ledger().append(std::vector { erase, pretends }));
        {
            const auto db = m_bench->around(); // with its triggers: erasing is allowed
            QVERIFY(db->script("UPDATE ledger SET salt = NULL, body = NULL WHERE seq = 10"));
        }
        QVERIFY(m_bench->reopen());
        QVERIFY(ledger().verify({ .anchor = m_anchor })->ok());
        QVERIFY(ledger().records(10, 1)->at(0).body.isEmpty());
        const auto [alone, anchored] = after("UPDATE ledger SET salt = NULL, body = NULL WHERE seq = 11");
        QCOMPARE(alone.fault, LedgerFault::ErasedWithoutTrace);
        QCOMPARE(anchored.firstBad, 11);
    }

    void anEraseRecordDoesNotExcuseWhatComesAfterIt()
    {
        const QByteArray erase = R"({"erased":[52],"type":"erase","v":1})";
        QVERIFY(ledger().append(std::vector { erase, body(52) }));
        QCOMPARE(after("UPDATE ledger SET salt = NULL, body = NULL WHERE seq = 52").first.fault,
            LedgerFault::ErasedWithoutTrace);
    }

    void anyByteChangedAnywhereIsFound()
    {
        const quint32 seed = 20261123;
        QRandomGenerator random(seed);
        constexpr std::array columns { "salt", "body", "com", "hash" };
        const auto db = withoutTriggers(*m_bench);
        for (int round = 0; round < 300; ++round) {
            const qint64 seq = random.bounded(1, static_cast<int>(Count) + 1);
            const char* column = columns[random.bounded(4U)];
            const QByteArray cell
                = QByteArray(column) + " FROM ledger WHERE seq = " + QByteArray::number(seq);
            const auto read = [&db, &cell] {
                // statements are kept by address: a text made here must not be
                const QByteArray sql = "INSERT INTO cell SELECT " + cell;
                (void)db->script("CREATE TEMP TABLE IF NOT EXISTS cell(v); DELETE FROM cell");
                (void)db->script(sql);
                return *db->row("SELECT v FROM cell", [](const Statement& row) { return row.blob(0); });
            };
            const auto write = [&](const QByteArray& bytes) {
                return db->script("UPDATE ledger SET " + QByteArray(column) + " = x'" + bytes.toHex()
                    + "' WHERE seq = " + QByteArray::number(seq));
            };
            const QByteArray whole = read();
            QByteArray changed = whole;
            const auto byte = static_cast<qsizetype>(random.bounded(static_cast<quint32>(whole.size())));
            changed[byte] = static_cast<char>(changed.at(byte) ^ (1 << random.bounded(8U)));
            QVERIFY(write(changed));
            const LedgerCheck check = *Ledger(*db).verify();
            QVERIFY2(!check.ok(), cell.constData());
            QCOMPARE(check.firstBad, seq);
            QVERIFY(write(whole));
        }
        QVERIFY(Ledger(*db).verify({ .anchor = m_anchor })->ok());
    }

    void recordsInAnyOtherOrderAreFound()
    {
        QRandomGenerator random(7);
        const auto db = withoutTriggers(*m_bench);
        const auto move = [&db](qint64 from, qint64 to) {
            return db->script("UPDATE ledger SET seq = " + QByteArray::number(to)
                + " WHERE seq = " + QByteArray::number(from));
        };
        for (int round = 0; round < 60; ++round) {
            const qint64 one = random.bounded(1, 50);
            const qint64 other = random.bounded(static_cast<int>(one) + 1, 51);
            QVERIFY(move(one, 1000) && move(other, one) && move(1000, other));
            QCOMPARE(Ledger(*db).verify()->firstBad, one);
            QVERIFY(move(other, 1000) && move(one, other) && move(1000, one));
        }
        QVERIFY(Ledger(*db).verify({ .anchor = m_anchor })->ok());
    }

    void whatWasSignedForMustBeThere()
    {
        const std::vector<Anchor> marks { { 10, ledger().records(10, 1)->at(0).link }, m_anchor };
        QVERIFY(ledger().verify({ .marks = marks })->ok());
        std::vector<Anchor> other = marks;
        other[0].link[0] ^= 1;
        const LedgerCheck check = *ledger().verify({ .marks = other });
        QCOMPARE(check.fault, LedgerFault::MarkBroken);
        QCOMPARE(check.firstBad, 10);
        other = marks;
        other.push_back({ Count + 1, {} });
        QCOMPARE(ledger().verify({ .marks = other })->fault, LedgerFault::MarkBroken);
    }

    void whatIsKnownNeedNotBeReadAgain()
    {
        const Anchor from { 40, ledger().records(40, 1)->at(0).link };
        const LedgerCheck check
            = *ledger().verify({ .anchor = m_anchor, .marks = { &from, 1 }, .from = from });
        QVERIFY(check.ok());
        QCOMPARE(check.records, Count);
        QCOMPARE(check.head, *ledger().head());
        (void)withoutTriggers(*m_bench)->script("UPDATE ledger SET body = x'7b7d' WHERE seq IN (39, 42)");
        QVERIFY(m_bench->reopen());
        QCOMPARE(ledger().verify({ .from = from })->firstBad, 42);
        QCOMPARE(ledger().verify()->firstBad, 39);
        Anchor wrong = from;
        wrong.link[5] ^= 1;
        QCOMPARE(ledger().verify({ .from = wrong })->fault, LedgerFault::LinkBroken);
    }

    void everyRecordNamesTheDeviceThatIsWriting()
    {
        const QByteArray one = R"({"device":"aa","key":"01","type":"device","v":1})";
        const QByteArray two = R"({"device":"bb","key":"02","type":"device","v":1})";
        const auto by = [](const char* device) {
            return QByteArray(R"({"device":")" + QByteArray(device) + R"(","type":"choice","v":2})");
        };
        QVERIFY(ledger().append(std::vector { one, by("aa"), by("aa"), two, by("bb") }));
        const LedgerCheck check = *ledger().verify();
        QVERIFY(check.ok());
        QCOMPARE(check.devices.size(), std::size_t { 2 });
        QCOMPARE(check.devices[1].since, Count + 4);
        QCOMPARE(check.devices[1].id, QByteArray("\xbb"));
        QCOMPARE(check.devices[1].publicKey, QByteArray("\x02"));
        const QByteArray pretends = "{\"reason\":\"\\\"device\\\":\\\"bb\\\"\",\"type\":\"choice\",\"v\":2}";
        for (const QByteArray& foreign : { by("aa"), pretends }) {
            const qint64 seq = ledger().append({ &foreign, 1 })->seq;
            QCOMPARE(ledger().verify()->fault, LedgerFault::WrongDevice);
            QCOMPARE_LE(ledger().verify()->firstBad, seq);
        }
    }

    void aRecordIsFoundByWhatItSays()
    {
        QCOMPARE(ledger().find("\"n\":17,")->seq, 17);
        QCOMPARE(ledger().find("nobody").error().fault, Fault::NotFound);
    }

    void verifyingTellsItsProgressAndCanBeStopped()
    {
        std::vector<QByteArray> many(5000, body(0));
        QVERIFY(ledger().append(many));
        std::vector<qint64> reached;
        QVERIFY(ledger().verify({ .anchor = m_anchor }, [&](qint64 done) {
            reached.push_back(done);
            return true;
        }));
        QCOMPARE_GE(reached.size(), std::size_t { 4 });
        QVERIFY(std::ranges::is_sorted(reached));
        QCOMPARE(ledger().verify({ .anchor = m_anchor }, [](qint64) { return false; }).error().fault,
            Fault::Cancelled);
    }

    void appendingNothingChangesNothing()
    {
        const Anchor before = *ledger().head();
        QCOMPARE(*ledger().append({}), before);
        QCOMPARE(*ledger().head(), before);
    }
};

QTEST_GUILESS_MAIN(LedgerStoreTest)
#include "ledger_store_test.moc"
