#include "archive_bytes.h"
#include "exports.h"
#include "recording_host.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Manifest = json(R"(window.__THAR_CONFIG = {
  'userInfo' : { 'accountId' : '77', 'userName' : 'invented' },
  'archiveInfo' : { 'generationDate' : '2031-02-03T04:05:06.789Z', 'isPartialArchive' : false },
  'dataTypes' : { 'adImpressions' : { 'files' : [ { 'fileName' : 'data/ad-impressions.js', 'count' : '1' } ] } } })");

const QByteArray Personalization = json(R"(window.YTD.personalization.part0 = [ { 'p13nData' : {
  'demographics' : {
    'languages' : [ { 'language' : 'Finnish', 'isDisabled' : false } ],
    'genderInfo' : { 'gender' : 'female', 'genderOverride' : 'male' } },
  'interests' : {
    'interests' : [ { 'name' : 'Beekeeping', 'isDisabled' : false }, { 'name' : '#MondayMood', 'isDisabled' : true } ],
    'partnerInterests' : [ 'Tea buyers', { 'name' : 'Boats' } ],
    'audienceAndAdvertisers' : {
      'lookalikeAdvertisers' : [ '@inventedairline' ], 'advertisers' : [ '@madeupbank' ],
      'doNotReachAdvertisers' : [ '@madeupshop' ], 'catalogAudienceAdvertisers' : [ '@madeupcatalogue' ],
      'numAudiences' : '42' },
    'shows' : [ 'The Invented Show' ] },
  'locationHistory' : [ 'Oulu, Finland' ],
  'inferredAgeInfo' : { 'age' : [ '35-49' ], 'birthDate' : '' },
  'moonPhase' : { 'favourite' : [ 'full' ] } } } ])");

