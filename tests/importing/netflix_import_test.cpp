#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ViewingHeader
    = "Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Device Type,"
      "Bookmark,Latest Bookmark,Country";

} // namespace

class NetflixImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTableIsKnownByItsColumnsWhateverItIsCalled()
    {
        const Imported imported = Imported::ofFile(
            u"mine.csv"_s, ViewingHeader + ",Mood\nKaisa,2031-03-04 19:20:21,1,,Drama,,TV,1,1,FI,calm\n");
        QVERIFY(imported.worked);
        QCOMPARE(imported.summary.company, Company::Netflix);
        QCOMPARE(imported.texts(), QStringList { u"Drama – Kaisa"_s });
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 1);
    }

    void peopleAreToldThatNetflixKeepsWhatItInferred()
    {
        const Imported imported
            = Imported::ofFile(u"NetflixViewingHistory.csv"_s, "Title,Date\nDrama,3/25/31\n");
        QVERIFY(imported.worked);
        QVERIFY(imported.isWarned(WarningCode::NoInferredProfile));
    }

    void trailersAreNotWatchedAndRaiseNoAlarm()
    {
        QByteArray table = ViewingHeader + '\n';
        for (const char* type : { "TEASER_TRAILER", "HOOK", "TRAILER", "CINEMAGRAPH", "PROMOTIONAL", "RECAP",
                 "BIG_ROW", "PREVIEW", "SOMETHING_NEW" })
            table += QByteArray("Kaisa,2031-03-04 19:20:21,1,,Drama,") + type + ",TV,1,Not latest view,FI\n";
        const Imported imported = Imported::ofFile(u"ViewingActivity.csv"_s, table);
        QVERIFY(imported.worked);
        QVERIFY(imported.host.records().empty());
        QCOMPARE(imported.summary.files.front().reason, FileReason::NothingToRead);
        QCOMPARE(imported.summary.warnings.size(), 1U); // that there is no profile
    }

    void datesOfWhichTheOrderIsNotToldStayUnknown()
    {
        const Imported imported = Imported::ofFile(u"NetflixViewingHistory (1).csv"_s,
            "\"Titre\",\"Date\"\n\"A, B\",\"4/3/31\"\nC,3/2/31\nD,\nE,5/5/31\n");
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"A, B"_s, u"C"_s, u"D"_s, u"E"_s }));
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 3);
    }

    void manyRowsAreToldAsSoonAsTheOrderIsKnown()
    {
        QByteArray table = "Title,Date\n";
        for (int i = 0; i < 60'000; ++i)
            table += "Drama,1/2/31\n";
        const Imported imported = Imported::ofFile(u"NetflixViewingHistory.csv"_s, table + "Last,1/25/31\n");
        QVERIFY(imported.worked);
        QCOMPARE(imported.host.records().size(), 60'001U);
        QVERIFY(!imported.host.records().front().at); // it had to be told before the last row was seen
        QCOMPARE(imported.host.records().back().at, instantFromIso(u"2031-01-25"));
    }

    void aPlainNoIsASettingAndAnythingElseAHolder_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("records");
        QTest::addColumn<Role>("role");
        QTest::newRow("no") << "No"_ba << 1 << Role::Control;
        QTest::newRow("false") << "FALSE"_ba << 1 << Role::Control;
        QTest::newRow("yes") << "Yes"_ba << 1 << Role::Advertiser;
        QTest::newRow("a list") << "email"_ba << 1 << Role::Advertiser;
        QTest::newRow("nothing") << ""_ba << 0 << Role::Control;
    }
    void aPlainNoIsASettingAndAnythingElseAHolder()
    {
        QFETCH(QByteArray, cell);
        QFETCH(int, records);
        QFETCH(Role, role);
        const Imported imported = Imported::ofFile(u"AccountDetails.csv"_s,
            "First Name,Marketing Communications Matched Identifiers\nKaisa," + cell + "\n");
        QVERIFY(imported.worked);
        QCOMPARE(static_cast<int>(imported.host.records().size()), records);
        for (const Record& record : imported.host.records()) {
            QCOMPARE(record.role, role);
            QCOMPARE(record.claims.front().value, QString::fromLatin1(cell));
        }
    }

    void rowsThatAreShortOrNonsenseDoNoHarm()
    {
        const Imported imported = Imported::ofFile(u"ViewingActivity.csv"_s,
            ViewingHeader
                + "\nKaisa\nKaisa,soon,x,x,Drama\n,,,,\n,2031-01-01 00:00:00,,,No profile,,,,,,,,,,\n");
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"Drama – Kaisa"_s, u"No profile"_s }));
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
    }

    void reportsOfTwoAccountsStayApart()
    {
        const Desk desk;
        const QByteArray table = ViewingHeader + "\nKaisa,2031-03-04 19:20:21,1,,Drama,,TV,1,1,FI\n";
        const QString one
            = desk.put(u"a.zip"_s, zipOf({ { "1234567/CONTENT_INTERACTION/ViewingActivity.csv", table } }));
        const QString other
            = desk.put(u"b.zip"_s, zipOf({ { "7654321/CONTENT_INTERACTION/ViewingActivity.csv", table } }));
        RecordingHost host;
        const Result<std::vector<Export>> found = findExports({ one, other }, host);
        QVERIFY(found);
        QCOMPARE(found->size(), 2U);
    }
};

QTEST_GUILESS_MAIN(NetflixImportTest)
#include "netflix_import_test.moc"
