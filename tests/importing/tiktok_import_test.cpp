#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray yourActivity(const QByteArray& sections)
{
    return "{ \"Your Activity\": { " + sections + ", \"Tail\": {} } }";
}

} // namespace

class TikTokImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFileAloneIsKnownByWhatIsInIt()
    {
        const Desk desk;
        const Imported import({ desk.put(u"mine (2).json"_s,
            json("{ 'Activity': { 'Like List': { 'ItemFavoriteList': [ { 'date': '2031-02-03 04:05:06', "
                 "'link': "
                 "'https://a.example/' } ] } } }")) });
        QVERIFY(import.worked);
        QCOMPARE(import.summary.company, Company::TikTok);
        QCOMPARE(import.texts(), QStringList { u"https://a.example/"_s });
    }

    void interestsAreReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QStringList>("interests");
        const QStringList two { u"Ad Interests: Beauty"_s, u"Ad Interests: Gaming"_s };
        const auto row = [](const char* name, const char* value, const QStringList& interests) {
            QTest::newRow(name) << json("'Ad Interests': ") + json(value) << interests;
        };
        row("joined by strokes", "{ 'AdInterestCategories': 'Beauty | Gaming' }", two);
        row("strokes without spaces", "{ 'AdInterestCategories': 'Beauty|Gaming|' }", two);
        row("joined by commas", "{ 'AdInterestCategories': 'Beauty, Gaming' }", two);
        row("a list with junk", "{ 'AdInterestCategories': [ 'Beauty', ',', ' ', 'Gaming', null ] }", two);
        row("a list of objects",
            "{ 'AdInterestCategories': [ { 'Name': 'Beauty' }, { 'Category': 'Gaming' } ] }", two);
        row("without a name of its own",
            "[ { 'AdInterestCategories': 'Beauty' }, { 'AdInterestCategories': 'Gaming' } ]", two);
        row("commas in a list are not separators", "{ 'AdInterestCategories': [ 'Food, Drink', 'Tea' ] }",
            { u"Ad Interests: Food, Drink"_s, u"Ad Interests: Tea"_s });
        row("nothing", "{ 'AdInterestCategories': '' }", {});
        row("not applicable", "{ 'AdInterestCategories': 'N/A' }", {});
    }
    void interestsAreReadInEveryForm()
    {
        QFETCH(QByteArray, section);
        const Desk desk;
        const Imported import({ desk.put(u"user_data_tiktok.json"_s, yourActivity(section)) });
        QVERIFY(import.worked);
        QTEST(import.texts(), "interests");
        for (const Record& record : import.host.records())
            QCOMPARE(record.role, Role::Inferred);
    }

    void whatStandsUnderTwoSectionsIsToldOnceAndEqualItemsOfOneListAreKept()
    {
        const Desk desk;
        const QByteArray list = json(
            "'Off TikTok Activity': { 'OffTikTokActivityDataList': [ { 'TimeStamp': '2031-02-03 04:05:06', "
            "'Source': 'Shop', 'Event': 'View' }, { 'TimeStamp': '2031-02-03 04:05:06', 'Source': 'Shop', "
            "'Event': 'View' } ] }");
        const Imported import({ desk.put(u"user_data_tiktok.json"_s,
            "{ \"Ads and data\": {" + list + "}, \"Your Activity\": {" + list
                + "}, \"Profile And Settings\": {" + list + "} }") });
        QCOMPARE(import.host.records().size(), 2U);
    }

    void aWrongTypeCostsNothingButItself()
    {
        const Desk desk;
        const Imported import({ desk.put(u"user_data_tiktok.json"_s,
            yourActivity(json("'Watch History': { 'VideoList': [ null, 1, 'https://b.example/', [ 1 ], {}, { "
                              "'Date': {}, 'Link': [ 1 ] }, "
                              "{ 'Date': '2031-02-03 04:05:06', 'Link': 'https://a.example/' } ] }, "
                              "'Searches': { 'SearchList': 7 }, "
                              "'Status': [ 'x' ], 'Login History': { 'LoginHistoryList': { 'Date': null } }, "
                              "'Settings': { 'SettingsMap': [ 1, {} ] }, "
                              "'Profile Info': [ { 'ProfileMap': null } ]"))) });
        QVERIFY(import.worked);
        QVERIFY(import.texts().contains(u"https://a.example/"_s));
        QVERIFY(import.texts().contains(u"https://b.example/"_s));
        QCOMPARE(import.report(u"user_data_tiktok.json")->state, FileState::Read);
    }

    void whatIsNotKnownIsCounted()
    {
        const Desk desk;
        const Imported import({ desk.put(u"user_data_tiktok.json"_s,
            yourActivity(
                json("'Moon Phases': { 'MoonList': [ { 'a': 1 }, { 'a': 2 } ] }, 'Tides': { 'High': 'yes' }, "
                     "'Searches': { 'SearchList': [ { 'SearchTerm': 'tea', 'Mood': 'calm' } ] }, "
                     "'Profile Info': { 'ProfileMap': { 'shoeSize': '41' } }"))) });
        QCOMPARE(import.texts(), QStringList { u"tea"_s });
        QCOMPARE(import.warned(WarningCode::UnknownKeys), 4); // two lists, a field, a member of the profile
    }

    void aTimeThatCannotBeReadIsCountedAndItsRecordKept()
    {
        const Desk desk;
        const Imported import({ desk.put(u"user_data_tiktok.json"_s,
            yourActivity(json("'Searches': { 'SearchList': [ { 'Date': 'yesterday', 'SearchTerm': 'tea' }, { "
                              "'Date': '', 'SearchTerm': 'milk' } ] }"))) });
        QCOMPARE(import.texts(), (QStringList { u"tea"_s, u"milk"_s }));
        QCOMPARE(import.warned(WarningCode::TimesUnreadable), 1);
    }

    void ordersComeAsAListToo()
    {
        const Desk desk;
        const Imported import({ desk.put(u"user_data_tiktok.json"_s,
            json("{ 'TikTok Shop': { 'Order History': { 'OrderHistories': [ { 'order_date': '2031-02-03 "
                 "04:05:06', 'product_name': 'Kettle' }, "
                 "{ 'order_id': '123', 'total_price': '9' } ] } } }")) });
        QCOMPARE(import.texts(), (QStringList { u"Kettle"_s, u"9"_s }));
    }

    void noAddressOfANetworkOrDeviceIsKept()
    {
        const Desk desk;
        const Imported import({ desk.put(u"user_data_tiktok.json"_s,
            yourActivity(
                json("'Login History': { 'LoginHistoryList': [ { 'Date': '2031-02-03 04:05:06', 'IP': "
                     "'2001:db8::1', 'Carrier': 'Made-up' } ] }, "
                     "'Status': { 'Status List': [ { 'IDFA': 'secret-1', 'DID': 'secret-2' } ] }"))) });
        QCOMPARE(import.texts(), (QStringList { u"Made-up"_s, u"IDFA, DID"_s }));
    }

    void textInAnyEncodingAndWithBrokenLinesIsRead()
    {
        const Desk desk;
        const QString text = u"\ufeffDate: 2031-02-03 04:05:06 UTC\r\nComment: first\r\nsecond line\r\n\r\n"
                             "Date: 2031-02-04 04:05:06 UTC\r\nComment: Grüße\r\n"_s;
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        const Imported import({ desk.put(u"a.zip"_s, zipOf({ { "TikTok/Comments/Comments.txt", wide } })) });
        QVERIFY(import.worked);
        QCOMPARE(import.texts(), (QStringList { u"first"_s, u"Grüße"_s }));
    }

    void lettersAreNeverRead()
    {
        const Desk desk;
        const Imported import({ desk.put(u"a.zip"_s,
            zipOf({ { "TikTok/X/Nachrichten.txt",
                        ">>> Chat mit jemand:\n2031-02-03 04:05:06 UTC\njemand: geheim\n" },
                { "TikTok/Direct Messages/Direct Messages.txt",
                    "Date: 2031-02-03 04:05:06 UTC\nFrom: x\nContent: secret\n" },
                { "TikTok/A/Searches.txt", "Date: 2031-02-03 04:05:06 UTC\nSearch Term: tea\n" } })) });
        QCOMPARE(import.texts(), QStringList { u"tea"_s });
    }

    void whatOnlyMentionsTikTokIsLeftAlone()
    {
        const Desk desk;
        RecordingHost host;
        QVERIFY(
            !findExports({ desk.put(u"notes.txt"_s, "Date: 2031-02-03\nLink: https://a.example/\n") }, host));
        QVERIFY(!findExports({ desk.put(u"mentioned.json"_s,
                                 json("{ 'advertisers': [ 'TikTok Shop' ], 'url': "
                                      "'https://www.tiktokv.com/share/video/1/' }")) },
            host));
        QVERIFY(!findExports({ desk.put(u"Settings.txt"_s, "Private Account: Off\n") }, host));
    }
};

QTEST_GUILESS_MAIN(TikTokImportTest)
#include "tiktok_import_test.moc"
