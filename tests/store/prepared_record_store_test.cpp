#include "evidence_rows.h"
#include "prepared_record.h"
#include "store_bench.h"

#include <QTest>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

namespace {

Record aSearch(const QString& text)
{
    Record record;
    record.company = Company::Google;
    record.category = Category::Search;
    record.kind = u"search"_s;
    record.text = text;
    record.at = Instant { std::chrono::hours(24 * 365 * 61) };
    return record;
}

Record anAd(Company company, const std::vector<Claim>& criteria)
{
    Record record;
    record.role = Role::Exposure;
    record.company = company;
    record.kind = u"ad"_s;
    record.claims = criteria;
    record.showing = Showing { u"An invented offer"_s, u"Invented Ltd"_s, {}, {} };
    return record;
}

} // namespace

// What is worked out beforehand is what the rules say of each record alone.
class PreparedRecordStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRecordCarriesWhatItsOwnRulesSay()
    {
        const Claim chess { Role::Exposure, Category::Interests, u"Interests"_s, u"Chess"_s };
        const Claim boats { Role::Exposure, Category::Interests, u"Interests"_s, u"Boats"_s };
        const std::vector<Record> records { aSearch(u"beehive for beginners"_s),
            anAd(Company::X, { boats, chess }), aSearch(u"a word of no topic"_s),
            anAd(Company::Facebook, { chess, boats, chess }) };
        const std::vector<PreparedRecord> ready = prepared(records);
        QCOMPARE(ready.size(), records.size());
        for (std::size_t at = 0; at < ready.size(); ++at) {
            const Record& record = records[at];
            QCOMPARE(ready[at].record.text, record.text);
            QCOMPARE(ready[at].key, recordKeyOf(record));
            QCOMPARE(ready[at].derived, topics::derivedFrom(record));
            QCOMPARE(ready[at].item, record.showing ? itemIdOf(record.company, *record.showing) : ItemId());
            QCOMPARE(ready[at].traits.size(), record.claims.size());
            for (std::size_t claim = 0; claim < record.claims.size(); ++claim)
                QCOMPARE(ready[at].traits[claim], traitIdOf(record.company, record.claims[claim]));
        }
        QVERIFY(!ready[0].derived.empty());
        QVERIFY(ready[1].traits[0] != ready[3].traits[1]); // of two companies
    }

    void labelsAndValuesAreNotRunTogether()
    {
        const std::vector<Record> records { anAd(Company::X,
            { { Role::Exposure, Category::Interests, u"Interests"_s, u"sea"_s },
                { Role::Exposure, Category::Interests, u"Interestss"_s, u"ea"_s } }) };
        const std::vector<PreparedRecord> ready = prepared(records);
        QVERIFY(ready.front().traits[0] != ready.front().traits[1]);
    }

    void ofDoubleEvidenceTheHeaviestCounts()
    {
        StoreBench bench;
        const std::unique_ptr<Connection> db = bench.around();
        QVERIFY(db->together([&]() -> Result<void> {
            EvidenceRows rows(*db);
            for (const int weight : { 500, 1000, 0 })
                rows.add({ 7 }, { 3 }, { 1 }, weight);
            return rows.write();
        }));
        QCOMPARE(*db->number("SELECT weight FROM evidence WHERE trait = 7"), 1000);
        QVERIFY(db->together([&]() -> Result<void> {
            EvidenceRows rows(*db);
            rows.add({ 7 }, { 3 }, { 1 }, 999);
            rows.add({ 7 }, { 2 }, { 1 }, 999);
            return rows.write();
        }));
        QCOMPARE(*db->number("SELECT sum(weight) FROM evidence WHERE trait = 7"), 1999);
    }
};

QTEST_GUILESS_MAIN(PreparedRecordStoreTest)
#include "prepared_record_store_test.moc"