QByteArray impression(const QByteArray& id, const QByteArray& time, const QByteArray& more = {})
{
    return json(
               R"({ 'deviceInfo' : { 'osType' : 'Android', 'deviceId' : 'bm90' }, 'displayLocation' : 'TimelineHome',
      'promotedTweetInfo' : { 'tweetId' : ')")
        + id + json(R"(', 'tweetText' : 'Tea &amp; cake\n today', 'urls' : [ ] },
      'publisherInfo' : { 'publisherName' : 'Invented Sports TV', 'screenName' : '@inventedsportstv' },
      'advertiserInfo' : { 'advertiserName' : 'Made-up Tea Co', 'screenName' : '@madeuptea' },)")
        + more + json(R"( 'impressionTime' : ')") + time + "\" }";
}

const QByteArray Criteria
    = json(R"('matchedTargetingCriteria' : [ { 'targetingType' : 'List', 'targetingValue' : 'loyalty' },
  { 'targetingType' : 'Age', 'targetingValue' : '25 to 54' }, { 'targetingType' : 'Age', 'targetingValue' : '25 to 54' },
  { 'targetingType' : 'List' } ],)");

QByteArray impressions(const QByteArrayList& batches)
{
    QByteArrayList wrapped;
    for (const QByteArray& batch : batches)
        wrapped += json(R"({ 'ad' : { 'adsUserData' : { 'adImpressions' : { 'impressions' : [ )") + batch
            + " ] } } } }";
    return "window.YTD.ad_impressions.part0 = [ " + wrapped.join(", ") + " ]";
}

QByteArray engagements(const QByteArray& attributes, const QByteArrayList& types)
{
    QByteArrayList done;
    for (const QByteArray& type : types)
        done += json(R"({ 'engagementTime' : '2031-02-03 04:05:09', 'engagementType' : ')") + type + "\" }";
    return json(
               R"(window.YTD.ad_engagements.part0 = [ { 'ad' : { 'adsUserData' : { 'adEngagements' : { 'engagements' : [
      { 'impressionAttributes' : )")
        + attributes + json(R"(, 'engagementAttributes' : [ )") + done.join(", ") + " ] } ] } } } } ]";
}

Packed file(const QByteArray& name, const QByteArray& data)
{
    Packed packed;
    packed.name = name;
    packed.data = data;
    return packed;
}

struct Imported {
    RecordingHost host;
    ImportSummary summary;
    bool worked = false;

    explicit Imported(const QStringList& paths)
    {
        const Result<std::vector<Export>> found = findExports(paths, host);
        if (!found || found->size() != 1)
            return;
        Result<ImportSummary> result = read(found->front(), host);
        worked = result.has_value();
        if (worked)
            summary = *std::move(result);
    }
    const FileReport* report(QStringView path) const
    {
        for (const FileReport& file : summary.files) {
            if (file.path == path)
                return &file;
        }
        return nullptr;
    }
    qint64 warned(WarningCode code) const
    {
        for (const ImportWarning& warning : summary.warnings) {
            if (warning.code == code)
                return warning.count;
        }
        return 0;
    }
};

std::vector<Claim> claimsOf(const std::vector<Record>& records)
{
    std::vector<Claim> claims;
    for (const Record& record : records)
        claims.insert(claims.end(), record.claims.begin(), record.claims.end());
    return claims;
}

} // namespace

class XImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theProfileIsReadInFull()
    {
        const Desk desk;
        const QString zip = desk.put(u"twitter-2031-02-03-abc.zip"_s,
            zipOf({ file("data/manifest.js", Manifest), file("data/personalization.js", Personalization),
                file("data/ageinfo.js",
                    json(
                        R"(window.YTD.ageinfo.part0 = [ { 'ageMeta' : { 'ageInfo' : { 'age' : [ '37' ], 'birthDate' : '1990-01-02' } } } ])")),
                file("data/app.js",
                    json(
                        R"(window.YTD.app.part0 = [ { 'app' : { 'appId' : '1', 'appNames' : [ 'Invented Radio' ] } } ])")) }));
        const Imported imported({ zip });
        QVERIFY(imported.worked);
        QCOMPARE(imported.summary.company, Company::X);
        QCOMPARE(imported.summary.product, u"X archive"_s);
        const std::vector<Claim> expected {
            { Role::Inferred, Category::Other, u"moonPhase.favourite"_s, u"full"_s },
            { Role::Inferred, Category::Demographics, u"Languages"_s, u"Finnish"_s },
            { Role::Inferred, Category::Demographics, u"Gender"_s, u"female"_s },
            { Role::Declared, Category::Demographics, u"Gender"_s, u"male"_s },
            { Role::Inferred, Category::Interests, u"Interests"_s, u"Beekeeping"_s },
            { Role::Inferred, Category::Interests, u"Interests"_s, u"#MondayMood"_s, true },
            { Role::Inferred, Category::Interests, u"Partner interests"_s, u"Tea buyers"_s },
            { Role::Inferred, Category::Interests, u"Partner interests"_s, u"Boats"_s },
            { Role::Inferred, Category::Viewing, u"Movies and TV shows"_s, u"The Invented Show"_s },
            { Role::Advertiser, Category::Lists, u"Advertiser lists"_s, u"@madeupbank"_s },
            { Role::Advertiser, Category::Lookalikes, u"Look-alike audiences"_s, u"@inventedairline"_s },
            { Role::Advertiser, Category::Lists, u"Do not reach"_s, u"@madeupshop"_s },
            { Role::Advertiser, Category::Lists, u"Catalogue audiences"_s, u"@madeupcatalogue"_s },
            { Role::Advertiser, Category::Lists, u"Number of audiences"_s, u"42"_s },
            { Role::Inferred, Category::Location, u"Locations"_s, u"Oulu, Finland"_s },
            { Role::Inferred, Category::Demographics, u"Age"_s, u"35-49"_s },
            { Role::Declared, Category::Demographics, u"Age"_s, u"37"_s },
            { Role::Declared, Category::Demographics, u"Birth date"_s, u"1990-01-02"_s },
            { Role::Inferred, Category::Device, u"Apps"_s, u"Invented Radio"_s },
        };
        QCOMPARE(claimsOf(imported.host.records()), expected);
        for (const Record& record : imported.host.records())
            QCOMPARE(record.at, instantFromIso(u"2031-02-03T04:05:06.789Z"));
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 1);
        QCOMPARE(imported.warned(WarningCode::PartMissing), 1); // the manifest names ad-impressions.js
    }

    void anAdIsReadWithWhyItWasShown()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"ad-impressions.js"_s,
            impressions(
                { impression("19", "2031-02-03 04:05:06", Criteria), impression("20", "not a time") })) });
        QVERIFY(imported.worked);
        const std::vector<Record> ads = imported.host.ofKind(u"ad");
        QCOMPARE(ads.size(), 2U);
        QCOMPARE(ads[0].role, Role::Exposure);
        QCOMPARE(ads[0].at, instantFromIso(u"2031-02-03T04:05:06Z"));
        QCOMPARE(ads[0].text, u"Made-up Tea Co: Tea & cake today"_s);
        QCOMPARE(ads[0].showing,
            (Showing { u"Tea & cake today"_s, u"Made-up Tea Co"_s, u"19"_s,
                u"TimelineHome, Invented Sports TV"_s }));
        QCOMPARE(ads[0].claims,
            (std::vector<Claim> { { Role::Advertiser, Category::Lists, u"List"_s, u"loyalty"_s },
                { Role::Inferred, Category::Demographics, u"Age"_s, u"25 to 54"_s },
                { Role::Advertiser, Category::Lists, u"List"_s, {} } }));
        QVERIFY(ads[1].claims.empty()); // no criteria at all
        QVERIFY(!ads[1].at);
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 1);
        QCOMPARE(ads[1].position.index, 1);
        QVERIFY(ads[1].position.byte > ads[0].position.byte);
    }

    void trendsAndAccountsArePromotedToo()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"ad-impressions.js"_s, impressions({ json(R"(
            { 'promotedTrendInfo' : { 'trendId' : '5', 'name' : '#Tea' }, 'advertiserInfo' : { 'screenName' : '@madeuptea' },
              'impressionTime' : '2031-02-03 04:05:06' },
            { 'displayLocation' : 'WtfSidebar', 'advertiserInfo' : { 'advertiserName' : 'Tea', 'screenName' : '@t' },
              'impressionTime' : '2031-02-03 04:05:07' })") })) });
        const std::vector<Record> ads = imported.host.ofKind(u"ad");
        QCOMPARE(ads.size(), 2U);
        QCOMPARE(ads[0].showing, (Showing { u"#Tea"_s, u"@madeuptea"_s, u"trend-5"_s, {} }));
        QCOMPARE(ads[1].showing, (Showing { u"Tea"_s, u"Tea"_s, {}, u"WtfSidebar"_s }));
    }

    void theSameShowingInBothFilesIsOneRecord()
    {
        const Desk desk;
        const QByteArray one = impression("19", "2031-02-03 04:05:06", Criteria);
        const Imported imported({ desk.put(u"x.zip"_s,
            zipOf({ file("data/ad-impressions.js",
                        impressions({ one + "," + one, impression("20", "2031-02-03 05:00:00") })),
                file("data/ad-engagements.js",
                    engagements(one, { "ChargeableImpression", "Detail", "CardUrlClick" })) })) });
        const std::vector<Record> ads = imported.host.ofKind(u"ad");
        QCOMPARE(ads.size(), 2U);
        QCOMPARE(std::count_if(ads.begin(), ads.end(),
                     [](const Record& ad) { return ad.showing->interaction == Interaction::Clicked; }),
            1);
    }

    void aDamagedEngagementFileDoesNotHideImpressions()
    {
        const Desk desk;
        const QByteArray one = impression("19", "2031-02-03 04:05:06");
        const QByteArray broken = engagements(one, { "Detail" }).chopped(1);
        const Imported imported({ desk.put(u"x.zip"_s,
            zipOf({ file("ad-engagements.js", broken), file("ad-impressions.js", impressions({ one })) })) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.report(u"ad-engagements.js")->reason, FileReason::Malformed);
        QCOMPARE(imported.host.ofKind(u"ad").size(), 1U);
    }

    void onlyWhatThePersonDidIsAnInteraction_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("interaction");
        const auto row = [](const char* type, Interaction interaction) {
            QTest::addRow("%s", type) << QByteArray(type) << static_cast<int>(interaction);
        };
        row("CardUrlClick", Interaction::Clicked);
        row("PollCardVote", Interaction::Voted);
        row("VideoContentPlayFromTapV2", Interaction::Played);
        for (const char* type : { "Detail", "UserName", "CarouselSwipeNext" })
            row(type, Interaction::Opened);
        for (const char* type :
            { "ChargeableImpression", "VideoSession", "TrendView", "VideoContentPlaybackStart", "Tomorrow" })
            row(type, Interaction::None);
    }
    void onlyWhatThePersonDidIsAnInteraction()
    {
        QFETCH(QByteArray, type);
        const Desk desk;
        const Imported imported({ desk.put(
            u"ad-engagements.js"_s, engagements(impression("1", "2031-02-03 04:05:06"), { type })) });
        QCOMPARE(imported.host.records().size(), 1U);
        QTEST(static_cast<int>(imported.host.records()[0].showing->interaction), "interaction");
    }

    void conversionsAreActivityThatAnAdvertiserReported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("reporter");
        const QByteArray online = json(R"('eventType' : 'page_view', 'conversionPlatform' : 'Mobile',
            'advertiserInfo' : { 'advertiserName' : 'Invented Shop', 'screenName' : '@s' })");
        const QByteArray mobile = json(
            R"('mobilePlatform' : 'Android', 'conversionEvent' : 'Install', 'applicationName' : 'Invented Game')");
        const QString shop = u"Invented Shop"_s;
        const QString game = u"Invented Game"_s;
        QTest::newRow("1") << u"ad-online-conversions-attributed.js"_s
                           << QByteArray("attributedOnlineConversions") << online << shop;
        QTest::newRow("2") << u"ad-online-conversions-unattributed.js"_s
                           << QByteArray("unattributedOnlineConversions") << online << shop;
        QTest::newRow("3") << u"ad-mobile-conversions-attributed.js"_s
                           << QByteArray("attributedMobileAppConversions") << mobile << game;
        QTest::newRow("4") << u"ad-mobile-conversions-unattributed.js"_s
                           << QByteArray("unattributedMobileAppConversions") << mobile << game;
    }
    void conversionsAreActivityThatAnAdvertiserReported()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, fields);
        QFETCH(QString, reporter);
        const Desk desk;
        const Imported imported({ desk.put(name,
            json(R"(x = [ { 'ad' : { 'adsUserData' : { ')") + key + json(R"(' : { 'conversions' : [ { )")
                + fields + json(R"(, 'conversionTime' : '2031-02-03 04:05:06' } ] } } } } ])")) });
        const std::vector<Record> found = imported.host.ofKind(u"conversion");
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].role, Role::Activity);
        QCOMPARE(found[0].category, Category::Offsite);
        QVERIFY(found[0].text.startsWith(reporter));
        QVERIFY(found[0].at);
        QCOMPARE(found[0].claims,
            (std::vector<Claim> { { Role::Advertiser, Category::Offsite, u"Off-site report"_s, reporter } }));
    }

    void everyLayoutIsRead_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        for (const char* prefix : { "data/", "", "twitter-2031/data/", "again/and/again/" })
            QTest::addRow("'%s'", prefix) << QByteArray(prefix);
    }
    void everyLayoutIsRead()
    {
        QFETCH(QByteArray, prefix);
        const Desk desk;
        const QByteArray one = impressions({ impression("1", "2031-02-03 04:05:06") });
        QByteArray two = impressions({ impression("2", "2031-02-03 04:05:06") });
        two.replace("part0", "part1");
        const QByteArray old
            = json(R"([{'demographics':{'languages':[{'language':'Finnish'}]}}];)"); // no prefix, no wrapper
        const QList<Packed> files { file(prefix + "ad-impressions.js", one),
            file(prefix + "ad-impressions-part1.js", two), file(prefix + "personalization.js", old),
            file("__MACOSX/" + prefix + "._personalization.js", "junk"), file(prefix + ".DS_Store", "junk"),
            file(prefix + "tweets_media/1.jpg", "jpg"),
            file(prefix + "tweets.js", "window.YTD.tweets.part0 = [ ]") };
        for (const Packed& packed : files)
            desk.put(u"folder/"_s + QString::fromUtf8(packed.name), packed.data);
        for (const QString& path : { desk.put(u"x.zip"_s, zipOf(files)), desk.put(u"x.tgz"_s, tgzOf(files)),
                 desk.put(u"zip.renamed"_s, zipOf(files)), QString(desk.path() + u"/folder"_s) }) {
            const Imported imported({ path });
            QVERIFY(imported.worked);
            QCOMPARE(imported.host.ofKind(u"ad").size(), 2U);
            QCOMPARE(imported.host.ofKind(u"language").size(), 1U);
            QCOMPARE(imported.summary.fileCount(FileState::Read), 3);
            QCOMPARE(imported.summary.fileCount(FileState::Skipped), 3);
            QCOMPARE(imported.summary.fileCount(FileState::Unknown), 1);
            const ByteTotals bytes = imported.summary.bytes();
            QCOMPARE(bytes.total, bytes.read + bytes.skipped + bytes.unknown + bytes.failed);
            QCOMPARE(bytes.total, one.size() + two.size() + old.size() + 4 + 4 + 3 + 29);
            QVERIFY(imported.host.isMonotonic);
            QCOMPARE(imported.host.last.bytes, imported.host.last.ofBytes);
        }
    }

    void anEmptyFileIsReadAndSaidToBeEmpty()
    {
        const Desk desk;
        const Imported imported({ desk.put(u"ad-online-conversions-attributed.js"_s,
            "window.YTD.ad_online_conversions_attributed.part0 = [ ]") });
        QVERIFY(imported.worked);
        QCOMPARE(imported.summary.files[0].state, FileState::Read);
        QCOMPARE(imported.summary.files[0].reason, FileReason::Empty);
    }

    void everyOptionalPartMayBeMissing_data()
    {
        QTest::addColumn<QByteArray>("data");
        for (const char* data : { "[]", "[null]", "[{}]", "[{'p13nData':null}]",
                 "[{'p13nData':{'interests':'','demographics':[],'locationHistory':{},'inferredAgeInfo':7}}]",
                 "[{'p13nData':{'interests':{'interests':null,'audienceAndAdvertisers':[]}}}]",
                 "[{'p13nData':{'demographics':{'genderInfo':'','languages':''}}}]" })
            QTest::addRow("%s", data) << json(data);
    }
    void everyOptionalPartMayBeMissing()
    {
        QFETCH(QByteArray, data);
        const Desk desk;
        const Imported imported({ desk.put(u"personalization.js"_s, data) });
        QVERIFY(imported.worked);
        QCOMPARE(imported.summary.files[0].state, FileState::Read);
    }

    void batchesAreSmall()
    {
        QByteArrayList all;
        for (int i = 0; i < 4500; ++i)
            all += impression(QByteArray::number(i), "2031-02-03 04:05:06");
        const Desk desk;
        const Imported imported({ desk.put(u"ad-impressions.js"_s, impressions({ all.join(",") })) });
        QCOMPARE(imported.host.ofKind(u"ad").size(), 4500U);
        QCOMPARE(imported.host.largestBatch, LargestBatch);
        QCOMPARE(imported.summary.files[0].records, 4500);
    }
};

QTEST_GUILESS_MAIN(XImportTest)
#include "x_import_test.moc"
