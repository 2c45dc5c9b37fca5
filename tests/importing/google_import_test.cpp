#include "archive_bytes.h"
#include "exports.h"
#include "recording_host.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

Packed file(const QString& name, const QByteArray& data)
{
    Packed packed;
    packed.name = name.toUtf8();
    packed.data = data;
    return packed;
}

struct Imported {
    RecordingHost host;
    ImportSummary summary;
    bool worked = false;

    explicit Imported(const QList<Packed>& files)
    {
        const Desk desk;
        const Result<std::vector<Export>> found
            = findExports({ desk.put(u"takeout-x.zip"_s, zipOf(files)) }, host);
        if (!found || found->size() != 1)
            return;
        Result<ImportSummary> result = read(found->front(), host);
        worked = result.has_value();
        if (worked)
            summary = *std::move(result);
    }
    bool warned(WarningCode code) const
    {
        return std::any_of(summary.warnings.begin(), summary.warnings.end(),
            [code](const ImportWarning& warning) { return warning.code == code; });
    }
};

// One record of My Activity under a product's folder.
Record readOne(const QString& path, const QByteArray& json)
{
    const Imported imported({ file(path, "[" + json + "]") });
    const std::vector<Record> records = imported.host.records();
    return records.size() == 1 ? records[0] : Record();
}

} // namespace

class GoogleImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachProductHasItsKindAndCategory_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("category");
        const auto row = [](const char* product, const QByteArray& fields, const char* kind,
                             Category category) {
            QTest::addRow("%s %s", product, kind) << QString::fromLatin1(product) << fields
                                                  << QString::fromLatin1(kind) << static_cast<int>(category);
        };
        row("Search",
            json(R"('title':'Searched for boots','titleUrl':'https://www.google.com/search?q\u003dboots')"),
            "search", Category::Search);
        row("Search",
            json(
                R"('title':'Ziyaret edildi: Boots','titleUrl':'https://www.google.com/url?q\u003dhttps://boots.example/')"),
            "visit", Category::Browsing);
        row("YouTube", json(R"('title':'Watched A','titleUrl':'https://www.youtube.com/watch?v\u003dAAA')"),
            "watch", Category::Viewing);
        row("YouTube", json(R"('title':'Izlendi: A','titleUrl':'https://www.youtube.com/watch?v\u003dAAA')"),
            "watch", Category::Viewing);
        row("YouTube", json(R"('title':'Liked A','titleUrl':'https://www.youtube.com/watch?v\u003dAAA')"),
            "like", Category::Viewing);
        row("YouTube",
            json(R"('title':'Buscar','titleUrl':'https://www.youtube.com/results?search_query\u003dA')"),
            "search", Category::Search);
        row("Chrome", json(R"('title':'Visited A page','titleUrl':'https://page.example/')"), "visit",
            Category::Browsing);
        row("Maps", json(R"('title':'Directions to Oulu')"), "directions", Category::Location);
        row("Maps", json(R"('title':'A place','titleUrl':'https://www.google.com/maps/place/A')"), "view",
            Category::Location);
        row("Shopping", json(R"('title':'Viewed Boots')"), "view", Category::Purchases);
        row("Android", json(R"('title':'Used Clock')"), "use", Category::Device);
        row("Google Play Store", json(R"('title':'Installed Game')"), "install", Category::Device);
        row("Gmail", json(R"('title':'Searched for x')"), "search", Category::Engagement);
        row("Tomorrow", json(R"('title':'Viewed Boots')"), "view", Category::Other);
    }
    void eachProductHasItsKindAndCategory()
    {
        QFETCH(QString, product);
        QFETCH(QByteArray, fields);
        const Record record = readOne(u"Takeout/My Activity/"_s + product + u"/MyActivity.json"_s,
            "{" + fields + json(R"(,'time':'2025-03-04T18:22:09.481Z','header':'h','products':['p']})"));
        QCOMPARE(record.role, Role::Activity);
        QCOMPARE(record.company, product == u"YouTube"_s ? Company::YouTube : Company::Google);
        QTEST(record.kind, "kind");
        QTEST(static_cast<int>(record.category), "category");
        QCOMPARE(record.at, instantFromIso(u"2025-03-04T18:22:09.481Z"));
    }

    void aNoBreakSpaceIsASpace()
    {
        const Record record = readOne(u"Takeout/My Activity/Search/MyActivity.json"_s,
            json(R"({'header':'Search','title':'Searched for)") + "\xC2\xA0"
                + json(R"(garden shed','time':'2025-03-04T18:22:09Z'})"));
        QCOMPARE(record.text, u"Searched for garden shed"_s);
    }

    void adsAreExposures()
    {
        const Imported imported({ file(u"Takeout/My Activity/Ads/MyActivity.json"_s, json(R"([{
            'header': 'Ads', 'title': 'Visited Example Outdoor | Boots sale',
            'titleUrl': 'https://www.google.com/url?q\u003dhttps://shop.example.net/boots\u0026usg\u003dX',
            'time': '2025-02-11T07:03:55.120Z', 'products': ['Ads'], 'details': [{'name': 'From Google Ads'}]
          },{
            'header': 'com.example.game', 'title': 'Used com.example.game', 'time': '2025-02-10T20:15:31.002Z',
            'products': ['Ads'], 'details': [{'name': 'www.example-news.test'}]
          },{
            'header': 'My Ad Center', 'title': 'Blocked an ad from Tea', 'time': '2025-02-10T20:15:31Z', 'products': ['Ads'] }])")) });
        const std::vector<Record> records = imported.host.records();
        QCOMPARE(records.size(), 3U);
        QCOMPARE(records[0].role, Role::Exposure);
        QCOMPARE(records[0].showing,
            (Showing {
                u"Example Outdoor | Boots sale"_s, u"shop.example.net"_s, {}, {}, Interaction::Clicked }));
        QCOMPARE(records[1].showing,
            (Showing { u"com.example.game"_s, u"com.example.game"_s, {}, u"www.example-news.test"_s }));
        QCOMPARE(records[2].role, Role::Control);
        QCOMPARE(records[2].claims.size(), 1U);
        QCOMPARE(records[2].claims[0].role, Role::Control);
        QVERIFY(!records[2].showing);
    }

    void adsOnYouTubeAreToldByTheirDetails()
    {
        const Imported imported({ file(u"YouTube and YouTube Music/history/search-history.json"_s, json(R"([{
            'header': 'YouTube', 'title': 'Watched Example Bank', 'titleUrl': 'https://www.youtube.com/watch?v\u003dBBB',
            'time': '2025-03-04T11:39:12.000Z', 'products': ['YouTube'], 'details': [{'name': 'From Google Ads'}] },
          { 'header': 'YouTube', 'title': 'Searched for tea', 'time': '2025-03-04T11:39:13Z', 'products': ['YouTube'], 'details': [] }])")) });
        const std::vector<Record> records = imported.host.records();
        QCOMPARE(records.size(), 2U);
        QCOMPARE(records[0].showing, (Showing { u"Example Bank"_s, {}, u"BBB"_s, u"YouTube"_s }));
        QCOMPARE(records[0].company, Company::YouTube);
        QCOMPARE(records[1].kind, u"search"_s);
        QCOMPARE(imported.summary.company, Company::YouTube);
        QCOMPARE(imported.summary.product, u"YouTube history"_s);
        QVERIFY(imported.warned(WarningCode::NoInferredProfile));
    }

    void discoverTopicsAreWeakConclusions()
    {
        const Imported imported({ file(u"Takeout/My Activity/Discover/MyActivity.json"_s, json(R"([{
            'header': 'Discover', 'title': '7 cards in your feed', 'time': '2025-03-04T11:39:12Z', 'products': ['Discover'],
            'subtitles': [{'name': 'Including topics:'}, {'name': 'Cycling - viewed'}], 'details': [{'name': 'Tea'}, {}] }])")) });
        const std::vector<Record> topics = imported.host.ofKind(u"topic");
        QCOMPARE(topics.size(), 1U);
        QCOMPARE(topics[0].role, Role::Inferred);
        QCOMPARE(topics[0].claims,
            (std::vector<Claim> { { Role::Inferred, Category::Interests, u"Discover topics"_s, u"Cycling"_s },
                { Role::Inferred, Category::Interests, u"Discover topics"_s, u"Tea"_s } }));
        QCOMPARE(imported.host.ofKind(u"view").size(), 1U);
    }

    void aRecordWithoutAUsableTimeIsKept_data()
    {
        QTest::addColumn<QByteArray>("time");
        for (const char* time : { "'time':'yesterday',", "'time':null,", "'time':12,", "" })
            QTest::addRow("%s", time) << json(time);
    }
    void aRecordWithoutAUsableTimeIsKept()
    {
        QFETCH(QByteArray, time);
        const Imported imported({ file(
            u"My Activity/Search/MyActivity.json"_s, "[{" + time + json(R"('title':'Searched for x'}])")) });
        QCOMPARE(imported.host.records().size(), 1U);
        QVERIFY(!imported.host.records()[0].at);
        QVERIFY(imported.warned(WarningCode::TimesUnreadable));
    }

    void veryOldHistoriesAreRead()
    {
        const Record record = readOne(u"YouTube/history/watch-history.json"_s,
            json(R"({'snippet':{'publishedAt':'2015-03-04T11:39:12.000Z',
            'title':'An old film','resourceId':{'videoId':'CCC'}}})"));
        QCOMPARE(record.kind, u"watch"_s);
        QCOMPARE(record.text, u"An old film"_s);
        QVERIFY(record.at);
    }

    void chromeHistoryIsBrowsing()
    {
        const Imported imported(
            { file(u"Takeout/Chrome/History.json"_s, json(R"({'Browser History': [{'title': 'Boots',
            'url': 'https://shop.example.net/', 'time_usec': 1741112529481000, 'ptoken': {}}], 'Session': []})")) });
        QCOMPARE(imported.host.records().size(), 1U);
        QCOMPARE(imported.host.records()[0].category, Category::Browsing);
        QCOMPARE(imported.host.records()[0].at, instantFromIso(u"2025-03-04T18:22:09.481Z"));
    }

    void unknownLanguagesAreToldByContent()
    {
        const Imported imported({ file(u"Takeout/Οι ενέργειές μου/Αναζήτηση/Ενέργειες.json"_s,
            json(
                R"([{'header':'Search','title':'x','time':'2025-03-04T11:39:12Z','products':['Search']}])")) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.host.records()[0].kind, u"search"_s);
    }

    void everyFileIsAccountedFor()
    {
        const QByteArray page
            = json(R"(<div class='outer-cell mdl-cell'><p class='mdl-typography--title'>Search</p>
            <div class='content-cell'>Searched for x<br>Mar 4, 2025, 6:22:09 PM CET</div></div>)");
        const QByteArray list
            = json(R"([{'header':'Search','title':'x','time':'2025-03-04T11:39:12Z','moonPhase':1}])");
        const Imported imported(
            { file(u"Takeout/archive_browser.html"_s, json(R"(<div id='service-tile-MY_ACTIVITY'>
              <p>ada@mail.example</p><h1 data-english-name='LOCATION_HISTORY' data-folder-name='Paikat'></h1>
              <div class='failure-message'>one</div></div>)")),
                file(u"Takeout/My Activity/Search/MyActivity.json"_s, list),
                file(u"Takeout/My Activity/Search/MyActivity.html"_s, page),
                file(u"Takeout/My Activity/Ads/MyActivity.html"_s, page),
                file(u"Takeout/Paikat/Records.json"_s, "{}"),
                file(u"Takeout/YouTube/subscriptions/subscriptions.csv"_s, "a,b"),
                file(u"Takeout/Google Photos/1.jpg"_s, "jpg") });
        const auto stateOf = [&](QStringView path) {
            for (const FileReport& report : imported.summary.files) {
                if (report.path.endsWith(path))
                    return QString(idOf(report.state) + u' ' + idOf(report.reason));
            }
            return QString();
        };
        QCOMPARE(stateOf(u"archive_browser.html"), u"skipped nothing-to-read"_s);
        QCOMPARE(stateOf(u"Search/MyActivity.json"), u"read "_s);
        QCOMPARE(stateOf(u"Search/MyActivity.html"), u"skipped other-format-present"_s);
        QCOMPARE(stateOf(u"Ads/MyActivity.html"), u"read "_s);
        QCOMPARE(stateOf(u"Records.json"), u"skipped left-out-on-purpose"_s);
        QCOMPARE(stateOf(u"subscriptions.csv"), u"unknown not-recognised"_s);
        QCOMPARE(stateOf(u"1.jpg"), u"skipped not-about-you"_s);
        QCOMPARE(imported.summary.product, u"Google Takeout"_s);
        QVERIFY(imported.warned(WarningCode::CompanyCouldNotExport));
        QVERIFY(imported.warned(WarningCode::UnknownKeys));
        const ByteTotals bytes = imported.summary.bytes();
        QCOMPARE(bytes.total, bytes.read + bytes.skipped + bytes.unknown + bytes.failed);
        QCOMPARE(bytes.read, list.size() + page.size());
    }
};

QTEST_GUILESS_MAIN(GoogleImportTest)
#include "google_import_test.moc"
