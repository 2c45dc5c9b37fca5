#include "spotify/audience_segment.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace Qt::StringLiterals;

class AudienceSegmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSegmentSaysWhoseItIsAndWhat_data()
    {
        QTest::addColumn<QString>("segment");
        QTest::addColumn<Role>("role");
        QTest::addColumn<Category>("category");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString& segment, Role role, Category category, const QString& value) {
            QTest::newRow(segment.isEmpty() ? "nothing" : segment.toUtf8().constData())
                << segment << role << category << value;
        };
        constexpr auto Inferred = Role::Inferred;
        row(u"1P_Custom_Invented_Podcast_Fans"_s, Inferred, Category::Interests, u"Invented Podcast Fans"_s);
        row(u"2P_MadeUpBank_Customers_1Jan2031_GB"_s, Role::Advertiser, Category::Lists,
            u"MadeUpBank Customers"_s);
        row(u"2P_MadeUpBank_Buyers"_s, Role::Advertiser, Category::Lists, u"MadeUpBank Buyers"_s);
        row(u"3P_Invented Tea Buyers_UK"_s, Inferred, Category::Purchases, u"Invented Tea Buyers"_s);
        row(u"3p_Anime_Fans_Es"_s, Inferred, Category::Interests, u"Anime Fans"_s);
        row(u"3P__Anime Fans_nl"_s, Inferred, Category::Interests, u"Anime Fans"_s);
        row(u"3P_Parents_of_Teens_US_DEPRECATED"_s, Inferred, Category::Demographics, u"Parents of Teens"_s);
        row(u"3P_Household Income 100k+_US [Do Not Use in 2030]"_s, Inferred, Category::Demographics,
            u"Household Income 100k+"_s);
        row(u"3P_Office Professionals_TEST"_s, Inferred, Category::Work, u"Office Professionals"_s);
        row(u"3P_Inventphone Smartphone Owners_DE"_s, Inferred, Category::Device,
            u"Inventphone Smartphone Owners"_s);
        row(u"1P_New_Age_Music"_s, Inferred, Category::Interests, u"New Age Music"_s);
        row(u"1P_Age_25_34"_s, Inferred, Category::Demographics, u"Age 25 34"_s);
        row(u"ArtistAffinity_Invented Band"_s, Inferred, Category::Interests, u"Invented Band"_s);
        row(u"Interest | Beekeeping"_s, Inferred, Category::Interests, u"Beekeeping"_s);
        row(u"Custom Audience_Winter"_s, Inferred, Category::Interests, u"Winter"_s);
        row(u"3P_Watches_TV"_s, Inferred, Category::Interests, u"Watches TV"_s);
        row(u"3p_what_they_believe_in"_s, Inferred, Category::Interests, u"what they believe in"_s);
        row(u"3P_US"_s, Inferred, Category::Interests, u"US"_s);
        row(u"3P_"_s, Inferred, Category::Interests, u"3P_"_s);
        row(u"3P_[TEST]"_s, Inferred, Category::Interests, u"3P_[TEST]"_s);
        row(u"Something new altogether"_s, Inferred, Category::Interests, u"Something new altogether"_s);
        row({}, Inferred, Category::Interests, {});
    }
    void aSegmentSaysWhoseItIsAndWhat()
    {
        QFETCH(QString, segment);
        QFETCH(Role, role);
        QFETCH(Category, category);
        QFETCH(QString, value);
        const Claim claim = claimOfSegment(segment);
        QCOMPARE(claim.role, role);
        QCOMPARE(idOf(claim.category), idOf(category));
        QCOMPARE(claim.value, value);
        QVERIFY(!claim.label.isEmpty());
    }

    void theSameSegmentOfSeveralMarketsIsOne()
    {
        QCOMPARE(claimOfSegment(u"3P_Tea Buyers_UK"_s), claimOfSegment(u"3p__Tea_Buyers_de"_s));
    }
};

QTEST_GUILESS_MAIN(AudienceSegmentTest)
#include "audience_segment_test.moc"
