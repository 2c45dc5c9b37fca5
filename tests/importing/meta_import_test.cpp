#include "archive_bytes.h"
#include "exports.h"
#include "recording_host.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

struct Imported {
    RecordingHost host;
    std::vector<ImportSummary> summaries;

    explicit Imported(const QList<Packed>& files, const QString& name = u"export.zip"_s)
        : Imported(QList<std::pair<QString, QList<Packed>>> { { name, files } })
    {
    }
    explicit Imported(const QList<std::pair<QString, QList<Packed>>>& zips)
    {
        const Desk desk;
        QStringList paths;
        for (const auto& [name, files] : zips)
            paths += desk.put(name, zipOf(files));
        take(paths);
    }
    // One file as it lies on a desk, not packed.
    Imported(const QString& name, const QByteArray& bytes)
    {
        const Desk desk;
        take({ desk.put(name, bytes) });
    }

    qint64 warned(WarningCode code) const
    {
        qint64 count = 0;
        for (const ImportSummary& summary : summaries) {
            for (const ImportWarning& warning : summary.warnings)
                count += warning.code == code ? warning.count : 0;
        }
        return count;
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const Record& record : host.records())
            texts += record.text;
        return texts;
    }

private:
    void take(const QStringList& paths)
    {
        const Result<std::vector<Export>> found = findExports(paths, host);
        for (std::size_t i = 0; found && i < found->size(); ++i) {
            if (const Result<ImportSummary> summary = read((*found)[i], host))
                summaries.push_back(*summary);
        }
    }
};

QByteArray page(const QByteArray& body)
{
    return "<html><body>" + body + "</body></html>";
}

// One file of an export that is surely Facebook's, or Instagram's.
Imported facebook(const QByteArray& path, const QByteArray& bytes)
{
    return Imported({ { "facebook-robin-2031-02-03-AbCd/" + path, bytes } });
}

Imported instagram(const QByteArray& path, const QByteArray& bytes)
{
    return Imported({ { "instagram-robin-2031-02-03-AbCd/" + path, bytes } });
}

} // namespace

class MetaImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBundleOfBothIsTwoExports()
    {
        const Desk desk;
        const QByteArray list
            = json("{ 'label_values': [ { 'label': 'Ways', 'vec': [ { 'value': 'Invented Shop' } ] } ] }");
        const QByteArray name = "/ads_information/advertisers_using_your_activity_or_information.json";
        const QString bundle = desk.put(u"meta-2026-Jan-10-17-13-19.zip"_s,
            zipOf({ { "meta-2026-Jan-10-17-13-19/facebook-robin-2026-01-10-Ab" + name, list },
                { "meta-2026-Jan-10-17-13-19/instagram-robin.x-2026-01-10-Cd" + name, list } }));
        RecordingHost host;
        const Result<std::vector<Export>> found = findExports({ bundle }, host);
        QVERIFY(found);
        QCOMPARE(found->size(), 2U);
        QCOMPARE((*found)[0].product, u"Facebook information"_s);
        QCOMPARE((*found)[1].product, u"Instagram information"_s);
        for (std::size_t i = 0; i < 2; ++i) {
            RecordingHost own;
            QVERIFY(read((*found)[i], own));
            QCOMPARE(own.records().size(), 1U);
            QCOMPARE(own.records().front().company, i == 0 ? Company::Facebook : Company::Instagram);
        }
    }

    void partsOfOneAccountJoinAndAccountsDoNot()
    {
        const QByteArray topics = json("{ 'topics_v2': [ 'Bees' ] }");
        const QByteArray more = json("{ 'inferred_topics_v2': [ 'Tea' ] }");
        const Imported parts(
            { { u"facebook-robin-2031-02-03-Aa.zip"_s, { { "a/ads_interests.json", topics } } },
                { u"facebook-robin-2031-02-03-Bb.zip"_s, { { "b/your_topics.json", more } } } });
        QCOMPARE(parts.summaries.size(), 1U);
        const Imported accounts(
            { { u"facebook-robin-2031-02-03-Aa.zip"_s, { { "a/ads_interests.json", topics } } },
                { u"facebook-alex-2031-02-03-Bb.zip"_s, { { "b/your_topics.json", more } } } });
        QCOMPARE(accounts.summaries.size(), 2U);
        QCOMPARE(accounts.warned(WarningCode::OtherAccounts), 0); // a warning without a count
        const Imported days(
            { { u"facebook-robin-03-02-2031-Aa.zip"_s, { { "a/ads_interests.json", topics } } },
                { u"facebook-robin-2031-02-04-Bb.zip"_s, { { "b/your_topics.json", more } } } });
        QCOMPARE(days.summaries.size(), 2U);
    }

    void aFileAloneIsKnownByItsContent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isKnown");
        const QByteArray labels
            = json("[ { 'timestamp': 1, 'label_values': [ { 'label': 'L', 'value': 'Text' } ] } ]");
        const QByteArray text = "<div class=\"_a6-g\"><h2 class=\"_a6-h\">Text</h2></div>";
        QTest::newRow("a member's name") << u"anything.json"_s << json("{ 'topics_v2': [ 'Text' ] }") << true;
        QTest::newRow("a common name in a version")
            << u"anything.json"_s << json("{ 'bcts_v2': [ 'Text' ] }") << true;
        QTest::newRow("Instagram's")
            << u"anything.json"_s
            << json("{ 'topics_your_topics': [ { 'string_map_data': { 'N': { 'value': 'Text' } } } ] }")
            << true;
        QTest::newRow("a common name with its file's")
            << u"ads_interests.json"_s << json("{ 'topics': [ 'Text' ] }") << true;
        QTest::newRow("a common name") << u"anything.json"_s << json("{ 'topics': [ 'Text' ] }") << false;
        QTest::newRow("labels and a name") << u"ads_viewed.json"_s << labels << true;
        QTest::newRow("labels and a number") << u"ads_viewed (1).json"_s << labels << true;
        QTest::newRow("labels in a file both have") << u"ad_preferences.json"_s << labels << false;
        QTest::newRow("a page") << u"pages_you've_liked.html"_s << text << true;
        QTest::newRow("a page both have") << u"your_topics.html"_s << text << false;
        QTest::newRow("somebody's page") << u"ads_viewed.html"_s << "<p>Text</p>"_ba << false;
    }
    void aFileAloneIsKnownByItsContent()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isKnown);
        const Imported imported(name, bytes);
        QCOMPARE(imported.summaries.size(), isKnown ? 1U : 0U);
        QCOMPARE(imported.host.records().size(), isKnown ? 1U : 0U);
    }

    void apostrophesAreSpelledInManyWays_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name :
            { "you've", "you_ve", "youve", "you’ve", "youʼve", "you\xc3\xa2\xe2\x82\xac\xe2\x84\xa2ve" })
            QTest::addRow("%s", name) << QByteArray(name);
    }
    void apostrophesAreSpelledInManyWays()
    {
        QFETCH(QByteArray, name);
        const Imported imported = facebook("ads_information/advertisers_" + name + "_interacted_with.json",
            json("{ 'history_v2': [ { 'title': 'Boots', 'timestamp': 1 } ] }"));
        QCOMPARE(imported.texts(), { u"Boots"_s });
    }

    void oneNameInTwoFoldersIsTwoThings()
    {
        const QByteArray search = json("{ 'label_values': [ { 'label': 'S', 'value': 'boat' } ] }");
        QCOMPARE(facebook("logged_information/search/your_search_history.json", search)
                     .host.ofKind(u"search")
                     .size(),
            1U);
        QCOMPARE(facebook("x/facebook_marketplace/your_search_history.json", search)
                     .host.ofKind(u"marketplace-search")
                     .size(),
            1U);
        const Imported threads = instagram("your_instagram_activity/threads/word_or_phrase_searches.json",
            json("[ { 'label_values': [ { 'label': 'S', 'value': 'boat' } ] } ]"));
        QCOMPARE(threads.host.records().size(), 1U);
        QCOMPARE(threads.host.records().front().company, Company::Threads);
        QCOMPARE(threads.summaries.front().company, Company::Instagram);
    }

    void mojibakeIsUndoneOnce_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("bytes") << "Caf\\u00c3\\u00a9"_ba << u"Café"_s;
        QTest::newRow("a fox") << "\\u00f0\\u009f\\u00a6\\u008a"_ba << u"🦊"_s;
        QTest::newRow("a letter") << "Caf\\u00e9"_ba << u"Café"_s;
        QTest::newRow("already good") << "Café"_ba << u"Café"_s;
        QTest::newRow("good, and looks repairable") << "\\u00c3\\u0082\\u00c2\\u00a9"_ba << u"Â©"_s;
        QTest::newRow("an entity") << "Tea &amp;amp; cake"_ba << u"Tea &amp; cake"_s;
        QTest::newRow("half a letter") << "x\\u00c3"_ba << u"xÃ"_s;
    }
    void mojibakeIsUndoneOnce()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, meant);
        const Imported imported
            = facebook("a/ads_interests.json", "{ \"topics_v2\": [ \"" + written + "\" ] }");
        QCOMPARE(imported.host.records().size(), 1U);
        QCOMPARE(imported.host.records().front().claims.front().value, meant);
    }

    void whatNobodyKnowsIsCounted()
    {
        const Imported members = facebook("a/ads_interests.json",
            json("{ 'topics_v3': [ 'Bees' ], 'surprises': [ 'A', 'B' ], 'moon': 'full' }"));
        QCOMPARE(members.texts(), { u"Ads interests: Bees"_s });
        QCOMPARE(members.warned(WarningCode::UnknownKeys), 2);
        const Imported keys = facebook("a/x.json",
            json("{ 'custom_audiences_all_types_v2': [ { 'advertiser_name': 'Shop', 'has_a_new_way': true } "
                 "] }"));
        QCOMPARE(keys.warned(WarningCode::UnknownKeys), 1);
        QCOMPARE(keys.texts(), { u"Advertisers using your activity or information: Shop"_s });
        const Imported envelope = facebook("ads_information/ad_preferences.json",
            json("{ 'label_values': [ { 'label': 'A', 'value': 'B' } ], 'new': 1 }"));
        QCOMPARE(envelope.warned(WarningCode::UnknownKeys), 1);
        const Imported own
            = facebook("p/profile_information.json", json("{ 'profile_v2': { 'shoe_size': 41 } }"));
        QCOMPARE(own.warned(WarningCode::UnknownKeys), 1);
    }

    void aSwitchThatIsOffIsNotAWay()
    {
        const Imported imported = facebook("a/x.json",
            json("{ 'custom_audiences_all_types_v2': [ { 'advertiser_name': 'Shop', "
                 "'has_data_file_custom_audience': false, 'has_remarketing_custom_audience': null, "
                 "'has_in_person_store_visit': true }, { 'advertiser_name': null }, null, 7 ] }"));
        const std::vector<Record> records = imported.host.records();
        QCOMPARE(records.size(), 2U); // what stands where an advertiser should is one
        QCOMPARE(records[0].claims.front(),
            (Claim { Role::Advertiser, Category::Offsite, u"In-store visit"_s, u"Shop"_s }));
    }

    void timesThatAreNoneAreKeptApart()
    {
        const Imported imported = facebook("a/x.json",
            json("{ 'page_likes_v2': [ { 'name': 'A', 'timestamp': 0 }, { 'name': 'B', 'timestamp': 'soon' "
                 "}, { 'name': "
                 "'C', 'timestamp': -5 }, { 'name': 'D', 'timestamp': 999999999999999999 }, { 'name': 'E', "
                 "'timestamp': "
                 "'1927857906' }, { 'name': 'F', 'timestamp': [ 1 ] }, { 'name': 'G' } ] }"));
        QCOMPARE(imported.texts(), QStringList({ u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s }));
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 3);
        QCOMPARE(imported.host.records()[4].at, instantFromIso(u"2031-02-03T04:05:06Z"));
    }

    void aTimeMayBeWrittenOut()
    {
        const Imported imported = instagram("ads_information/ads_and_topics/ads_viewed.json",
            json("{ 'title': '', 'string_map_data': { 'Auteur': { 'value': 'boots' }, 'Heure': { 'value': "
                 "'Feb 03, 2031 4:05 "
                 "am', 'timestamp': 0 } } }"));
        QCOMPARE(imported.texts(), { u"boots"_s });
        QCOMPARE(imported.host.records().front().at, instantFromIso(u"2031-02-03T04:05:00Z"));
    }

    void hostileValuesCostNothingButThemselves()
    {
        const Imported imported = instagram("ads_information/ads_and_topics/ads_viewed.json",
            json("[ null, 5, [], {}, { 'label_values': null }, { 'label_values': { 'label': 'X', 'value': "
                 "'one' } }, { "
                 "'label_values': [ [ [ [] ] ], 'text', { 'vec': { 'value': 'two' } }, { 'label': 'URL', "
                 "'value': "
                 "'javascript:alert(1)', 'href': 'javascript:alert(1)' } ], 'timestamp': 1927857906 } ]"));
        QCOMPARE(imported.summaries.size(), 1U);
        for (const Record& record : imported.host.records()) {
            QVERIFY(record.showing.has_value());
            QVERIFY(!record.showing->creative.contains(u"javascript"));
        }
    }

    void aRecordLargerThanAnyRealOneIsCut()
    {
        QByteArray list = "{ \"label_values\": [ { \"label\": \"L\", \"vec\": [ ";
        for (int i = 0; i < 250'000; ++i)
            list += "{\"value\":1},";
        list.chop(1);
        const Imported imported
            = facebook("ads_information/other_categories_used_to_reach_you.json", list + " ] } ] }");
        QCOMPARE(imported.warned(WarningCode::RecordsUnreadable), 1);
        QVERIFY(imported.host.records().size() < 200'000U);
        QVERIFY(imported.host.records().size() > 50'000U);
    }

    void clocksOnPagesDependOnTheCompany()
    {
        const QByteArray bytes
            = page("<div class=\"_a6-g\"><h2 class=\"_a6-h\">Bees</h2><div class=\"_a6-o\">Feb 03, "
                   "2031 4:05:06 am</div></div><div class=\"_a6-g\"><h2 "
                   "class=\"_a6-h\">Tea</h2><div class=\"_a72d\">some day</div></div>");
        const Imported ofFacebook = facebook("your_facebook_activity/pages/pages_you've_liked.html", bytes);
        QCOMPARE(ofFacebook.texts(), QStringList({ u"Bees"_s, u"Tea"_s }));
        QCOMPARE(ofFacebook.host.records()[0].at, instantFromIso(u"2031-02-03T04:05:06Z"));
        QVERIFY(!ofFacebook.host.records()[1].at);
        QCOMPARE(ofFacebook.warned(WarningCode::TimesUnreadable), 1);
        const Imported ofInstagram = instagram("connections/followers_and_following/following.html", bytes);
        QCOMPARE(ofInstagram.texts(), QStringList({ u"Bees"_s, u"Tea"_s }));
        QCOMPARE(ofInstagram.host.records()[0].at, instantFromIso(u"2031-02-03T12:05:06Z"));
    }

    void brokenPagesAreReadAsFarAsTheyGo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("nothing closed")
            << "<div class=\"_a6-g\"><h2 class=\"_a6-h\">Bees"_ba << QStringList(u"Bees"_s);
        QTest::newRow("too much closed")
            << "</td></div></section><div class='x _a6-g y'></b><h3>Bees</h3></div></div></div>"_ba
            << QStringList(u"Bees"_s);
        QTest::newRow("a list without records")
            << "<table class=\"_a6_q\"><tr><td><div class=\"_2pin _a6-p\">Bees &amp; tea</div></td></tr></table>"_ba
            << QStringList(u"Bees & tea"_s);
        QTest::newRow("a table inside out")
            << "<tr><td>Bees</td></tr><div class=\"_a6-p\"><td>Tea</td></div>"_ba << QStringList(u"Tea"_s);
        QTest::newRow("empty records")
            << "<div class=\"_a6-g\"><div class=\"_a6-p\"></div></div><div class=\"_a6-g\"></div>"_ba
            << QStringList();
    }
    void brokenPagesAreReadAsFarAsTheyGo()
    {
        QFETCH(QByteArray, bytes);
        const Imported imported
            = facebook("your_facebook_activity/pages/pages_you've_liked.html", "<html><body>" + bytes);
        QTEST(imported.texts(), "texts");
    }

    void aPageInAnotherDressIsSaidToBeOne()
    {
        const Imported imported = facebook("ads_information/ad_preferences.html", "<p>Text</p>");
        QCOMPARE(imported.summaries.front().files.front().reason, FileReason::HtmlNotJson);
        const Imported own = Imported({ { "facebook-robin-2031-02-03-AbCd/p/profile_information.html",
                                            "<div class=\"_a6-g\">" },
            { "facebook-robin-2031-02-03-AbCd/p/ads_interests.json", json("{ 'topics_v2': [ 'Bees' ] }") } });
        QCOMPARE(own.summaries.front().files.front().reason, FileReason::HtmlNotJson);
    }

    void whatIsHeldOfOthersIsNotShown()
    {
        const Imported imported
            = instagram("personal_information/information_about_you/possible_phone_numbers.json",
                json("{ 'inferred_data_inferred_phone_numbers': [ { 'string_list_data': [ { 'value': '+47 "
                     "000 00 000' } ] } ] }"));
        QCOMPARE(imported.texts(), { u"Possible phone numbers"_s });
        QCOMPARE(imported.host.records().front().claims.front().value, QString());
    }
};

QTEST_GUILESS_MAIN(MetaImportTest)
#include "meta_import_test.moc"
