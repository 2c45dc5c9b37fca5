#include "imported.h"

#include <QTest>

using namespace candor;
using namespace candor::importing;
using namespace candor::test;
using namespace Qt::StringLiterals;

class SpotifyImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSingleFileIsKnownByWhatIsInItWhateverItIsCalled_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* text, const QString& read) {
            QTest::newRow(name) << json(text) << read;
        };
        row("segments", "{ 'inferences': [ '1P_Tea_Fans' ] }", u"1P_Tea_Fans"_s);
        row("marquee", "[ { 'artistName': 'Invented Band', 'segment': 'Light Listeners' } ]",
            u"Light Listeners: Invented Band"_s);
        row("plays",
            "[ { 'endTime': '2031-05-06 18:43', 'artistName': 'B', 'trackName': 'A', 'msPlayed': 1 } ]",
            u"A – B"_s);
        row("extended plays", "[ { 'ts': '2031-05-06T18:43:00Z', 'ms_played': 1, 'episode_name': 'A' } ]",
            u"A"_s);
        row("searches", "[ { 'searchTime': '2031-01-01T10:00:00.000Z[UTC]', 'searchQuery': 'tea' } ]",
            u"tea"_s);
        row("account", "{ 'createdFromFacebook': false, 'country': 'FI' }", u"Country: FI"_s);
        row("library", "{ 'tracks': [ { 'artist': 'B', 'album': 'C', 'track': 'A' } ] }", u"A – B"_s);
        row("playlists",
            "{ 'playlists': [ { 'name': 'Quiet', 'lastModifiedDate': '2031-01-01', 'items': [] } ] }",
            u"Quiet"_s);
    }
    void aSingleFileIsKnownByWhatIsInItWhateverItIsCalled()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const Imported imported = Imported::ofFile(u"what I got.json"_s, bytes);
        QVERIFY(imported.worked);
        QCOMPARE(imported.summary.company, Company::Spotify);
        QCOMPARE(imported.texts(), QStringList { text });
        QVERIFY(!imported.isWarned(WarningCode::NoInferredProfile));
    }

    void aPlaylistLongerThanTheFirstBytesIsKnown()
    {
        QByteArrayList items;
        for (int i = 0; i < 2000; ++i)
            items
                += json("{ 'track': { 'trackName': 'A', 'artistName': 'B', 'trackUri': 'spotify:track:1' }, "
                        "'addedDate': '2031-01-01' }");
        const Imported imported = Imported::ofFile(u"renamed.json"_s,
            json("{ 'playlists': [ { 'name': 'Long', 'items': [ ") + items.join(", ") + " ] } ] }");
        QVERIFY(imported.worked);
        QCOMPARE(imported.host.records().size(), 2000U);
    }

    void whatSpotifyAddsIsCounted()
    {
        const Imported imported = Imported::ofFile(u"Marquee.json"_s,
            json("[ { 'artistName': 'A', 'segment': 'S', 'score': 1, 'since': '2031' } ]"));
        QVERIFY(imported.worked);
        QCOMPARE(imported.warned(WarningCode::UnknownKeys), 2);
        QCOMPARE(imported.host.records().size(), 1U);
    }

    void aTimeThatCannotBeReadCostsItselfAlone()
    {
        const Imported imported = Imported::ofFile(u"endsong_0.json"_s,
            json("[ { 'ts': 'yesterday', 'ms_played': 1, 'master_metadata_track_name': 'A' },"
                 "  { 'ts': 17, 'ms_played': '1', 'master_metadata_track_name': 'B', 'offline_timestamp': -1 "
                 "},"
                 "  { 'ms_played': 1, 'ts': null, 'master_metadata_track_name': 'C', 'offline_timestamp': "
                 "'1926158625' } ]"));
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"A"_s, u"B"_s, u"C"_s }));
        QCOMPARE(imported.warned(WarningCode::TimesUnreadable), 2);
        QCOMPARE(imported.host.records().back().at, instantFromIso(u"2031-01-14T12:03:45Z"));
    }

    void otherTypesThanExpectedDoNoHarm()
    {
        const Imported imported = Imported::ofFile(u"Inferences.json"_s,
            json("{ 'inferences': [ null, 7, '', true, [ 'x' ], { 'a': 'b' }, '1P_Tea' ], 'other': 'x' }"));
        QVERIFY(imported.worked);
        QCOMPARE(imported.texts(), (QStringList { u"7"_s, u"true"_s, u"1P_Tea"_s }));
        const Imported account = Imported::ofFile(u"Userdata.json"_s,
            json("[ { 'mobileOperator': [], 'country': 5, 'createdFromFacebook': 'x' }, 3 ]"));
        QVERIFY(!account.worked); // nothing says whose it is
        const Imported library = Imported::ofFile(u"YourLibrary.json"_s,
            json(
                "{ 'tracks': [ { 'artist': 'B', 'album': 'C', 'track': 'A' }, null, 3, {} ], 'albums': null, "
                "'shows': 'x', 'new': [ {} ] }"));
        QVERIFY(library.worked);
        QCOMPARE(library.texts(), (QStringList { u"A – B"_s, u"3"_s, u"x"_s }));
        QCOMPARE(library.warned(WarningCode::UnknownKeys), 1);
    }

    void threeDownloadsAreOneExport()
    {
        const Desk desk;
        const QString account = desk.put(u"my_spotify_data.zip"_s,
            zipOf({ { "Spotify Account Data/Inferences.json", json("{ 'inferences': [ '1P_Tea' ] }") } }));
        const QString history = desk.put(u"my_spotify_data (1).zip"_s,
            zipOf({ { "Spotify Extended Streaming History/Streaming_History_Audio_2031_0.json",
                json("[ { 'ts': '2031-05-06T18:43:00Z', 'ms_played': 1, 'episode_name': 'A' } ]") } }));
        const QString logs = desk.put(u"my_spotify_data (2).zip"_s,
            zipOf({ { "Spotify Technical Log Information/PlaybackError.json", "[]" } }));
        const Imported imported({ account, history, logs });
        QVERIFY(imported.worked);
        QCOMPARE(imported.host.records().size(), 2U);
        QCOMPARE(imported.summary.files.size(), 3U);
    }
};

QTEST_GUILESS_MAIN(SpotifyImportTest)
#include "spotify_import_test.moc"
