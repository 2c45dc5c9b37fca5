#include "archive_bytes.h"
#include "first_bytes.h"

#include <QTest>

using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

class FirstBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoldedAndFoundInAnyEncoding()
    {
        const QStringList columns { u"profile name"_s, u"start time"_s };
        QCOMPARE(columnsIn("Profile Name,Start  Time\nKaisa,2031-01-01\n"), columns);
        QCOMPARE(columnsIn("\xEF\xBB\xBF\"Profile Name\";\"Start Time\"\r\n"), columns);
        const QString text = u"\ufeffProfile Name\tStart Time\n"_s;
        QCOMPARE(
            columnsIn(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)), columns);
    }

    void whatIsNoTableHasNoColumns()
    {
        QVERIFY(columnsIn({}).isEmpty());
        QVERIFY(columnsIn("\"never closed").isEmpty());
    }

    void anObjectShowsItsMembersAndItsFirstItem()
    {
        const JsonOutline outline(
            json("{ 'stats': [ { 'date': '', 'count': 1 }, { 'other': 1 } ], 'more': {} }"));
        QVERIFY(!outline.isList());
        QVERIFY(outline.hasMember("stats"));
        QVERIFY(outline.hasMember("more"));
        QVERIFY(!outline.hasMember("date"));
        QVERIFY(outline.itemHas({ "date", "count" }));
        QVERIFY(!outline.itemHas({ "other" }));
    }

    void aListShowsItsFirstItem()
    {
        const JsonOutline outline(json("[ { 'ts': null }, { 'other': 1 } ]"));
        QVERIFY(outline.isList());
        QVERIFY(outline.itemHas({ "ts" }));
        QVERIFY(!JsonOutline("[ 1, 2 ]").itemHas({ "ts" }));
    }

    void aMemberLongerThanTheHeadStillShowsItsName()
    {
        const JsonOutline outline(json("{ 'playlists': [ { 'name': 'Long', 'items': [ { 'track"));
        QVERIFY(outline.hasMember("playlists"));
        QVERIFY(!outline.itemHas({ "name" }));
    }

    void whatIsNoJsonShowsNothing()
    {
        for (const char* bytes : { "", "no json", "{", "[", "{ \"a\" 1 }", "\x00\x01" }) {
            const JsonOutline outline(bytes);
            QVERIFY(!outline.hasMember("b"));
            QVERIFY(!outline.itemHas({ "b" }));
        }
    }
};

QTEST_GUILESS_MAIN(FirstBytesTest)
#include "first_bytes_test.moc"
