#include "x/targeting_types.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace Qt::StringLiterals;

class TargetingTypesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everySpellingOfATypeIsOne_data()
    {
        QTest::addColumn<QString>("type");
        for (const char* type : { "Follower look-alikes", "follower look alikes", "FOLLOWER LOOKALIKES",
                 " Follower  look-alikes " })
            QTest::addRow("%s", type) << QString::fromLatin1(type);
    }
    void everySpellingOfATypeIsOne()
    {
        QFETCH(QString, type);
        QCOMPARE(claimOfCriterion(type, u"@inventedcook"_s),
            (Claim { Role::Inferred, Category::Lookalikes, u"Follower look-alikes"_s, u"@inventedcook"_s }));
    }

    void eachTypeHasItsCategoryAndRole_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("category");
        QTest::addColumn<int>("role");
        const auto row = [](const char* type, Category category, Role role = Role::Inferred) {
            QTest::addRow("%s", type)
                << QString::fromLatin1(type) << static_cast<int>(category) << static_cast<int>(role);
        };
        for (const char* type : { "Interests", "Conversation topics", "Events" })
            row(type, Category::Interests);
        for (const char* type : { "Age", "Gender", "Languages" })
            row(type, Category::Demographics);
        for (const char* type : { "Platforms", "OS versions", "Carriers", "New device targeting" })
            row(type, Category::Device);
        for (const char* type : { "Retargeting campaign engager", "Retargeting engagement type",
                 "Retargeting user engager", "Followers of a user id", "Engagement" })
            row(type, Category::Engagement);
        row("Locations", Category::Location);
        row("Keywords", Category::Search);
        row("Movies and TV shows", Category::Viewing);
        for (const char* type : { "List", "Lists" })
            row(type, Category::Lists, Role::Advertiser);
        for (const char* type : { "Website Activity", "App Activity", "App Activity Combination" })
            row(type, Category::Offsite, Role::Advertiser);
        for (const char* type : { "Tailored audience CRM lookalike targeting",
                 "Retargeting custom audience lookalike targeting" })
            row(type, Category::Lookalikes, Role::Advertiser);
        for (const char* type : { "Brand survey", "Unknown", "A type of tomorrow" })
            row(type, Category::Other);
    }
    void eachTypeHasItsCategoryAndRole()
    {
        QFETCH(QString, type);
        const Claim claim = claimOfCriterion(type, u"x"_s);
        QTEST(static_cast<int>(claim.category), "category");
        QTEST(static_cast<int>(claim.role), "role");
    }

    void valuesAreFreedOfRepetitionAndQuotes()
    {
        QCOMPARE(claimOfCriterion(u"Brand survey"_s, u"Brand survey: 17"_s).value, u"17"_s);
        QCOMPARE(claimOfCriterion(u"Retargeting user engager"_s, u"Retargeting user engager: 99"_s).value,
            u"99"_s);
        QCOMPARE(claimOfCriterion(u"Keywords"_s, u"\"two words\""_s).value, u"two words"_s);
        QCOMPARE(claimOfCriterion(u"Keywords"_s, u"ratio 3:4"_s).value, u"ratio 3:4"_s);
        QCOMPARE(claimOfCriterion(u"List"_s, {}).value, QString());
    }

    void anUnknownTypeIsKeptAsItIs()
    {
        QCOMPARE(claimOfCriterion(u"Moon-phase targeting"_s, u"full"_s),
            (Claim { Role::Inferred, Category::Other, u"Moon-phase targeting"_s, u"full"_s }));
    }
};

QTEST_GUILESS_MAIN(TargetingTypesTest)
#include "targeting_types_test.moc"
