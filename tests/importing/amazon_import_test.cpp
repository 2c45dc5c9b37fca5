#include "archive_bytes.h"
#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Heading = "Advertisers who brought audiences in which you are included\n\n";

QByteArray names(int count)
{
    QByteArray list = Heading;
    for (int i = 0; i < count; ++i)
        list += "\"Invented Shop " + QByteArray::number(1000 + i) + "\"\n";
    return list;
}

} // namespace

class AmazonImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Each data set in a zip of its own, as Amazon sends them: the files in them are called the same.
    void regionsInContainersOfTheirOwnAreNotOneFile()
    {
        const Desk desk;
        QStringList zips;
        for (const char* region : { "1", "2", "3", "9" }) {
            zips += desk.put(u"Advertising.%1.zip"_s.arg(QLatin1String(region)),
                zipOf({ { "Advertising.AdvertiserAudiences.csv", Heading + "Invented Tea\n" } }));
        }
        zips += desk.put(u"again/Advertising.1 (1).zip"_s,
            zipOf({ { "Advertising.AdvertiserAudiences.csv", Heading + "Invented Tea\n" } }));
        const Imported imported(zips);
        QVERIFY(imported.worked);
        QStringList texts = imported.texts();
        texts.sort();
        QCOMPARE(texts,
            (QStringList { u"Advertisers who brought audiences (Americas): Invented Tea"_s,
                u"Advertisers who brought audiences (Europe, Middle East, India): Invented Tea"_s,
                u"Advertisers who brought audiences (Singapore, Australia, Japan, Russia): Invented Tea"_s,
                u"Advertisers who brought audiences (region 9): Invented Tea"_s }));
        QCOMPARE(imported.summary.fileCount(FileState::Skipped), 1); // downloaded twice
    }

    void zipsInAFolderTellTheirRegionToo()
    {
        const Desk desk;
        for (const char* region : { "1", "2" }) {
            desk.put(u"all/Advertising.%1.zip"_s.arg(QLatin1String(region)),
                zipOf({ { "Advertising.OptOut.csv",
                    "Interest based ads opt out setting per marketplace\n\nDE:OptedOut" } }));
        }
        desk.put(u"all/Retail.CartItems.1.zip"_s, zipOf({}));
        const Imported imported({ desk.path() + u"/all"_s });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(),
            (QStringList { u"Interest based ads opt out (Americas): DE:OptedOut"_s,
                u"Interest based ads opt out (Europe, Middle East, India): DE:OptedOut"_s }));
    }

    // A service that was never used comes as a zip with nothing in it.
    void anEmptyZipAmongOthersIsNoObstacle()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Retail.CartItems.1.zip"_s, zipOf({})),
            desk.put(u"Advertising.1.zip"_s,
                zipOf({ { "Advertising.AdvertiserAudiences.csv", Heading + "Invented Tea\n" } })) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.host.records().size(), 1U);
    }

    void onlyAListThatIsCutSaysAtLeast_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("99") << 99 << false;
        QTest::newRow("100") << 100 << true;
        QTest::newRow("101") << 101 << true;
        QTest::newRow("102") << 102 << false;
    }
    void onlyAListThatIsCutSaysAtLeast()
    {
        QFETCH(int, count);
        QFETCH(bool, isCut);
        const Desk desk;
        const Imported imported({ desk.put(u"Advertising.AdvertiserAudiences.csv"_s, names(count)) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts().contains(u"Number of advertisers: ≥ %1"_s.arg(count)), isCut);
        QCOMPARE(imported.host.records().size(), static_cast<std::size_t>(count + (isCut ? 1 : 0)));
    }

    void aHeadingAloneIsAnEmptyList()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Advertising.3PAudiences.csv"_s,
            "\xEF\xBB\xBF"
            "Audiences in which you are included via 3rd Parties\n") });
        QVERIFY(imported.worked);
        QCOMPARE(imported.summary.files[0].state, FileState::Read);
        QCOMPARE(imported.summary.files[0].reason, FileReason::NothingToRead);
    }

    void aValueMayHaveQuotesAndCommas()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Advertising.AdvertiserAudiences.csv"_s,
            Heading + "\"A, \"\"B\"\"\"\nPlain, Inc.\n\"\"\n\"open\n\"AT&amp;T\",,\n") });
        QVERIFY(imported.worked);
        QStringList values;
        for (const Record& record : imported.host.records())
            values += record.claims.front().value;
        QCOMPARE(values, (QStringList { u"A, \"B\""_s, u"Plain, Inc."_s, u"open"_s, u"AT&T"_s }));
    }

    // People open the table in a spreadsheet before they hand it on.
    void aSpreadsheetMayHaveSavedTheOrders()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"my orders.csv"_s,
            "Website;Order ID;Order Date;ASIN;Product Na;Order Stat;Shipping Addr\n"
            "Amazon.de;1;2031-12-1;B1;=\"Teapot\";Closed;1 Made-up Street\n"
            "Amazon.de;2;not a day;B2;\"\"\"Tea\"\"\";Cancelled;\nAmazon.de;3;;B3;Not Available;Closed;\n"
            "Amazon.de;4;;;;Closed;\n") });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"Teapot"_s, u"Tea (cancelled)"_s, u"B3"_s }));
        QCOMPARE(imported.host.records()[0].at, instantFromIso(u"2031-12-01"));
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 0);
    }

    void ordersMayComeAsJson()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Retail.OrderHistory.1.json"_s,
            json(
                "[ { 'ASIN' : 'B1', 'Order ID' : '1', 'Order Date' : '2023-11-12T10:00:00Z', 'Product Name' :"
                " 'Teapot', 'Shipping Address' : '1 Made-up Street', 'moonPhase' : 'full' },"
                " { 'ASIN' : 'B2', 'Order ID' : 2, 'Product Name' : null }, 7, {}, [] ]")) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"Teapot"_s, u"B2"_s }));
        QCOMPARE(imported.host.records()[0].at, instantFromIso(u"2023-11-12T10:00:00Z"));
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 4);
    }

    void aListOfWishesMayHoldAnything()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Amazon.Lists.Wishlist.json"_s,
            json("[ { 'A [List]' : [ ] }, { 'A [Item 1]' : [ { 'asin' : 'B1' }, 7, null ] }, { '[Item 2]' :"
                 " { 'title' : 'Teapot', 'dateAdded' : 'some day' } }, { 'A [Item 3]' : 'gone' }, { 'B' : [ "
                 "] },"
                 " 5 ]")) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"B1 (A)"_s, u"Teapot"_s }));
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 1);
    }

    void aListOfWholeWishesIsReadToo()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Amazon.Lists.Wishlist.json"_s,
            json("[ { 'Birthday' : [ { 'itemTitle' : 'Teapot', 'itemAsin' : 'B1', 'addedDate' :"
                 " '2031-04-12T10:00:00Z' }, { 'itemAsin' : 'B2' }, 7 ], 'Closed' : true } ]")) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"Teapot (Birthday)"_s, u"B2 (Birthday)"_s }));
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 1);
    }

    void addressesAreNeverKept()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"Your Orders.zip"_s,
            zipOf({ { "Your Amazon Orders/Order History.csv",
                        "ASIN,Billing Address,Gift Recipient Contact,Order Date,Order ID,Product "
                        "Name,Shipping Address\nB1,1 Made-up Street,ada@example.org,2031-01-02T00:00:00Z,1,"
                        "Teapot,2 Made-up Street\n" },
                { "Retail.Addresses.1/Retail.Addresses.1.csv", "Street\n3 Made-up Street\n" } })) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), QStringList { u"Teapot"_s });
        QVERIFY(imported.host.records()[0].claims.empty());
        QCOMPARE(imported.report(u"Retail.Addresses.1/Retail.Addresses.1.csv")->reason,
            FileReason::LeftOutOnPurpose);
    }

    void tablesOfOthersAreNoProof()
    {
        const Desk desk;
        for (const char* header :
            { "Title,DateAdded", "OrderId,ProductName,Date", "Keywords,Date", "ASIN" }) {
            const Imported imported({ desk.put(u"table.csv"_s, QByteArray(header) + "\n1,2,3\n") });
            QVERIFY(!imported.worked);
        }
    }
};

QTEST_GUILESS_MAIN(AmazonImportTest)
#include "amazon_import_test.moc"
