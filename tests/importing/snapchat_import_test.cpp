#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

class SnapchatImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aProfileAloneIsKnownByWhatIsInIt()
    {
        const Desk desk;
        const Imported import({ desk.put(u"profile copy.json"_s,
            json("{ 'Demographics': { 'Cohort Age': 24, 'Derived Ad Demographic': null } }")) });
        QVERIFY(import.worked);
        QCOMPARE(import.summary.company, Company::Snapchat);
        QCOMPARE(import.texts(), QStringList { u"Cohort Age: 24"_s });
    }

    void elementsOfAnotherShapeAreReadLeniently()
    {
        const Desk desk;
        const Imported import({ desk.put(u"user_profile.json"_s,
            json("{ 'Off-Platform Sharing': [], 'Interest Categories': [ 1, null, [ 'x' ], {}, { 'Weight': "
                 "3, 'Name': 'Tea' } ], "
                 "'Ads You Interacted With': [ 'Made-up Shoes', { 'Advertiser Name': 'Invented Hats', "
                 "'Date': 'soon' }, {} ], "
                 "'Engagement': [ 'Opened', { 'Event': 'Seen', 'Occurences': 3.5 }, { 'Occurrences': 4 } ] "
                 "}")) });
        QVERIFY(import.worked);
        QCOMPARE(import.texts(),
            (QStringList { u"Interest Categories: 1"_s, u"Interest Categories: Tea"_s, u"Made-up Shoes"_s,
                u"Invented Hats"_s, u"Opened"_s, u"Seen: 3.5"_s, u"4"_s }));
        QCOMPARE(import.warned(WarningCode::TimesUnreadable), 1);
    }

    void whatIsNotKnownIsCounted()
    {
        const Desk desk;
        const Imported import({ desk.put(u"user_profile.json"_s,
            json("{ 'Content Categories': [ 'Tea' ], 'Cohort Age': '', 'Moon Phases': [ 'full', 'new' ], "
                 "'App Profile': { 'Shoe Size': 41, 'Platform Version': 'x' } }")) });
        QCOMPARE(import.warned(WarningCode::UnknownKeys), 2);
    }

    void noCoordinateIsKept()
    {
        const Desk desk;
        const Imported import({ desk.put(u"location_history.json"_s,
            json("{ 'Home, School & Work': { 'inferredHome': 'lat 53.079, long 8.801' }, 'Daily Top "
                 "Locations': [ 'Latitude, Longitude: 53.079844, 8.801351' ], "
                 "'Location History': [ [ '2031-02-09 00:41:21 UTC', '53.079, 8.801' ] ], 'Latest Location': "
                 "[ { 'City': 'Tornio', 'Point': '65.84, 24.14' } ], "
                 "'Businesses and places you may have visited': { 'x': [ [ '53.079, 8.801' ], [ 'Invented "
                 "Gym', '53.079, 8.801' ] ] } }")) });
        QVERIFY(import.worked);
        for (const Record& record : import.host.records()) {
            QVERIFY2(
                !record.text.contains(u"53."_s) && !record.text.contains(u"65."_s), qPrintable(record.text));
            QCOMPARE(record.role, Role::Inferred);
        }
        QCOMPARE(import.host.records().size(), 3U);
    }

    void partsOfOneRequestAreOneExportAndThoseOfAnotherAreNot()
    {
        const Desk desk;
        const QByteArray profile
            = json("{ 'Interest Categories': [ 'Tea' ], 'Demographics': { 'Cohort Age': '21' } }");
        const QString one
            = desk.put(u"mydata~1700000000001.zip"_s, zipOf({ { "json/user_profile.json", profile } }));
        const QString more = desk.put(u"mydata~1700000000001-1.zip"_s, zipOf({ { "memories/a.jpg", "x" } }));
        const QString other
            = desk.put(u"mydata~1700000000002.zip"_s, zipOf({ { "json/user_profile.json", profile } }));
        RecordingHost host;
        const Result<std::vector<Export>> found = findExports({ one, more, other }, host);
        QVERIFY(found);
        QCOMPARE(found->size(), 2U);
        QCOMPARE(found->front().containers, (QStringList { more, one }));
    }

    void aPageThatHasNoJsonBesideItAsksForJson()
    {
        const Desk desk;
        RecordingHost host;
        const Result<std::vector<Export>> found = findExports(
            { desk.put(u"mydata~1700000000001.zip"_s,
                zipOf({ { "html/user_profile.html", "<p>Snapchat</p>" },
                    { "html/ranking.html", "<p>Snapchat</p>" },
                    { "json/ranking.json", json("{ 'Statistics': { 'Snapscore': '1' } }") } })) },
            host);
        QVERIFY(found);
        QCOMPARE(found->front().files[0].report.reason, FileReason::HtmlNotJson);
        QCOMPARE(found->front().files[1].report.reason, FileReason::OtherFormatPresent);
    }
};

QTEST_GUILESS_MAIN(SnapchatImportTest)
#include "snapchat_import_test.moc"
