#include "taxonomy.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace candor;
using namespace candor::topics;
using namespace Qt::StringLiterals;

class TaxonomyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thereAreSomeThreeHundredTopicsUnderAFewThatHoldThem()
    {
        const auto& all = Taxonomy::own().topics();
        QCOMPARE_GE(all.size(), std::size_t { 300 });
        QCOMPARE_LE(all.size(), std::size_t { 400 });
        const auto atTheTop
            = std::ranges::count_if(all, [](const Topic& topic) { return parentOf(topic.code).isEmpty(); });
        QVERIFY(atTheTop >= 20 && atTheTop <= 35);
        for (const Topic& topic : all) {
            QCOMPARE(Taxonomy::own().find(topic.code), &topic);
            QVERIFY2(topic.code.count(u'.') <= 1, qPrintable(topic.code)); // shallow
        }
    }

    void eachIdOfOthersMeansOneTopicOnly()
    {
        QSet<QString> contentIds;
        int ofTopicsApi = 0;
        for (const Topic& topic : Taxonomy::own().topics()) {
            QVERIFY2(
                topic.contentId.isEmpty() || !contentIds.contains(topic.contentId), qPrintable(topic.code));
            contentIds += topic.contentId;
            if (topic.apiId == 0)
                continue;
            ++ofTopicsApi;
            QVERIFY2(topic.apiId <= 629, qPrintable(topic.code)); // the last of taxonomy v2
            QCOMPARE(Taxonomy::own().ofTopicsApi(topic.apiId), &topic);
        }
        QCOMPARE_GE(ofTopicsApi, 200);
        QCOMPARE(Taxonomy::own().ofTopicsApi(0), nullptr);
        QCOMPARE(Taxonomy::own().ofTopicsApi(99'999), nullptr);
    }

    // As published: Content Taxonomy 3.1, taxonomy_v2 of the Topics API.
    void idsAreThoseThatWerePublished_data()
    {
        QTest::addColumn<QString>("contentId");
        QTest::addColumn<int>("apiId");
        QTest::newRow("sport.football") << u"533"_s << 325;
        QTest::newRow("pets.dogs") << u"425"_s << 268;
        QTest::newRow("hobbies.beekeeping") << u"258"_s << 0;
        QTest::newRow("screen.crime") << u"KHPC5A"_s << 0;
        QTest::newRow("vehicles.electric") << QString() << 375;
        QTest::newRow("news.politics") << u"386"_s << 247;
        QTest::newRow("money.crypto") << QString() << 0;
    }
    void idsAreThoseThatWerePublished()
    {
        QFETCH(QString, contentId);
        QFETCH(int, apiId);
        const Topic* topic = Taxonomy::own().find(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(topic);
        QCOMPARE(topic->contentId, contentId);
        QCOMPARE(topic->apiId, apiId);
    }

    void topicsThatCanHurtAreMarkedWithTheirArea()
    {
        const auto areaOf
            = [](const char* code) { return Taxonomy::own().find(QLatin1String(code))->sensitive; };
        QCOMPARE(areaOf("health.diabetes"), SensitiveTopic::Health);
        QCOMPARE(areaOf("religion.islam"), SensitiveTopic::Religion);
        QCOMPARE(areaOf("news.elections"), SensitiveTopic::Politics);
        QCOMPARE(areaOf("society.migration"), SensitiveTopic::Ethnicity);
        QCOMPARE(areaOf("society.lgbt"), SensitiveTopic::Sexuality);
        QCOMPARE(areaOf("jobs.union"), SensitiveTopic::Union);
        QCOMPARE(areaOf("money.debt"), SensitiveTopic::Finances);
        QCOMPARE(areaOf("family.babies"), SensitiveTopic::Children);
        QCOMPARE(areaOf("family.pregnancy"), SensitiveTopic::Pregnancy);
        QCOMPARE(areaOf("food.wine"), SensitiveTopic::Alcohol);
        QCOMPARE(areaOf("games.gambling"), SensitiveTopic::Gambling);
        QCOMPARE(areaOf("family.dating"), SensitiveTopic::Dating);
        QCOMPARE(areaOf("health.weightloss"), SensitiveTopic::WeightLoss);
        QCOMPARE(areaOf("hobbies.beekeeping"), std::nullopt);
    }

    void aTopicHasTheCategoryOfTheOneItBelongsTo()
    {
        QCOMPARE(Taxonomy::own().find(u"jobs.cv"_s)->category, Category::Work);
        QCOMPARE(Taxonomy::own().find(u"sport.football"_s)->category, Category::Interests);
        const Result<Taxonomy> made = Taxonomy::parse(u"a 1 2 @work\na.b - - @browsing\na.c - - health\n");
        QVERIFY(made);
        QCOMPARE(made->find(u"a.b"_s)->category, Category::Browsing);
        QCOMPARE(made->find(u"a.c"_s)->category, Category::Work);
        QCOMPARE(made->find(u"a.c"_s)->sensitive, SensitiveTopic::Health);
        QCOMPARE(made->find(u"a.d"_s), nullptr);
    }

    void whatIsNoTaxonomyIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a column is missing") << u"a 1\n"_s;
        QTest::newRow("a child before its parent") << u"a.b - -\na - -\n"_s;
        QTest::newRow("a code twice") << u"a - -\na - -\n"_s;
        QTest::newRow("an id twice") << u"a - 7\nb - 7\n"_s;
        QTest::newRow("an id that is none") << u"a - x\n"_s;
        QTest::newRow("a category that is none") << u"a - - @cats\n"_s;
        QTest::newRow("an area that is none") << u"a - - cats\n"_s;
    }
    void whatIsNoTaxonomyIsRefused()
    {
        QFETCH(QString, text);
        const Result<Taxonomy> made = Taxonomy::parse(text);
        QVERIFY(!made);
        QCOMPARE(made.error().fault, Fault::Invalid);
    }
};

QTEST_GUILESS_MAIN(TaxonomyTest)
#include "taxonomy_test.moc"
