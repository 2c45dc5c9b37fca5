#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

class AppleImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void zipsInZipsAreOneExport()
    {
        const Desk desk;
        const QByteArray inner = zipOf({ { "Apple_Media_Services/Apple Music Activity/Apple Music Play "
                                           "Activity.csv",
            "Event Start Timestamp,Event Type,Song Name\n2031-04-01T00:00:00Z,PLAY_END,Made-up Song\n" } });
        const QByteArray other = zipOf({ { "Stores/Store Transaction History.csv",
            "Item Purchased Date,Content Type,Item Description\n2031-05-01T00:00:00Z,Songs,Made-up "
            "Song\n" } });
        const Imported import({ desk.put(u"Apple Media Services information Part 1 of 1.zip"_s,
            zipOf({ { "Apple_Media_Services.zip", inner }, { "Stores.zip", other } })) });
        QVERIFY(import.worked);
        QCOMPARE(import.summary.company, Company::Apple);
        QCOMPARE(import.texts(), (QStringList { u"Made-up Song"_s, u"Songs: Made-up Song"_s }));
    }

    void aTableUnderAnotherNameIsKnownByItsColumns()
    {
        const Desk desk;
        const Imported import({ desk.put(u"table 1.csv"_s,
            "Communication Name;Delivery Time\n Communication Name ;Delivery Time\n\"'Invented "
            "news\";2031-02-03 04:05:06\"\n;2031-02-03 04:05:06\nMore;never\n") });
        QVERIFY(import.worked);
        QCOMPARE(import.texts(), (QStringList { u"Invented news"_s, u"More"_s }));
        QCOMPARE(import.host.records().front().at, instantFromIso(u"2031-02-03T04:05:06Z"));
        QCOMPARE(import.warned(WarningCode::TimesUnreadable), 1);
        QCOMPARE(import.warned(WarningCode::RecordsUnreadable), 1);
    }

    void aTableWithoutItsColumnsSaysSo()
    {
        const Desk desk;
        const Imported import({ desk.put(u"a.zip"_s,
            zipOf({ { "Apple Music Play Activity.csv", "A,B\n1,2\n" },
                { "Limit Ad Tracking Information.csv",
                    "Created Date,Limit Ad Tracking Status\n2031-01-01T00:00:00Z,On\n" } })) });
        QVERIFY(import.worked);
        QCOMPARE(import.report(u"Apple Music Play Activity.csv")->reason, FileReason::Malformed);
        QCOMPARE(import.texts(), QStringList { u"Limit Ad Tracking: On"_s });
        QCOMPARE(import.host.records().front().role, Role::Control);
    }

    void aDamagedLineOfThePrivacyReportSpoilsNoOther()
    {
        const Desk desk;
        const Imported import({ desk.put(u"report.ndjson"_s,
            json("{'domain':'a.example','type':'networkActivity','bundleID':'x','timeStamp':'2031-06-01T09:"
                 "00:00Z'}\n"
                 "{'domain':'b.exam\n[1]\n{'type':'weather'}\n7\n"
                 "{'domain':'c.example','type':'networkActivity','bundleID':'x','timeStamp':'soon'}")) });
        QVERIFY(import.worked);
        QCOMPARE(import.texts(), (QStringList { u"x: a.example"_s, u"x: c.example"_s }));
        QCOMPARE(import.warned(WarningCode::RecordsUnreadable), 1);
        QCOMPARE(import.warned(WarningCode::UnknownKeys), 3);
        QCOMPARE(import.warned(WarningCode::TimesUnreadable), 1);
        QVERIFY(import.host.records()[1].position.byte > import.host.records()[0].position.byte);
    }

    void microsoftSpeaksInUtf16Too()
    {
        const Desk desk;
        const QString text = u"\ufeffDateTime,NavigatedToUrl,PageTitle,Mood\r\n2031-02-03T04:05:06Z,https://"
                             u"a.example/,Grüße,calm\r\n"
                             "never,https://b.example/,,\r\n,,,\r\n"_s;
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        const Imported import({ desk.put(u"export.csv"_s, wide) });
        QVERIFY(import.worked);
        QCOMPARE(import.summary.company, Company::Microsoft);
        QCOMPARE(import.texts(), (QStringList { u"Grüße"_s, u"https://b.example/"_s }));
        QCOMPARE(import.warned(WarningCode::UnknownKeys), 1); // the column, not its cells
        QCOMPARE(import.warned(WarningCode::TimesUnreadable), 1);
    }

    void aSearchOfAnUnknownShapeIsNotGuessedAt()
    {
        const Desk desk;
        const Imported import({ desk.put(u"SearchRequestsAndQuery.json"_s,
            json("[ { 'dateTime': '2031-03-02T00:00:00Z', 'words': [ 'tea' ] }, 'x', { 'SearchTerms': "
                 "'kettle', 'DateTime': '2031-03-02T00:00:00Z' } ]")) });
        QVERIFY(import.worked);
        QCOMPARE(import.texts(), QStringList { u"kettle"_s });
        QCOMPARE(import.warned(WarningCode::RecordsUnreadable), 1);
        QCOMPARE(import.warned(WarningCode::UnknownKeys), 2);
    }
};

QTEST_GUILESS_MAIN(AppleImportTest)
#include "apple_import_test.moc"
