#include "browser_bench.h"

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

class BrowserHistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void firefoxTellsVisitsButNotWhatNobodySaw()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file())
            .run(FirefoxTables)
            .run("INSERT INTO moz_places (id, url, title, hidden) VALUES"
                 " (1, 'https://bees.example/hives', '  Hives for\n beginners ', 0),"
                 " (2, 'https://tea.example/', NULL, 0), (3, 'https://led.example/', 'On the way', 1),"
                 " (4, 'about:preferences', 'Settings', 0)")
            .run("INSERT INTO moz_historyvisits (place_id, visit_date, visit_type) VALUES (1, "
                + firefoxTime("2031-02-03T10:00:00.250Z") + ", 1), (2, " + firefoxTime("2031-02-03T11:00:00Z")
                + ", 2), (1, " + firefoxTime("2031-02-03T12:00:00Z") + ", 4), (1, "
                + firefoxTime("2031-02-03T12:01:00Z") + ", 8), (3, " + firefoxTime("2031-02-03T12:02:00Z")
                + ", 1), (4, " + firefoxTime("2031-02-03T12:03:00Z") + ", 1), (99, "
                + firefoxTime("2031-02-03T12:04:00Z") + ", 1), (1, 0, 1), (1, 'never', 1), (2, "
                + firefoxTime("2031-02-03T13:00:00Z") + ", 5)");
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QCOMPARE(bench.told(Role::Activity),
            (QStringList { u"10:00 visit Hives for beginners"_s, u"11:00 visit https://tea.example/"_s,
                u"- visit Hives for beginners"_s, u"- visit Hives for beginners"_s,
                u"13:00 visit https://tea.example/"_s }));
        const Record& first = bench.host.byFile.begin()->second.front();
        QCOMPARE(first.company, Company::Firefox);
        QCOMPARE(first.category, Category::Browsing);
        QCOMPARE(toIso(*first.at), u"2031-02-03T10:00:00.250Z"_s);
        QCOMPARE(first.position, (Position { 0, 0 }));
        QCOMPARE(summary->warnings,
            (std::vector<ImportWarning> { { WarningCode::TimesUnreadable, u"places.sqlite"_s, 2 },
                { WarningCode::RecordsUnreadable, u"places.sqlite"_s, 1 } }));
        QCOMPARE(toIso(*summary->from), u"2031-02-03T10:00:00.250Z"_s);
        QCOMPARE(toIso(*summary->to), u"2031-02-03T13:00:00Z"_s);
    }

    void aSummaryAccountsForTheBrowsersFiles()
    {
        BrowserBench bench(Company::Firefox);
        bench.profile.name = u"default-release"_s;
        MadeDatabase(bench.file())
            .run(FirefoxTables)
            .run("INSERT INTO moz_places (id, url) VALUES (1, 'https://tea.example/')")
            .run("INSERT INTO moz_historyvisits (place_id, visit_date) VALUES (1, "
                + firefoxTime("2031-02-03T11:00:00Z") + ")");
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QCOMPARE(summary->company, Company::Firefox);
        QCOMPARE(summary->product, u"Firefox (default-release)"_s);
        QCOMPARE(summary->paths, { u"places.sqlite"_s });
        const FileReport report { { 1 }, u"places.sqlite"_s, QFileInfo(bench.file()).size(), FileState::Read,
            FileReason::None, 1 };
        QCOMPARE(summary->files, std::vector { report });
        QVERIFY(bench.host.isMonotonic);
        QCOMPARE(bench.host.last.bytes, report.bytes);
    }

    void firefoxTellsSearchesOnceADayAndTopicsOfStories()
    {
        BrowserBench bench(Company::Firefox);
        const auto ms = [](const char* iso) { return firefoxTime(iso).chopped(3); };
        MadeDatabase(bench.file())
            .run(FirefoxTables)
            .run("INSERT INTO moz_places_metadata_search_queries VALUES (7, 'how to keep bees'), (8, 'tea')")
            .run("INSERT INTO moz_places_metadata (place_id, created_at, search_query_id) VALUES (1, "
                + ms("2031-02-03T09:00:00Z") + ", 7), (2, " + ms("2031-02-03T09:05:00Z") + ", 7), (1, "
                + ms("2031-02-04T08:00:00Z") + ", 7), (1, " + ms("2031-02-04T08:30:00Z") + ", NULL), (3, "
                + ms("2031-02-04T10:00:00Z") + ", 8)")
            .run("INSERT INTO moz_newtab_story_click (feature, timestamp_s) VALUES ('gardening', "
                + firefoxTime("2031-02-05T10:00:00Z").chopped(6) + ")");
        QVERIFY(bench.read());
        QCOMPARE(bench.told(Role::Activity),
            (QStringList { u"09:00 search how to keep bees"_s, u"08:00 search how to keep bees"_s,
                u"10:00 search tea"_s }));
        QCOMPARE(bench.told(Role::Inferred), { u"10:00 story-topic New tab topics: gardening"_s });
        QCOMPARE(bench.concluded(), { u"New tab topics: gardening"_s });
    }

    void anOldFirefoxWithoutTheNewTablesIsRead()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file())
            .run("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)")
            .run("CREATE TABLE moz_historyvisits (id INTEGER PRIMARY KEY, place_id INTEGER, visit_date "
                 "INTEGER)")
            .run("INSERT INTO moz_places VALUES (1, 'https://tea.example/')")
            .run("INSERT INTO moz_historyvisits VALUES (1, 1, " + firefoxTime("2020-02-03T11:00:00Z") + ")");
        QVERIFY(bench.read());
        QCOMPARE(bench.told(Role::Activity), { u"11:00 visit https://tea.example/"_s });
    }

    void chromeTellsVisitsThatAPersonSaw_data()
    {
        QTest::addColumn<qint64>("transition");
        QTest::addColumn<bool>("seen");
        constexpr qint64 begin = 0x1000'0000;
        constexpr qint64 end = 0x2000'0000;
        QTest::newRow("link") << (begin | end | 0) << true;
        QTest::newRow("typed") << (begin | end | 1) << true;
        QTest::newRow("reload") << (end | 8) << true;
        QTest::newRow("in a frame by itself") << (begin | end | 3) << false;
        QTest::newRow("in a frame") << (begin | end | 4) << false;
        QTest::newRow("words of a search") << (begin | end | 10) << false;
        QTest::newRow("led on") << begin << false;
        QTest::newRow("by the server, as a negative number")
            << static_cast<qint64>(static_cast<qint32>(0xA000'0001U)) << true;
    }
    void chromeTellsVisitsThatAPersonSaw()
    {
        QFETCH(const qint64, transition);
        QFETCH(const bool, seen);
        BrowserBench bench(Company::Chrome);
        MadeDatabase(bench.file())
            .run(ChromiumTables)
            .run("INSERT INTO urls (id, url, title, last_visit_time) VALUES (1, 'https://kites.example/', "
                 "'Kites', 0)")
            .run("INSERT INTO visits (url, visit_time, transition) VALUES (1, "
                + chromiumTime("2031-02-04T10:00:00Z") + ", " + QByteArray::number(transition) + ")");
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QCOMPARE(bench.told(Role::Activity), seen ? QStringList { u"10:00 visit Kites"_s } : QStringList());
        QCOMPARE(summary->files.front().reason, seen ? FileReason::None : FileReason::NothingToRead);
    }

    void chromeTellsWhatItMadeOfThePages()
    {
        BrowserBench bench(Company::Edge);
        MadeDatabase(bench.file())
            .run(ChromiumTables)
            .run("INSERT INTO urls (id, url, title, last_visit_time, hidden) VALUES"
                 " (1, 'https://kites.example/', 'Kites', 0, 0), (2, 'https://search.example/?q=kites', "
                 "'kites', "
                + chromiumTime("2031-02-04T09:59:00Z")
                + ", 0), (3, 'https://hidden.example/', 'Hidden', 0, 1)")
            .run("INSERT INTO visits (id, url, visit_time, transition) VALUES (1, 1, "
                + chromiumTime("2031-02-04T10:00:00Z") + ", 805306368), (2, 3, "
                + chromiumTime("2031-02-04T10:01:00Z") + ", 805306368), (3, 1, 0, 805306368)")
            .run("INSERT INTO content_annotations (visit_id, categories, related_searches) VALUES"
                 " (1, '215:80,57:15,3:0,-2:40,/m/made_up:9', CAST('kites for children' || char(0) || 'wind' "
                 "AS TEXT))")
            .run("INSERT INTO context_annotations (visit_id, total_foreground_duration) VALUES"
                 " (1, 245000000), (3, -1)")
            .run("INSERT INTO keyword_search_terms VALUES (2, 2, 'Kites', 'kites'), (2, 99, 'wind', 'wind'),"
                 " (2, 2, '  ', '')")
            .run("INSERT INTO clusters (label, raw_label) VALUES ('\"kites\"', 'kites'), ('old', '')");
        QVERIFY(bench.read());
        QCOMPARE(bench.told(Role::Activity),
            (QStringList { u"10:00 visit Kites · 4 min"_s, u"- visit Kites"_s, u"09:59 search Kites"_s,
                u"- search wind"_s }));
        QCOMPARE(bench.told(Role::Inferred),
            (QStringList { u"10:00 page-topic Kites · Page topics: Topic 215, Topic 57, /m/made_up"_s,
                u"10:00 related-search Kites · Related searches: kites for children, wind"_s,
                u"- journey Journeys: kites"_s, u"- journey Journeys: old"_s }));
        QCOMPARE(bench.host.records().front().company, Company::Edge);
        QCOMPARE(bench.concluded().first(3),
            (QStringList {
                u"Page topics: Topic 215"_s, u"Page topics: Topic 57"_s, u"Page topics: /m/made_up"_s }));
    }

    void anOldChromiumWithoutTheNewTablesIsRead()
    {
        BrowserBench bench(Company::Chromium);
        MadeDatabase(bench.file())
            .run("CREATE TABLE urls (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR)")
            .run("CREATE TABLE visits (id INTEGER PRIMARY KEY, url INTEGER, visit_time INTEGER)")
            .run("CREATE TABLE content_annotations (visit_id INTEGER PRIMARY KEY, page_language VARCHAR)")
            .run("INSERT INTO urls VALUES (1, 'https://kites.example/', 'Kites')")
            .run("INSERT INTO visits VALUES (1, 1, " + chromiumTime("2015-02-04T10:00:00Z") + ")");
        QVERIFY(bench.read());
        QCOMPARE(bench.told(Role::Activity), { u"10:00 visit Kites"_s });
    }

    void safariTellsVisitsAndTags()
    {
        BrowserBench bench(Company::Safari);
        MadeDatabase(bench.file())
            .run(SafariTables)
            .run("INSERT INTO history_items (id, url) VALUES (1, 'https://boats.example/'), (2, "
                 "'https://b.example/')")
            .run("INSERT INTO history_visits (id, history_item, visit_time, title, load_successful, "
                 "redirect_destination)"
                 " VALUES (1, 1, "
                + safariTime("2031-02-05T08:00:00.500Z") + ", 'Boats', 1, NULL), (2, 2, "
                + safariTime("2031-02-05T09:00:00Z") + ", 'Leads on', 1, 1), (3, 2, "
                + safariTime("2031-02-05T10:00:00Z")
                + ", 'Did not load', 0, NULL), (4, 2, 1e300, '', 1, NULL)")
            .run("INSERT INTO history_tags (id, type, level, identifier, title) VALUES (1, 1, 1, 'Q1', "
                 "'Sailing'),"
                 " (2, 1, 1, 'Q2', '')")
            .run("INSERT INTO history_items_to_tags VALUES (1, 1, " + safariTime("2031-02-05T08:00:01Z")
                + "), (1, 2, " + safariTime("2031-02-05T08:00:02Z") + "), (1, 99, 0)");
        QVERIFY(bench.read());
        QCOMPARE(bench.told(Role::Activity),
            (QStringList { u"08:00 visit Boats"_s, u"- visit https://b.example/"_s }));
        QCOMPARE(toIso(*bench.host.records().front().at), u"2031-02-05T08:00:00.500Z"_s);
        QCOMPARE(bench.concluded(), (QStringList { u"History tags: Sailing"_s, u"History tags: Q2"_s }));
        QCOMPARE(bench.told(Role::Inferred).front(),
            u"08:00 page-topic https://boats.example/ · History tags: Sailing"_s);
    }

    void aHistoryWithoutRowsIsEmptyAndNotDamaged()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file()).run(FirefoxTables);
        const Result<ImportSummary> summary = bench.read();
        QVERIFY(summary);
        QCOMPARE(summary->files.front().state, FileState::Read);
        QCOMPARE(summary->files.front().reason, FileReason::Empty);
    }

    void aLongHistoryComesInBatches()
    {
        BrowserBench bench(Company::Firefox);
        MadeDatabase(bench.file())
            .run(FirefoxTables)
            .run("INSERT INTO moz_places (id, url) VALUES (1, 'https://tea.example/')")
            .run("INSERT INTO moz_historyvisits (place_id, visit_date)"
                 " WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9999)"
                 " SELECT 1, 1927000000000000 + i * 1000000 FROM n");
        QVERIFY(bench.read());
        QCOMPARE(bench.host.records().size(), std::size_t { 10'000 });
        QCOMPARE(bench.host.largestBatch, LargestBatch);
        QCOMPARE(bench.host.records().back().position, (Position { 0, 9'999 }));
        QVERIFY(bench.host.isMonotonic);
    }
};

QTEST_GUILESS_MAIN(BrowserHistoriesTest)
#include "browser_histories_test.moc"
