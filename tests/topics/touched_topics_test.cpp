#include "taxonomy.h"
#include "touched_topics.h"

#include <QRegularExpression>
#include <QTest>

using namespace candor;
using namespace candor::topics;
using namespace Qt::StringLiterals;

namespace {

SensitiveSet only(SensitiveTopic topic)
{
    SensitiveSet set;
    set.set(indexOf(topic));
    return set;
}

} // namespace

class TouchedTopicsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTopicIsFoundInWordsPeopleUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SensitiveTopic>("topic");
        const std::pair<QString, SensitiveTopic> rows[] {
            { u"Diabetes care"_s, SensitiveTopic::Health },
            { u"Die Bibel für Einsteiger"_s, SensitiveTopic::Religion },
            { u"Élections municipales"_s, SensitiveTopic::Politics },
            { u"Hispanic"_s, SensitiveTopic::Ethnicity },
            { u"LGBTQ community"_s, SensitiveTopic::Sexuality },
            { u"Join your trade union"_s, SensitiveTopic::Union },
            { u"Payday loans now"_s, SensitiveTopic::Finances },
            { u"Parents of toddlers"_s, SensitiveTopic::Children },
            { u"Schwangerschaft Woche 12"_s, SensitiveTopic::Pregnancy },
            { u"Whisky tasting"_s, SensitiveTopic::Alcohol },
            { u"كازينو"_s, SensitiveTopic::Gambling },
            { u"Citas en línea"_s, SensitiveTopic::Dating },
            { u"Weight loss in a week"_s, SensitiveTopic::WeightLoss },
            { u"Home address"_s, SensitiveTopic::ExactPlace },
        };
        static_assert(std::size(rows) == AllSensitiveTopics.size());
        for (const auto& [text, topic] : rows)
            QTest::addRow("%s", idOf(topic).latin1()) << text << topic;
    }
    void everyTopicIsFoundInWordsPeopleUse()
    {
        QFETCH(const QString, text);
        QFETCH(const SensitiveTopic, topic);
        QVERIFY(touchedBy(text).test(indexOf(topic)));
    }

    void aTextMayTouchSeveral()
    {
        const SensitiveSet touched = touchedBy(u"Dating for Christians, with wine");
        for (const SensitiveTopic topic :
            { SensitiveTopic::Dating, SensitiveTopic::Religion, SensitiveTopic::Alcohol })
            QVERIFY(touched.test(indexOf(topic)));
    }

    void theTaxonomyKnowsMoreThanTheListOfWords()
    {
        const QString text = u"insulin pump"_s;
        QVERIFY(sensitiveTopicsOf(text).none());
        QCOMPARE(touchedBy(text), only(SensitiveTopic::Health));
    }

    void whatIsHarmlessByItselfCanStillBelongToALimit()
    {
        QVERIFY(!Taxonomy::own().find(u"shopping.toys"_s)->sensitive);
        const Attribute criterion { Category::Interests, u"Topic"_s, u"shopping.toys"_s };
        QVERIFY(touchedBy(criterion).test(indexOf(SensitiveTopic::Children)));
    }

    void anItemIsTouchedByItsTitleItsAdvertiserAndItsCriteria()
    {
        Item item { { 1 }, u"Garden chair"_s, u"Invented Shop"_s, {}, 0, 0, {} };
        QVERIFY(touchedBy(item).none());
        Item titled = item;
        titled.title = u"Casino night"_s;
        Item advertised = item;
        advertised.advertiser = u"Invented Casino"_s;
        Item aimed = item;
        aimed.attributes = { { Category::Interests, u"Keyword"_s, u"#casino"_s } };
        for (const Item& one : { titled, advertised, aimed })
            QCOMPARE(touchedBy(one), only(SensitiveTopic::Gambling));
    }

    void ordinaryThingsTouchNothing()
    {
        for (const QString& text : { u"Bookshelf of oak"_s, u"Fahrrad kaufen"_s, u"Recette de pain"_s,
                 u"Zapatillas de correr"_s, u"Carbon dating of old wood"_s, u""_s })
            QVERIFY2(touchedBy(text).none(), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TouchedTopicsTest)
#include "touched_topics_test.moc"
