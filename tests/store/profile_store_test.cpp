#include "identity.h"
#include "store_bench.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace candor;
using namespace candor::store;
using namespace candor::test;

class ProfileStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aTraitIsFoldedFromItsEvidence()
    {
        StoreBench bench;
        Record declared = anInterest(u"35-49"_s);
        declared.claims = { { Role::Declared, Category::Demographics, u"Age"_s, u"35-49"_s } };
        QVERIFY(imported(bench.store(),
            { anAd(u"a"_s, 50, { interest(u"Cats"_s) }), anAd(u"b"_s, 10, { interest(u"  cats "_s) }),
                anInterest(u"Cats"_s), declared }));
        const Profile profile = *bench.store().profile().load();
        QCOMPARE(profile.traits.size(), std::size_t { 2 });
        const Trait& cats = profile.traits[0];
        QCOMPARE(cats.id, traitIdOf(Company::X, interest(u"Cats"_s)));
        QCOMPARE(cats.company, Company::X);
        QCOMPARE(cats.role, Role::Inferred);
        QCOMPARE(cats.label, u"Interests"_s);
        QCOMPARE(cats.value, u"Cats"_s);
        QCOMPARE(cats.evidence, 3);
        QCOMPARE(cats.firstSeen, std::optional(at(10)));
        QCOMPARE(cats.lastSeen, std::optional(at(50)));
        QCOMPARE(cats.confidence, std::optional<int>());
        const Trait& age = profile.traits[1];
        QCOMPARE(age.role, Role::Declared);
        QCOMPARE(age.firstSeen, std::optional<Instant>());
        QCOMPARE(*bench.store().profile().find(age.id), age);
        QCOMPARE(bench.store().profile().find({ 1 }).error().fault, Fault::NotFound);
    }

    void aSensitiveTraitIsMarked()
    {
        StoreBench bench;
        QVERIFY(imported(bench.store(), { anInterest(u"Gambling"_s), anInterest(u"Gardens"_s) }));
        const Profile profile = *bench.store().profile().load();
        for (const Trait& trait : profile.traits)
            QCOMPARE(trait.sensitive, trait.value == u"Gambling");
    }

    void textsComeBackAsTheyWere()
    {
        StoreBench bench;
        const QString odd = u"Zoë's \"cats\" \U0001f600 '); DROP TABLE record;-- \0 end"_s;
        Record record = anAd(odd, 1, { { Role::Inferred, Category::Other, odd, odd } });
        record.text = odd;
        record.showing->title = odd;
        record.showing->advertiser = odd;
        QVERIFY(imported(bench.store(), { record }));
        const Trait trait = bench.store().profile().load()->traits.at(0);
        QCOMPARE(trait.label, odd);
        QCOMPARE(trait.value, odd);
        QCOMPARE(bench.store().profile().evidence(trait.id, 1)->at(0).text, odd);
        const Exposure exposure = bench.store().items().exposures({}, 1)->at(0);
        QCOMPARE(exposure.title, odd);
        QCOMPARE(exposure.advertiser, odd);
    }

    void evidenceSaysWhereItStands()
    {
        StoreBench bench;
        Record record = anAd(u"a"_s, 7, { interest(u"Cats"_s) });
        record.position = { 4096, 12 };
        const ImportId import = *imported(bench.store(), { record });
        QVERIFY(imported(bench.store(), { record })); // the oldest import is named
        const Trait trait = bench.store().profile().load()->traits.at(0);
        const std::vector<Evidence> evidence = *bench.store().profile().evidence(trait.id, 10);
        QCOMPARE(evidence.size(), std::size_t { 1 });
        QCOMPARE(evidence[0].import, import);
        QCOMPARE(evidence[0].file, u"data/ads.js"_s);
        QCOMPARE(evidence[0].position, record.position);
        QCOMPARE(evidence[0].role, Role::Exposure);
        QCOMPARE(evidence[0].at, record.at);
        QCOMPARE(evidence[0].text, record.text);
    }

    void pagesOfEvidenceFollowEachOtherWithoutGapOrDouble()
    {
        StoreBench bench;
        std::vector<Record> records { anInterest(u"Cats"_s) };
        for (int i = 0; i < 103; ++i)
            records.push_back(anAd(QString::number(i), i / 3, { interest(u"Cats"_s) }));
        QVERIFY(imported(bench.store(), records));
        const TraitId cats = bench.store().profile().load()->traits.at(0).id;
        const std::vector<Evidence> whole = *bench.store().profile().evidence(cats, 1000);
        QCOMPARE(whole.size(), std::size_t { 104 });
        QVERIFY(std::ranges::is_sorted(
            whole, std::greater(), [](const Evidence& one) { return one.at.value_or(Instant::min()); }));
        QVERIFY(!whole.back().at); // the one without a time
        std::vector<RecordId> paged;
        std::optional<RecordId> before;
        for (;;) {
            const std::vector<Evidence> page = *bench.store().profile().evidence(cats, 10, before);
            if (page.empty())
                break;
            for (const Evidence& one : page)
                paged.push_back(one.record);
            before = page.back().record;
        }
        std::vector<RecordId> wanted;
        for (const Evidence& one : whole)
            wanted.push_back(one.record);
        QCOMPARE(paged, wanted);
    }

    void timesOutsideTheUsualAreKept()
    {
        StoreBench bench;
        Record before = anAd(u"a"_s, 0, { interest(u"Cats"_s) });
        before.at = *instantFromIso(u"1912-06-23T00:00:00Z");
        Record after = anAd(u"b"_s, 0, { interest(u"Cats"_s) });
        after.at = *instantFromIso(u"2350-01-01T00:00:00Z");
        QVERIFY(imported(bench.store(), { before, after }));
        const Trait trait = bench.store().profile().load()->traits.at(0);
        QCOMPARE(trait.firstSeen, before.at);
        QCOMPARE(trait.lastSeen, after.at);
    }
};

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "profile_store_test.moc"
